// What comparing the figures of two texts costs as they grow, after they have been read.
import { readFileSync, readdirSync } from 'node:fs'
import { load, rootUrl } from '../lib/load.mjs'
import { medianTime, rounded } from '../lib/time.mjs'

const folders = ['tests/fixtures/comparison/tuning/', 'tests/fixtures/comparison/held-out/']
const read = (path) => readFileSync(new URL(path, `${rootUrl}/`), 'utf8')

function sources() {
  const pairs = folders.flatMap((folder) =>
    readdirSync(new URL(folder, `${rootUrl}/`))
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(read(folder + name)))
      .map(({ left, right }) => [read(`${folder}${left}.txt`), read(`${folder}${right}.txt`)]),
  )
  return [...pairs, [read('data/yangpu-2023.txt'), read('data/yangpu-2025.txt')]]
}

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
  const pairs = sources()
  const open = (source) => {
    const { revision } = readText(source)
    return { ...revision, figures: extractFigures(revision) }
  }

  /** All pairs one after another with other names, until the text has the size. */
  const long = (side, size) => {
    const parts = []
    for (let length = 0, time = 0; length < size; time += 1) {
      const { text } = readText(pairs[time % pairs.length][side]).revision
      const round = Math.floor(time / pairs.length)
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
    const runs = figures > 1000 ? 3 : 9
    const time = medianTime(() => compareFigures(left, right), { runs, warm: 3 })
    const floor = medianTime(() => sameUnit(left, right), { runs, warm: 1 })
    return {
      text,
      'figures left': figures,
      'figures right': right.figures.metrics.length,
      rows: rows.length,
      'index entries a figure': rounded(work.postings / figures),
      'pairs judged a figure': rounded(work.compared / figures),
      'of all pairs, %': rounded((100 * work.compared) / figures / right.figures.metrics.length),
      'compare, ms': rounded(time),
      'µs a figure': rounded((1000 * time) / (figures + right.figures.metrics.length)),
      'all against all by unit alone, ms': rounded(floor),
    }
  }

  const [left, right] = pairs.at(-1).map(open)
  const rows = [
    row('the shipped pair', left, right),
    ...[10, 30, 100, 300, 1000].map((size) =>
      row(`${size} KB each`, long(0, size * 1000), long(1, size * 1000)),
    ),
  ]
  return { tables: [{ title: 'Comparing the figures of two texts', rows }] }
}
