import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { at } from '../../scripts/lib/project.mjs'
import { expect, test } from './fixtures'
import { dragOver, marked, pane, saved, textOf } from './passages'
import { importReport, replaceReport, replaceText, reportBefore } from './report'

function commandLine(...argv: readonly string[]): string {
  return execFileSync(process.execPath, [at('out/main/cli.js'), ...argv], { encoding: 'utf8' })
}

const card = (page: Page, words: string) => page.getByRole('article').filter({ hasText: words })

test.describe('a text that is replaced', () => {
  test.beforeEach(() => {
    test.skip(test.info().project.name === 'desktop', 'native file dialogs cannot be driven')
  })

  test('tells what became of every note, and each is seen to', async ({ diptych: { page } }) => {
    await replaceReport(page)
    const told = page.getByRole('dialog').getByRole('row', { name: /^Notes/u })
    await expect(told.getByRole('cell')).toHaveText(['1', '1', '1', '1'])
    await page.getByRole('button', { name: 'See to 2 places' }).click()
    await expect(textOf(page, 'Right')).toContainText('1,400 children')

    const lost = card(page, 'is lost')
    await expect(lost).toContainText('No place')
    await expect(lost).toContainText('The ferry to Bornholm sails every day in summer')
    const suggestion = lost
      .getByRole('list', { name: /^Suggested/u })
      .getByRole('listitem')
      .first()
    await expect(suggestion).toContainText('From the new quay a ferry sails in summer')
    await expect(suggestion).toContainText(/\d+ of 100/u)

    const changed = card(page, 'changes')
    await expect(changed.locator('del')).toHaveText('1,250')
    await expect(changed.locator('ins')).toHaveText('1,400')
    await expect(changed).toContainText('1,250 is now 1,400')
    await changed.getByRole('button', { name: 'Keep here' }).click()
    await expect(changed).toBeHidden()

    await expect(lost.getByRole('button', { name: 'Attach to selection' })).toBeDisabled()
    await dragOver(page, 'Right', 'a ferry sails in summer')
    await lost.getByRole('button', { name: 'Attach to selection' }).click()
    await expect(page.getByText('Everything has its place')).toBeVisible()

    await page.getByRole('button', { name: 'All notes' }).click()
    const words = page.getByRole('textbox', { name: 'Note', exact: true })
    await expect(card(page, 'a ferry sails in summer').locator(words)).toHaveValue('is lost')
    await expect(card(page, 'kept by two men')).toContainText('Moved')
    await expect.poll(() => marked(page, 'note-yellow')).toContain('places for 1,400 children')
  })

  test('offers what is like a lost passage', async ({ diptych: { page } }) => {
    await replaceReport(page)
    await page.getByRole('button', { name: 'See to 2 places' }).click()
    await card(page, 'is lost')
      .getByRole('button', { name: /^Attach here: From/u })
      .click()
    await expect(card(page, 'is lost')).toBeHidden()
    await page.getByRole('button', { name: 'All notes' }).click()
    await expect(card(page, 'ferry sails in summer')).not.toContainText('No place')
  })

  test('can be read as it was before, but not written in', async ({ diptych: { page } }) => {
    await replaceReport(page)
    await page.getByRole('button', { name: 'Later' }).click()
    await pane(page, 'Right').getByRole('button', { name: 'About this briefing' }).click()
    await page.getByRole('button', { name: 'Read revision 1 of 2', exact: true }).click()
    const right = pane(page, 'Right')
    await expect(right.getByRole('status')).toContainText('Revision 1 of 2')
    await expect(textOf(page, 'Right')).toContainText('1,250 children')
    await dragOver(page, 'Right', 'kept by two men')
    await expect(page.getByRole('dialog', { name: 'Selected passage' })).toBeHidden()
    await right.getByRole('button', { name: 'Present text' }).click()
    await expect(textOf(page, 'Right')).toContainText('1,400 children')
    await expect(right.getByText('Revision 1 of 2')).toBeHidden()

    await right.getByRole('button', { name: 'About this briefing' }).click()
    await page.getByRole('button', { name: 'Read beside: revision 1 of 2' }).click()
    await expect(textOf(page, 'Left')).toContainText('1,250 children')
    await expect(textOf(page, 'Right')).toContainText('1,400 children')
    await expect(page.getByRole('button', { name: /^Scrolling together/u })).toBeEnabled()
    await textOf(page, 'Left').focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Control+Alt+b')
    await expect(page.getByText(/the same passage/u)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Pin to another…' })).toBeHidden()
  })

  test('has its revisions in columns, each on one line', async ({ diptych: { page } }) => {
    await replaceReport(page)
    await page.getByRole('button', { name: 'Later' }).click()
    await pane(page, 'Right').getByRole('button', { name: 'About this briefing' }).click()
    const rows = page.getByRole('region', { name: 'Text', exact: true }).getByRole('listitem')
    await expect(rows).toHaveCount(2)
    const places = await rows.evaluateAll((items) =>
      items.map((item) =>
        [...item.children].map((cell) => {
          const { left, height } = cell.getBoundingClientRect()
          return [Math.round(left), height < 30]
        }),
      ),
    )
    expect(places[0]).toEqual(places[1])
    expect(places[0]?.map(([, isLine]) => isLine)).toEqual([true, true, true, true])
  })

  test('is what it was before after an undo, and stays so over a restart', async ({ diptych }) => {
    await replaceReport(diptych.page)
    let page = await diptych.restart()
    await expect(textOf(page, 'Right')).toContainText('1,400 children')
    await expect(page.getByRole('button', { name: '2 places to see to' })).toBeVisible()
    await diptych.stop()
    expect(commandLine('undo', '--library', diptych.library)).toBe('replace text\treport\n')
    page = await diptych.restart()
    await expect(textOf(page, 'Right')).toContainText('1,250 children')
    await expect(card(page, 'is lost')).toBeVisible()
    await expect(page.getByRole('button', { name: /places to see to/u })).toBeHidden()
    await expect.poll(() => marked(page, 'note-yellow')).toContain('places for 1,250 children')
  })

  test('stays where the reader is, whatever stands in front of it now', async ({
    diptych: { page },
  }) => {
    const topmost = () =>
      textOf(page, 'Right').evaluate((scroller) => {
        const top = scroller.getBoundingClientRect().top
        const blocks = [...scroller.querySelectorAll('[data-block]')]
        const block = blocks.find((one) => one.getBoundingClientRect().bottom > top + 20)
        const down = top - (block?.getBoundingClientRect().top ?? 0)
        return { words: block?.textContent?.slice(0, 40), down: Math.round(down / 10) }
      })
    const shipped = readFileSync(at('data/yangpu-2025.txt'), 'utf8')
    const preface = Array.from({ length: 30 }, (_, index) => `New in front, number ${index}.`)
    await textOf(page, 'Right').evaluate((scroller) => {
      const fourth = scroller.querySelectorAll('[data-block]')[3]
      scroller.scrollTop += (fourth?.getBoundingClientRect().top ?? 0) - 40
    })
    await saved(page)
    const before = await topmost()
    expect(before.words).toContain('Prioritizing')
    await replaceText(page, 'longer.txt', `${preface.join('\n\n')}\n\n${shipped}`)
    await page.getByRole('button', { name: 'Done' }).click()
    await expect(textOf(page, 'Right')).toContainText('New in front, number 29.')
    await expect.poll(topmost).toEqual(before)
    await page.keyboard.press('Control+z')
    await expect(textOf(page, 'Right')).not.toContainText('New in front')
    await expect.poll(topmost).toEqual(before)
  })

  test('is refused when it is the same', async ({ diptych: { page } }) => {
    await importReport(page)
    await replaceText(page, 'again.txt', reportBefore)
    await expect(page.locator('.toast', { hasText: 'Nothing was changed.' })).toBeVisible()
  })
})
