import {
  framesWhileScrolling,
  heapOf,
  median,
  quantile,
  withPage,
} from '../lib/reading/browser.mjs'
import { paragraphsOf, passagesIn } from '../lib/reading/documents.mjs'
import { withProgram } from '../lib/reading/product.mjs'
import { rounded } from '../lib/time.mjs'

/** One size alone, or all: `npm run bench -- reading-open "10 MB"`. */
const only = process.argv[3]
const sizes = [
  { name: '100 KB', length: 1e5, marks: [1_000] },
  { name: '1 MB', length: 1e6, marks: [1_000, 10_000] },
  { name: '10 MB', length: 1e7, marks: [30_000] },
].filter(({ name }) => only === undefined || name === only)
const rounds = 11

/** From the click on a briefing to readable text, scrolling from end to end, and memory; beside a plain page. */
export async function run() {
  const documents = sizes.flatMap(({ name, length, marks }) =>
    marks.map((count) => {
      // Two documents with one text would be one briefing.
      const paragraphs = paragraphsOf(length, length + count)
      const passages = passagesIn(paragraphs, count)
      return { name: `${name} with ${count} notes`, size: name, paragraphs, passages }
    }),
  )
  const floors = new Map()
  for (const { name, length } of sizes) {
    floors.set(name, await plainPage(paragraphsOf(length)))
    console.error(`plain page, ${name}`, floors.get(name))
  }
  const rows = {}
  const leak = await withProgram(documents, (address) =>
    withPage(async (page) => {
      await page.goto(address)
      await page.getByText(/^\d+ figures?$/u).waitFor()
      for (const { name, size } of documents)
        rows[name] = await measure(page, name, floors.get(size))
      const lighter = documents.find(({ size }) => size !== '10 MB')
      return lighter ? leakOf(page, lighter.name) : null
    }),
  )
  for (const [name, floor] of floors) rows[`plain page, ${name}`] = floor
  return {
    tables: [{ title: 'click to readable text, and scrolling end to end (ms)', rows }],
    notes:
      leak === null
        ? []
        : [`heap after ten opens against after two: ${rounded(leak)} (wanted within 1.05)`],
  }
}

async function measure(page, name, floor) {
  const times = []
  const entire = []
  const marked = []
  for (let round = 0; round < rounds; round += 1) {
    if (round > 0) await choose(page, /Five-Year Plan/u)
    const { readable, whole, painted } = await choose(page, name)
    times.push(readable)
    entire.push(whole)
    marked.push(painted)
  }
  const warm = times.slice(1)
  const frames = await framesWhileScrolling(page, '[aria-label="Right briefing"] .scroller')
  return {
    first: rounded(times[0]),
    readable: rounded(Math.min(...warm)),
    'plain / this': rounded(floor.readable / Math.min(...warm)),
    whole: rounded(Math.min(...entire.slice(1))),
    'marks after': rounded(Math.min(...marked.slice(1)) - Math.min(...warm)),
    ...spread(frames),
    'heap MB': rounded(await heapOf(page)),
  }
}

const spread = (frames) => ({
  'frame p50': rounded(median(frames)),
  'frame p99': rounded(quantile(frames, 0.99)),
  '% over 25': rounded((100 * frames.filter((frame) => frame > 25).length) / frames.length),
})

/** Milliseconds that a hand rests on an entry of a list before it clicks. */
const rest = 300

/** Clicks a briefing in the list of the right side, as a hand does; times from the click to the frame that shows its text, and its marks. */
async function choose(page, title) {
  const pane = page.getByRole('region', { name: 'Right briefing' })
  await pane.getByRole('button', { name: 'Choose another briefing' }).click()
  const entry = page.getByRole('dialog').getByRole('option', { name: title })
  await entry.hover()
  await page.waitForTimeout(rest)
  return entry.evaluate(async (button) => {
    const before = document.querySelector('[aria-label="Right briefing"] .scroller')
    const started = performance.now()
    button.click()
    const shown = () => {
      const now = document.querySelector('[aria-label="Right briefing"] .scroller')
      return now !== before && now?.querySelector('[data-block]')
    }
    while (!shown()) await new Promise((resolve) => setTimeout(resolve, 0))
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
    const readable = performance.now() - started
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page
    const root = () => document.querySelector('[aria-label="Right briefing"] .scroller')
    while (!root() || root().getAttribute('aria-busy')) {
      await new Promise((resolve) => setTimeout(resolve, 0))
    }
    const whole = performance.now() - started
    const marked = () =>
      [...CSS.highlights.values()].some((highlight) =>
        [...highlight].some((range) => root().contains(range.startContainer)),
      )
    while (!marked() && performance.now() - started < 20_000) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
    }
    return { readable, whole, painted: performance.now() - started }
  })
}

/** Ten times another briefing, and back. */
async function leakOf(page, name) {
  const heaps = []
  for (let round = 0; round < 10; round += 1) {
    await choose(page, /Five-Year Plan/u)
    await choose(page, name)
    heaps.push(await heapOf(page))
  }
  return heaps.at(-1) / heaps[1]
}

/** The same text as paragraphs in a page without a program: the floor. */
async function plainPage(paragraphs) {
  return withPage(async (page) => {
    await page.setContent(
      '<body style="font:18px/1.6 serif;max-width:60ch;margin:auto;overflow:auto"><main></main>',
    )
    const times = []
    for (let round = 0; round < rounds; round += 1) {
      times.push(
        await page.evaluate(async (texts) => {
          document.querySelector('main').replaceChildren()
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)))
          const started = performance.now()
          const elements = texts.map((text) => {
            const element = document.createElement('p')
            element.textContent = text
            return element
          })
          document.querySelector('main').replaceChildren(...elements)
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
          return performance.now() - started
        }, paragraphs),
      )
    }
    const frames = await framesWhileScrolling(page, 'html')
    return {
      first: rounded(times[0]),
      readable: rounded(Math.min(...times)),
      ...spread(frames),
      'heap MB': rounded(await heapOf(page)),
    }
  })
}
