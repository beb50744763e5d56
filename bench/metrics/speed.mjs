import { paragraphs, shippedPair } from '../lib/metrics/corpus.mjs'
import { compromise, diptych } from '../lib/metrics/tools.mjs'
import { medianTime, rate, rounded } from '../lib/time.mjs'

export const peers = true

const bareDigits = /(?:[$€£¥]\s?)?\d[\d,]*(?:\.\d+)?(?:\s?%)?/g

/** Throughput by paragraph against compromise in one run, and growth from 100 KB to 10 MB. */
export async function run() {
  const tool = await diptych()
  const peer = await compromise()
  const seeds = shippedPair().docs.map(({ text }) => text)
  const pair = seeds.join('\n\n')
  const pairBytes = Buffer.byteLength(pair)
  const large = repeat(pair, 1e6)
  const largeBytes = Buffer.byteLength(large)
  const { revision } = tool.readText(large)
  const pieces = paragraphs(pair)
  const manyPieces = paragraphs(large)

  const works = {
    diptych: { bytes: largeBytes, work: () => tool.extractFigures(revision) },
    compromise: {
      bytes: pairBytes,
      work: () => pieces.forEach(({ text }) => peer.paragraph(text)),
    },
    'bare digit regex': {
      bytes: largeBytes,
      work: () => manyPieces.forEach(({ text }) => [...text.matchAll(bareDigits)]),
    },
  }
  const rates = interleaved(works, 9)
  const ratio = rates.diptych / rates.compromise
  const throughput = Object.fromEntries(
    Object.entries(rates).map(([name, value]) => [
      name,
      { 'MB/s': rounded(value), 'times compromise': rounded(value / rates.compromise) },
    ]),
  )
  return {
    tables: [
      { title: 'the shipped pair by paragraph, warm, one process', rows: throughput },
      { title: 'growth', rows: growth(tool, pair) },
    ],
    notes: [`diptych is ${rounded(ratio)} times as fast as compromise in this run`],
  }
}

/** MB/s of each, in rounds of one run each, so that a busy machine slows all alike; the median round counts. */
function interleaved(works, rounds) {
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]))
  for (let round = -8; round < rounds; round += 1) {
    for (const [name, { work }] of Object.entries(works)) {
      const time = medianTime(work, { runs: 1, warm: 0 })
      if (round >= 0) times[name].push(time)
    }
  }
  return Object.fromEntries(
    Object.entries(works).map(([name, { bytes }]) => [name, rate(bytes, middle(times[name]))]),
  )
}

const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

function growth(tool, text) {
  const rows = {}
  for (const size of [1e5, 1e6, 1e7]) {
    const { revision } = tool.readText(repeat(text, size))
    const bytes = Buffer.byteLength(revision.text)
    const time = medianTime(() => tool.extractFigures(revision), { runs: 3 })
    rows[`${size / 1e3} KB`] = { ms: rounded(time), 'MB/s': rounded(rate(bytes, time)) }
  }
  return rows
}

function repeat(text, bytes) {
  const unit = `${text}\n\n`
  return unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)))
}
