import { load } from '../lib/load.mjs'
import { sentences, shippedPair } from '../lib/metrics/corpus.mjs'
import { compromise, diptych, recognizers } from '../lib/metrics/tools.mjs'
import { rounded } from '../lib/time.mjs'

export const peers = true

/** Precision, recall and accuracies of each tool on each labelled set. */
export async function run() {
  const { scoreFigures } = await load('tests/support/score.ts')
  const tools = [await diptych(), await compromise(), await recognizers()]
  const sets = [shippedPair(), ...['phrases', 'government', 'held-out'].map(sentences)]
  const tables = []
  const problems = {}
  for (const { name, docs, gold, traps } of sets) {
    const rows = {}
    for (const tool of tools) {
      const predicted = docs.flatMap(({ doc, text }) =>
        tool.read(text).map((hit) => ({ text: text.slice(hit.start, hit.end), ...hit, doc })),
      )
      const score = scoreFigures(gold, predicted, traps)
      rows[tool.name] = row(score, traps.length > 0)
      problems[`${name} / ${tool.name}`] = [...score.problems, ...score.trapHits]
    }
    tables.push({ title: `${name}: ${gold.length} labels`, rows })
  }
  const notes = [
    'A figure counts as found when its span overlaps a label and its value is equal; durations and ranks are left out.',
    'The peers have no qualifier and no direction, and kinds and units of their own: read those columns for Diptych.',
  ]
  return { tables, notes, problems }
}

function row({ precision, recall, accuracy, trapHits }, trapped) {
  return {
    precision: rounded(precision),
    recall: rounded(recall),
    kind: rounded(accuracy.kind),
    unit: rounded(accuracy.unit),
    qualifier: rounded(accuracy.qualifier),
    direction: rounded(accuracy.direction),
    ...(trapped ? { 'trap hits': trapHits.length } : {}),
  }
}
