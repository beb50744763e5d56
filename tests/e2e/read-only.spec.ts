import { launchWeb } from '../support/launch-web'
import { expect, test } from './fixtures'
import { dragOver, pane, saved, textOf } from './passages'

test('a library that another program holds is read, and nothing offers to change it', async ({
  diptych: { page, library },
  context,
}) => {
  test.skip(test.info().project.name === 'desktop', 'the desktop asks in a dialog of its own')
  await dragOver(page, 'Left', '29,000 households')
  await page.getByRole('button', { name: 'Note', exact: true }).click()
  await page.getByRole('textbox', { name: 'Note', exact: true }).fill('Which three years?')
  await saved(page)

  const reader = await launchWeb(library, '--read-only')
  const second = await context.newPage()
  await second.goto(reader.address)
  await expect(second.getByText(/so it can only be read here/u)).toBeVisible()
  await expect(textOf(second, 'Left')).toContainText('29,000 households')
  await expect(second.getByRole('button', { name: 'Import briefings' })).toBeDisabled()

  await dragOver(second, 'Left', '120,000 old houses')
  await expect(second.getByRole('dialog', { name: 'Selected passage' })).toBeHidden()
  await second.keyboard.press('Control+Alt+n')
  await expect(second.getByText('The library is open for reading only.').last()).toBeVisible()

  await second.keyboard.press('Control+k')
  await second.getByLabel('Find a command').fill('import')
  await expect(second.getByText('No command has these words.')).toBeVisible()
  await second.keyboard.press('Escape')

  await pane(second, 'Left').getByRole('button', { name: 'About this briefing' }).click()
  await expect(second.getByRole('textbox', { name: 'Title' })).not.toBeEditable()
  await expect(second.getByRole('button', { name: /^(?:Save|Remove|Replace)/u })).toHaveCount(0)
  await second.close()
  await reader.stop()
})
