import { EventEmitter, once } from 'node:events'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { pane, textOf, type Side } from './passages'
import { atRest, viewOf } from './scroll-places'

const paragraphs = Array.from(
  { length: 3_000 },
  (_, index) =>
    `Paragraph ${index + 1} of the long report says that district ${index + 1} repaired ${index + 11} bridges in the year, and that the work goes on.`,
)
const file = {
  name: 'long-report.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(`The long report\n\n${paragraphs.join('\n\n')}\n`),
}

test.beforeEach(() => {
  test.skip(test.info().project.name === 'desktop', 'native file dialogs cannot be driven')
})

/** Answers to this call wait until the returned function lets them go. */
async function holdBack(page: Page, method: string): Promise<() => void> {
  const release = new EventEmitter()
  const released = once(release, 'released')
  await page.route('**/call', async (route) => {
    const { method: called } = route.request().postDataJSON() as { method: string }
    if (called === method) await released
    await route.continue()
  })
  return () => void release.emit('released')
}

const choose = (page: Page, side: Side = 'Right') =>
  pane(page, side).getByRole('button', { name: 'Choose another briefing' }).click()

const importOnTheRight = (page: Page, imported: typeof file) => importOn(page, 'Right', imported)

async function importOn(page: Page, side: Side, imported: typeof file): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await choose(page, side)
  await page.getByRole('button', { name: 'Import briefings…' }).click()
  await (await chooser).setFiles(imported)
}

async function openLong(page: Page): Promise<void> {
  await choose(page)
  await page
    .getByRole('dialog')
    .getByRole('option', { name: /long report/u })
    .click()
}

async function openShort(page: Page): Promise<void> {
  await choose(page)
  await page
    .getByRole('dialog')
    .getByRole('option', { name: /Five-Year Plan/u })
    .click()
  await expect(pane(page, 'Right').getByText(/in mid-sentence/u)).toBeAttached()
}

/** Pixels from the top of the pane to a block. */
const topOf = (page: Page, words: string) =>
  textOf(page, 'Right').evaluate((root, wanted) => {
    const block = [...root.querySelectorAll('[data-block]')].find((one) =>
      one.textContent?.startsWith(wanted),
    )
    return block ? block.getBoundingClientRect().top - root.getBoundingClientRect().top : null
  }, words)

test('a long text is read before all of it is there, in the place where it was left', async ({
  diptych: { page },
}) => {
  await importOnTheRight(page, file)
  const text = textOf(page, 'Right')
  await expect(text.locator('[data-block]')).toHaveCount(3_001)
  await text.evaluate((root) => {
    const block = [...root.querySelectorAll('[data-block]')].find((one) =>
      one.textContent?.startsWith('Paragraph 1500 '),
    )
    block?.scrollIntoView({ block: 'start' })
  })
  await expect(text.getByText('Paragraph 1500 ')).toBeInViewport()
  await page.waitForTimeout(800)
  await openShort(page)

  const release = await holdBack(page, 'openBriefing')
  await openLong(page)
  await expect(text).toHaveAttribute('aria-busy', 'true')
  await expect(text.getByText('Paragraph 1500 ')).toBeInViewport()
  expect(await text.locator('[data-block]').count()).toBeLessThan(200)
  await text.hover()
  await page.mouse.wheel(0, 300)
  await expect(text.getByText('Paragraph 1500 ')).not.toBeInViewport()
  await atRest(page, 'Right')
  const before = await topOf(page, 'Paragraph 1508 ')

  release()
  await expect(text.locator('[data-block]')).toHaveCount(3_001)
  await expect(text).not.toHaveAttribute('aria-busy', 'true')
  await atRest(page, 'Right')
  const after = await topOf(page, 'Paragraph 1508 ')
  expect(Math.abs((after ?? NaN) - (before ?? NaN))).toBeLessThan(3)
})

test('its beginning is fetched while its entry is looked at, and once', async ({
  diptych: { page },
}) => {
  await importOnTheRight(page, file)
  await expect(textOf(page, 'Right').locator('[data-block]')).toHaveCount(3_001)
  await openShort(page)
  let previews = 0
  page.on('request', (request) => {
    if (request.postData()?.includes('"previewBriefing"')) previews += 1
  })
  await choose(page)
  const entry = page.getByRole('dialog').getByRole('option', { name: /long report/u })
  await entry.hover()
  await expect.poll(() => previews).toBe(1)
  await entry.click()
  await expect(textOf(page, 'Right').locator('[data-block]')).toHaveCount(3_001)
  expect(previews).toBe(1)
})

test('a preview that fails leaves it to the whole text to say so', async ({
  diptych: { page },
}) => {
  await importOnTheRight(page, file)
  await expect(textOf(page, 'Right').locator('[data-block]')).toHaveCount(3_001)
  await openShort(page)
  await page.route('**/call', async (route) => {
    const { method } = route.request().postDataJSON() as { method: string }
    if (method !== 'previewBriefing') return route.continue()
    await route.fulfill({ json: { ok: false, code: 'disk', message: 'The disk refused.' } })
  })
  await openLong(page)
  await expect(textOf(page, 'Right').locator('[data-block]')).toHaveCount(3_001)
})

test('a line without a single blank is shown at once', async ({ diptych: { page } }) => {
  await importOnTheRight(page, {
    name: 'one-line.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(`A log\n\n${'abcdefgh'.repeat(25_000)}\n`),
  })
  await expect(textOf(page, 'Right').getByText('abcdefgh')).toBeVisible({ timeout: 10_000 })
  await expect(page.getByText('Saved').first()).toBeVisible()
})

/** Each paragraph says so many things of its district: their heights cannot be guessed well. */
function report(title: string, lengthOf: (index: number) => number): typeof file {
  const districts = Array.from({ length: 700 }, (_, index) => {
    const works = `It mended ${index + 11} bridges, ${index * 7} lamps and i.e. so on. `
    return `District ${index + 1} reports on its year. ${works.repeat(lengthOf(index))}`
  })
  const buffer = Buffer.from(`${title}\n\n${districts.join('\n\n')}\n`)
  return { name: `${title}.txt`, mimeType: 'text/plain', buffer }
}

for (const side of ['Left', 'Right'] as const) {
  test(`one press of End or Home in the ${side} text reaches the ends of both`, async ({
    diptych: { page },
  }) => {
    await importOn(
      page,
      'Left',
      report('First report', (index) => (index * 5) % 7),
    )
    await importOn(
      page,
      'Right',
      report('Second report', (index) => (index * 3) % 8),
    )
    for (const one of ['Left', 'Right'] as const) {
      await expect(textOf(page, one).locator('[data-block]')).toHaveCount(701)
    }
    await expect(page.getByText('Scrolling together', { exact: true }).first()).toBeVisible({
      timeout: 60_000,
    })

    async function above(one: Side): Promise<number> {
      await atRest(page, one)
      return (await viewOf(page, one)).scrollTop
    }
    async function below(one: Side): Promise<number> {
      await atRest(page, one)
      const { scrollTop, contentHeight, viewHeight } = await viewOf(page, one)
      return contentHeight - viewHeight - scrollTop
    }
    await textOf(page, side).focus()
    await page.keyboard.press('End')
    for (const one of ['Left', 'Right'] as const) expect.soft(await below(one)).toBeLessThan(2)
    await page.waitForTimeout(300)
    for (const one of ['Left', 'Right'] as const) expect.soft(await below(one)).toBeLessThan(2)
    await page.keyboard.press('Home')
    for (const one of ['Left', 'Right'] as const) expect.soft(await above(one)).toBe(0)
  })
}
