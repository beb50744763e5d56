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

/** Milliseconds of each frame while the element is scrolled from end to end in so many steps. */
export async function framesWhileScrolling(page, selector, steps = 240) {
  return page.evaluate(
    async ([name, count]) => {
      const element = document.querySelector(name) ?? document.scrollingElement
      element.scrollTop = 0
      await new Promise((resolve) => setTimeout(resolve, 300))
      const frames = []
      let last = await new Promise(requestAnimationFrame)
      for (let step = 1; step <= count; step += 1) {
        element.scrollTop = ((element.scrollHeight - element.clientHeight) * step) / count
        const now = await new Promise(requestAnimationFrame)
        frames.push(now - last)
        last = now
      }
      return frames
    },
    [selector, steps],
  )
}

export function quantile(values, share) {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN
}

export const median = (values) => quantile(values, 0.5)
