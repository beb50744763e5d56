import { readFileSync } from 'node:fs'
import { rootUrl } from '../load.mjs'

const read = (path) => readFileSync(new URL(path, `${rootUrl}/`), 'utf8')
const lines = (path) =>
  read(path)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))

const docs = ['yangpu-2023', 'yangpu-2025']

/** The two shipped briefings with their labels and traps. */
export function shippedPair() {
  return {
    name: 'shipped pair',
    docs: docs.map((doc) => ({ doc, text: read(`data/${doc}.txt`) })),
    gold: lines('tests/fixtures/metrics/metrics.jsonl'),
    traps: lines('tests/fixtures/metrics/traps.jsonl'),
  }
}

/** A set of labelled sentences, each a document of its own. */
export function sentences(name) {
  const phrases = lines(`tests/fixtures/metrics/${name}.jsonl`)
  return {
    name,
    docs: phrases.map(({ text }) => ({ doc: text, text })),
    gold: phrases.flatMap(placeLabels),
    traps: [],
  }
}

function placeLabels({ text, metrics }) {
  let from = 0
  return metrics.map((metric) => {
    const start = text.indexOf(metric.text, from)
    from = start + metric.text.length
    return { ...metric, doc: text, start, end: from }
  })
}

/** Paragraphs of a source as the peers get them: line breaks within flattened to a blank, one for one. */
export function paragraphs(text) {
  const found = []
  for (const match of text.matchAll(/(?:[^\n]|\n(?!\s*\n))+/g)) {
    found.push({ start: match.index, text: match[0].replaceAll('\n', ' ') })
  }
  return found
}
