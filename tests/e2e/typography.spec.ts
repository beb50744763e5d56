import { expect, test } from './fixtures'
import { textOf } from './passages'

test('nothing moves when fonts, figures and notes arrive', async ({ diptych }) => {
  const page = await diptych.restart()
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(globalThis, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as unknown as {
          readonly value: number
          readonly hadRecentInput: boolean
        }
        if (!hadRecentInput) shifts.push(value)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.reload()
  await page.getByText(/^\d+ figures?$/u).waitFor()
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.get('figure-count')?.size ?? 0))
    .toBeGreaterThan(0)
  const moved = await page.evaluate(() => {
    const { shifts } = globalThis as unknown as { readonly shifts: readonly number[] }
    return shifts.reduce((sum, shift) => sum + shift, 0)
  })
  expect(moved).toBeLessThan(0.01)
})

test('a line of text has 60 to 75 characters', async ({ diptych: { page } }) => {
  await page.setViewportSize({ width: 2200, height: 900 })
  const counts = await textOf(page, 'Left').evaluate((root) => {
    const range = document.createRange()
    return [...root.querySelectorAll('p[data-block]')].flatMap((block) => {
      range.selectNodeContents(block)
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
      return lines > 6 ? [(block.textContent?.length ?? 0) / lines] : []
    })
  })
  expect(counts.length).toBeGreaterThan(2)
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length
  expect(mean).toBeGreaterThan(60)
  expect(mean).toBeLessThan(75)
})

test('the text is hyphenated in its own language', async ({ diptych: { page } }) => {
  const text = textOf(page, 'Left').locator('.text')
  await expect(text).toHaveAttribute('lang', 'en')
  await expect(text.locator('p').first()).toHaveCSS('hyphens', 'auto')
})

test('the looks of a text are those of texts alone', async ({ diptych: { page } }) => {
  const first = textOf(page, 'Left').locator('.text h3').first()
  await expect(first).toHaveCSS('margin-top', '0px')
  const style = await page.evaluate(() => {
    const other = document.createElement('div')
    other.className = 'text'
    other.innerHTML = '<ul><li>one</li></ul>'
    document.body.append(other)
    const { listStyleType, marginInlineStart, hyphens } = getComputedStyle(
      other.querySelector('li') ?? other,
    )
    return { listStyleType, marginInlineStart, hyphens }
  })
  expect(style).toEqual({ listStyleType: 'none', marginInlineStart: '0px', hyphens: 'manual' })
})
