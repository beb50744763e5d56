import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { violations } from './axe'
import { expect, test } from './fixtures'
import { marked, pointAt } from './passages'

const row = (page: Page, name: string): Locator => page.getByRole('article', { name }).first()

/** Whether the two stand beside each other. */
async function areLevel(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = await Promise.all([one.boundingBox(), other.boundingBox()])
  return a !== null && b !== null && a.y < b.y + b.height && b.y < a.y + a.height
}

async function openPanel(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Compare' }).click()
  await expect(row(page, 'School places added')).toBeVisible()
}

async function openFull(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Compare figures' }).click()
  const view = page.getByRole('main', { name: 'Figure by figure' })
  await expect(row(page, 'School places added')).toBeVisible()
  return view
}

/** What a saved picture says, line after line. */
async function textOf(page: Page, svg: string): Promise<string> {
  return page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml')
    return [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ')
  }, svg)
}

test.describe('the comparison', () => {
  test('says what happened to school places, and why the numbers may not be compared', async ({
    diptych: { page },
  }) => {
    await openPanel(page)
    const places = row(page, 'School places added')
    await expect(places).toContainText('13,300 degrees')
    await expect(places).toContainText('7,070 places')
    await expect(places).toContainText('−47%')
    await places.getByRole('button', { name: /^School places added/u }).click()
    await expect(places).toContainText('the stretches are not equally long')
    await expect(places).toContainText('likely the same under another name')
    await expect(places.getByText('contributing to an increase of')).toBeVisible()
    await expect(places.getByText('14 new schools have been built')).toBeVisible()
    expect(await violations(page)).toEqual([])
  })

  test('says which mark is which briefing, and keeps what belongs together in one line', async ({
    diptych: { page },
  }) => {
    await openPanel(page)
    const key = page.getByRole('list', { name: 'Key' })
    await expect(key).toContainText('2023')
    await expect(key).toContainText('2025')
    const households = row(page, 'Households')
    await expect(households).toContainText('at most 31% less, at most 9,000 households less')
    expect(
      await areLevel(households.locator('.mark'), households.getByText('at most 31% less')),
    ).toBe(true)

    await page.getByRole('button', { name: 'Full view, charts and export' }).click()
    const view = page.getByRole('main', { name: 'Figure by figure' })
    const pairing = await view
      .getByRole('button', { name: /^Pair…/u })
      .first()
      .boundingBox()
    const figure = await view.getByRole('button', { name: /^over 120,000 houses/u }).boundingBox()
    expect((pairing?.x ?? Infinity) - (figure?.x ?? 0)).toBeLessThan(450)
  })

  test('leads from each value to its sentence', async ({ diptych: { page } }) => {
    await openFull(page)
    await row(page, 'Households')
      .getByRole('button', { name: /^Right: over 20,000/u })
      .click()
    await expect(page.getByRole('main', { name: 'Figure by figure' })).toBeHidden()
    await expect.poll(() => marked(page, 'figure-current')).toEqual(['20,000 households'])
  })

  test('takes the reader’s word, by keyboard too, keeps it, and takes it back', async ({
    diptych,
  }) => {
    let { page } = diptych
    await openPanel(page)
    await row(page, 'Schools')
      .getByRole('button', { name: /^Schools/u })
      .focus()
    await page.keyboard.press('Enter')
    await row(page, 'Schools').getByRole('button', { name: 'Not the same' }).focus()
    await page.keyboard.press('Enter')
    const told = page.getByText('Not the same: 5 schools and 14 new schools.', { exact: true })
    await expect(told).toBeVisible()
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()

    await row(page, 'School places added')
      .getByRole('button', { name: /^School places added/u })
      .click()
    await row(page, 'School places added').getByRole('button', { name: 'Same thing' }).click()
    await expect(row(page, 'School places added')).toContainText('Paired by you')
    page = await diptych.restart()
    await openPanel(page)
    await expect(row(page, 'School places added')).toContainText('Paired by you')
  })

  test('pairs two figures by hand', async ({ diptych: { page } }) => {
    await openFull(page)
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('Percent')
    await page.getByRole('button', { name: 'Pair… 12.7%' }).click()
    await expect(page.getByText('Choose the figure on the right')).toBeVisible()
    await page.getByRole('button', { name: 'Pair 50.2%' }).click()
    await expect(page.getByRole('article').filter({ hasText: 'Paired by you' })).toContainText(
      '12.7%',
    )
  })

  test('follows a corrected figure', async ({ diptych: { page } }) => {
    await openPanel(page)
    await pointAt(page, 'Right', '7,070 school places')
    await page
      .getByRole('dialog', { name: /^Figure: 7,070/u })
      .getByRole('button', { name: 'Correct…' })
      .click()
    const dialog = page.getByRole('dialog', { name: 'Correct this figure' })
    await dialog.getByLabel('Value').fill('13300')
    await dialog.getByRole('button', { name: 'Save reading' }).click()
    await expect(row(page, 'School places added')).toContainText('no change')
  })

  test('is narrowed, grouped and sorted', async ({ diptych: { page } }) => {
    await openFull(page)
    await page.getByRole('combobox', { name: 'Flag' }).selectOption('Other wording')
    await expect(row(page, 'Households')).toBeHidden()
    await page.getByRole('combobox', { name: 'Flag' }).selectOption('All flags')
    await page.getByRole('combobox', { name: 'Group' }).selectOption('By kind')
    await expect(page.getByRole('heading', { name: /^Quantities/u })).toBeVisible()
  })

  test('is drawn; each mark is a link to its sentence; charts are saved', async ({
    diptych: { page },
  }) => {
    await openFull(page)
    await page.getByRole('tab', { name: 'Charts' }).click()
    await expect(page.getByRole('group', { name: 'Chart: Area' })).toBeVisible()
    await expect(page.getByRole('list', { name: 'Area in words' })).toContainText(
      'old housing: 134,000 m², then 421,000 m²',
    )
    expect(await violations(page)).toEqual([])
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save Area as SVG' }).click()
    const picture = await textOf(page, await readFile(await (await saving).path(), 'utf8'))
    expect(picture).toContain('Area')
    expect(picture).toContain('2023: Press Release for Media Briefing')
    expect(picture).toContain('17 August 2023')
    expect(picture).toContain('2025: Yangpu District press conference')
    expect(picture).toMatch(/421,000 m² ¹/u)
    expect(picture).toMatch(/1 Old housing\. Other/u)
    await page.getByRole('group', { name: 'Chart: Area' }).locator('a').first().click()
    await expect.poll(() => marked(page, 'figure-current')).toEqual(['134,000 square meters'])
  })

  test('is saved as CSV', async ({ diptych: { page } }) => {
    await openFull(page)
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    const saving = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'Pairs as CSV' }).click()
    const text = await readFile(await (await saving).path(), 'utf8')
    expect(text).toContain('"13,300 educational degrees"')
    expect(text).toContain('only left')
  })
})
