// What comparing the figures of two texts costs as they grow, after they have been read.
import { labelledSources } from '../lib/labelled-texts.mjs'
import { load } from '../lib/load.mjs'
import { leastProcessorTime, rounded } from '../lib/time.mjs'

/** The floor of the task: every pair of figures of one unit, told apart by nothing else. */
function sameUnit(left, right) {
  let pairs = 0
  for (const one of left.figures.metrics) {
    for (const other of right.figures.metrics) if (one.unit === other.unit) pairs += 1
  }
  return pairs
}

export async function run() {
  const { compareFigures } = await load('src/analysis/comparison/index.ts')
  const { readText } = await load('src/analysis/text/index.ts')
  const { extractFigures } = await load('src/analysis/metrics/index.ts')
  const pairs = labelledSources('comparison')
  const open = (source) => {
    const { revision } = readText(source)
    return { ...revision, figures: extractFigures(revision) }
  }

  /** Pairs one after another with other names, until the text has the size. */
  const long = (sources, side, size) => {
    const parts = []
    for (let length = 0, time = 0; length < size; time += 1) {
      const { text } = readText(sources[time % sources.length][side]).revision
      const round = Math.floor(time / sources.length)
      const part = text.replaceAll('\n', '\n\n').replace(/(\p{Lu}\p{Ll}{4,})/gu, `$1${round}`)
      parts.push(part.slice(0, Math.max(size - length, 0)))
      length += part.length
    }
    return open(parts.join('\n\n'))
  }

  const row = (text, left, right) => {
    const work = { postings: 0, compared: 0 }
    const { rows } = compareFigures(left, right, [], work)
    const figures = left.figures.metrics.length
    const runs = figures > 1000 ? 3 : 30
    const time = leastProcessorTime(() => compareFigures(left, right), runs)
    const floor = leastProcessorTime(() => sameUnit(left, right), runs)
    return {
      text,
      'figures left': figures,
      'figures right': right.figures.metrics.length,
      rows: rows.length,
      'index entries a figure': rounded(work.postings / figures),
      'pairs judged a figure': rounded(work.compared / figures),
      'of all pairs, %': rounded((100 * work.compared) / figures / right.figures.metrics.length),
      'compare, ms of processor': rounded(time),
      'µs a figure': rounded((1000 * time) / (figures + right.figures.metrics.length)),
      'all against all by unit alone, ms': rounded(floor),
    }
  }

  const shipped = pairs.slice(-1)
  const grown = (sources, sizes) =>
    sizes.map((size) =>
      row(`${size} KB each`, long(sources, 0, size * 1000), long(sources, 1, size * 1000)),
    )
  const [left, right] = shipped[0].map(open)
  return {
    tables: [
      {
        title: 'The shipped pair, and the same again and again with other names',
        rows: [row('the shipped pair', left, right), ...grown(shipped, [10, 30, 100, 300, 1000])],
      },
      {
        title: 'The labelled pairs one after another: figures as dense as they ever stand',
        rows: grown(pairs, [10, 100, 1000]),
      },
    ],
  }
}
