import { EventEmitter, once } from 'node:events'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { pane, textOf } from './passages'
import { atRest } from './scroll-places'

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

const choose = (page: Page) =>
  pane(page, 'Right').getByRole('button', { name: 'Choose another briefing' }).click()

async function importOnTheRight(page: Page, imported: typeof file): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await choose(page)
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
