import { chromium } from '@playwright/test'
import { sandboxFlags } from '../../../scripts/lib/surroundings.mjs'
import { findTestChromium } from '../../../scripts/lib/test-chromium.mjs'

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
]

/** Runs `work` with a page of a fresh Chromium, whose heap can be collected. */
export async function withPage(work) {
  const executablePath = findTestChromium()
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: [...quiet, ...sandboxFlags(), '--enable-precise-memory-info', '--js-flags=--expose-gc'],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    return await work(page, browser.version())
  } finally {
    await browser.close()
  }
}

/** Megabytes of JavaScript objects that are still in use. */
export async function heapOf(page) {
  return page.evaluate(async () => {
    for (let round = 0; round < 3; round += 1) {
      globalThis.gc()
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    return performance.memory.usedJSHeapSize / 1e6
  })
}

/**
 * Milliseconds of each frame while the wheel turns fast, 7,200 pixels a second, in stretches that lie
 * evenly from the beginning of the text to its end; the jumps between them are not counted.
 */
export async function framesWhileScrolling(page, selector, stretches = 6) {
  return page.evaluate(
    async ([name, count]) => {
      const element = document.querySelector(name) ?? document.scrollingElement
      const room = element.scrollHeight - element.clientHeight
      const frames = []
      for (let stretch = 0; stretch < count; stretch += 1) {
        element.scrollTop = (room * stretch) / Math.max(1, count - 1) - (stretch > 0 ? 7_200 : 0)
        await new Promise((resolve) => setTimeout(resolve, 300))
        let last = await new Promise(requestAnimationFrame)
        for (let step = 0; step < 60; step += 1) {
          element.scrollTop += 120
          const now = await new Promise(requestAnimationFrame)
          frames.push(now - last)
          last = now
        }
      }
      return frames
    },
    [selector, stretches],
  )
}

export function quantile(values, share) {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN
}

export const median = (values) => quantile(values, 0.5)
