import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { violations } from './axe'
import { expect, test } from './fixtures'
import { marked } from './passages'

const third = `Press Briefing of Yangpu District, Shanghai, on 8 June 2021

The district informed the press about progress.

Over the past year, 3 new schools were built, adding over 2,400 school places.

In all, 96,000 square meters of old housing have been demolished and renovated.
`

async function openSeries(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Compare figures' }).click()
  await page.getByRole('tab', { name: 'Series' }).click()
  return page.getByRole('main', { name: 'Figure by figure' })
}

async function importThird(page: Page): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.keyboard.press('Control+o')
  const name = 'yangpu-2021.txt'
  const files = [{ name, mimeType: 'text/plain', buffer: Buffer.from(third) }]
  await (await choosing).setFiles(files)
  await expect(page.getByText('is in the library now').first()).toBeVisible()
}

test.describe('a series', () => {
  test.beforeEach(() => {
    test.skip(test.info().project.name === 'desktop', 'native file dialogs cannot be driven')
  })

  test('scrolls the list of many briefings below its name', async ({ diptych: { page } }) => {
    await page.setViewportSize({ width: 1200, height: 600 })
    const choosing = page.waitForEvent('filechooser')
    await page.keyboard.press('Control+o')
    const files = Array.from({ length: 12 }, (_, index) => ({
      name: `briefing-${index}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(`Briefing number ${index} of Yangpu District\n\nNothing new.\n`),
    }))
    await (await choosing).setFiles(files)
    await expect(page.getByText('is in the library now').first()).toBeVisible()
    const view = await openSeries(page)
    const group = view.getByRole('group', { name: 'Briefings' })
    await expect(group.getByRole('checkbox')).toHaveCount(14)
    const below = await group.evaluate((fieldset) => {
      const scroller = [fieldset, ...fieldset.children].find(
        ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1,
      )
      const legend = fieldset.querySelector('legend')
      if (!scroller || !legend) return NaN
      scroller.scrollTop = scroller.scrollHeight
      return scroller.getBoundingClientRect().top - legend.getBoundingClientRect().bottom
    })
    expect(below).toBeGreaterThanOrEqual(0)
    await expect(group.getByRole('checkbox').last()).toBeInViewport()
  })

  test('wants a third briefing, and says so', async ({ diptych: { page } }) => {
    const view = await openSeries(page)
    await expect(view.getByText('A third briefing is needed')).toBeVisible()
    expect(await violations(page)).toEqual([])
  })

  test('draws an indicator of three briefings, and leads to its sentences', async ({
    diptych: { page },
  }) => {
    await importThird(page)
    const view = await openSeries(page)
    await expect(view.getByRole('checkbox', { checked: true })).toHaveCount(3)
    await view.getByRole('button', { name: /^School places added/u }).click()
    const chart = view.getByRole('group', { name: 'Chart: School places added' })
    await expect(chart.locator('a')).toHaveCount(3)
    await expect(view.getByText('At least this much.')).toBeVisible()
    await expect(view.getByText('What was done or added, each by itself.')).toBeVisible()
    await expect(view.getByText('each at the date of its event')).toBeVisible()
    const sentences = view.getByRole('list', { name: 'School places added: sentences' })
    await expect(sentences).toContainText('the stretches are not equally long')
    expect(await violations(page)).toEqual([])

    await chart.locator('a').first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => marked(page, 'figure-current')).toEqual(['2,400 school places'])
  })

  test('follows the reader’s choice of briefings, and is saved', async ({ diptych: { page } }) => {
    await importThird(page)
    const view = await openSeries(page)
    await view.getByRole('button', { name: /^School places added/u }).click()
    const saving = page.waitForEvent('download')
    await view.getByRole('button', { name: 'Save School places added as SVG' }).click()
    const picture = await readFile(await (await saving).path(), 'utf8')
    expect(picture).toMatch(/^<svg[\s\S]*<rect/u)
    expect(picture).toContain('School places added')
    expect(picture).toContain('Press Briefing of Yangpu District')
    expect(picture).toContain('At least this much.')
    expect(picture).toMatch(/Other period\. The earlier/u)
    await view.getByRole('checkbox', { name: /8 June 2021/u }).uncheck()
    await expect(view.getByText('A third briefing is needed')).toBeVisible()
  })
})
