import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { quantile, withPage } from '../lib/reading/browser.mjs'
import { paragraphsOf, passagesIn } from '../lib/reading/documents.mjs'
import { rounded } from '../lib/time.mjs'

export const peers = true

const root = fileURLToPath(new URL('../..', import.meta.url))
const counts = [1_000, 10_000]
const runs = { Diptych: 5, 'raw API, all at once': 5, 'mark.js': 1, 'recogito, CSS highlights': 1 }

/** From the call to the frame that shows the marks of 1 MB, beside the raw API and two libraries in the same Chromium. */
export async function run() {
  const script = await bundle()
  const paragraphs = paragraphsOf(1e6)
  const rows = {}
  let hits = []
  for (const [name, times] of Object.entries(runs)) {
    rows[name] = {}
    for (const count of counts) {
      const took = []
      for (let turn = 0; turn < times; turn += 1) {
        took.push(
          await onPage(script, (page) =>
            paint(page, name, paragraphs, passagesIn(paragraphs, count)),
          ),
        )
      }
      rows[name][`${count} marks`] = rounded(Math.min(...took))
    }
    console.error(name, rows[name])
  }
  hits = await onPage(script, (page) =>
    page.evaluate(
      ([texts, passages]) => globalThis.bench.hitTest(texts, passages),
      [paragraphs, passagesIn(paragraphs, 10_000)],
    ),
  )
  const [few, many] = counts.map((count) => rows.Diptych[`${count} marks`])
  const ratio = (name) => rounded(rows[name]['10000 marks'] / many)
  return {
    tables: [{ title: '1 MB: marks painted (ms, the least of several runs)', rows }],
    notes: [
      `10,000 marks against 1,000: ${rounded(many / few)} (wanted at most 1.2)`,
      `at 10,000, against the raw API all at once: ${ratio('raw API, all at once')} times as fast; mark.js: ${ratio('mark.js')}; recogito: ${ratio('recogito, CSS highlights')}`,
      `the mark under a point: ${rounded(quantile(hits, 0.5))} ms in the median, ${rounded(quantile(hits, 0.99))} at the 99th percentile`,
    ],
  }
}

const paint = (page, name, paragraphs, passages) =>
  page.evaluate(
    ([which, texts, marks]) => globalThis.bench.paint(which, texts, marks),
    [name, paragraphs, passages],
  )

function onPage(script, work) {
  return withPage(async (page) => {
    await page.setContent(
      `<style>
        .scroller { height: 100vh; overflow: auto; --text-measure: 65; font: 18px/1.6 serif }
        main { max-width: 60ch; margin: auto }
        .long :is(.batch-group, .batch) { content-visibility: auto; contain-intrinsic-block-size: auto calc((var(--characters) / var(--text-measure) + var(--items) * 1.5) * 1lh) }
        mark, ::highlight(note-yellow), ::highlight(note-green) { background: #fbe8a3 }
        ::highlight(note-blue), ::highlight(note-rose) { background: #cfe2f8 }
      </style><div class="scroller"><main></main></div>`,
    )
    await page.addScriptTag({ path: script })
    return work(page)
  })
}

/** Bundles the reader's modules and the peers as one script. */
async function bundle() {
  const outDir = `${root}bench/results/build/reading-page`
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': `${root}src/shared`, '@analysis': `${root}src/analysis` } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      minify: false,
      lib: {
        entry: `${root}bench/lib/reading/page.js`,
        formats: ['iife'],
        name: 'page',
        fileName: () => 'page.js',
      },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  return `${outDir}/page.js`
}
