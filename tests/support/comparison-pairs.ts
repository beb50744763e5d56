import { readFileSync } from 'node:fs'
import { compareFigures } from '@analysis/comparison'
import type { AlignedText } from '@shared/alignment'
import type { CaveatKind, Comparison, ComparisonRow } from '@shared/comparison'
import { toAligned } from './alignment-pairs'

interface Label {
  readonly left: string
  readonly right: string
}

interface Wanted extends Label {
  /** At least one of these is to be flagged. */
  readonly caveats: readonly CaveatKind[]
}

/** Two texts, and which of their figures speak of the same indicator, labelled by hand. */
export interface LabelledComparison {
  readonly name: string
  readonly left: AlignedText
  readonly right: AlignedText
  readonly pairs: readonly Wanted[]
  readonly acceptable: readonly Label[]
  readonly never: readonly Label[]
}

const root = new URL('../..', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

function readComparison(labels: string, texts: string): LabelledComparison {
  const label = JSON.parse(read(labels)) as Label &
    Pick<LabelledComparison, 'pairs' | 'acceptable' | 'never'>
  const texted = (name: string): AlignedText => toAligned(read(`${texts}/${name}.txt`))
  const name = `${label.left} and ${label.right}`
  return { ...label, name, left: texted(label.left), right: texted(label.right) }
}

export const shipped = (): LabelledComparison =>
  readComparison('tests/fixtures/comparison/yangpu.json', 'data')

const folder = (name: string) => (pair: string) =>
  readComparison(
    `tests/fixtures/comparison/${name}/${pair}.json`,
    `tests/fixtures/comparison/${name}`,
  )

export const tuning = () => ['xinlu', 'hedong', 'norwold', 'nanhu'].map(folder('tuning'))
/** Longer pairs by another hand, with other words for most things. */
export const hard = () =>
  ['zhouqiao', 'chandravalli', 'sahoue', 'anrui', 'tongjin', 'yulan', 'tambaru'].map(
    folder('tuning'),
  )
/** Labelled by the hand of the hard ones, and only ever scored. */
export const hardHeldOut = () => ['wrelandshire', 'warrabee'].map(folder('held-out'))
export const heldOut = () => ['songnan', 'carrow'].map(folder('held-out'))

export interface ComparisonScore {
  readonly missed: readonly string[]
  readonly unflagged: readonly string[]
  readonly never: readonly string[]
  /** Rows that no label speaks of. */
  readonly further: readonly string[]
  /** Of the rows that are not mere suggestions, the share that is labelled. */
  readonly precision: number
  readonly recall: number
}

const isOf = (row: ComparisonRow, { left, right }: Label): boolean =>
  row.left.text.startsWith(left) && row.right.text.startsWith(right)

const shown = (row: ComparisonRow): string =>
  `${row.left.text} ↔ ${row.right.text} (${row.standing}, ${row.confidence})`

export function compareLabelled({ left, right }: LabelledComparison): Comparison {
  return compareFigures(left, right)
}

export function scoreComparison(labelled: LabelledComparison): ComparisonScore {
  const { rows } = compareLabelled(labelled)
  const { pairs, acceptable, never } = labelled
  const rowOf = (label: Label) => rows.find((row) => isOf(row, label))
  const missed = pairs.filter((pair) => !rowOf(pair))
  const good = (row: ComparisonRow): boolean =>
    [...pairs, ...acceptable].some((label) => isOf(row, label))
  const found = rows.filter(({ standing }) => standing === 'found')
  return {
    missed: missed.map((pair) => `${pair.left} ↔ ${pair.right}`),
    unflagged: pairs.flatMap((pair) => {
      const row = rowOf(pair)
      if (!row || pair.caveats.length === 0) return []
      return row.caveats.some(({ kind }) => pair.caveats.includes(kind)) ? [] : [shown(row)]
    }),
    never: rows.filter((row) => never.some((label) => isOf(row, label))).map(shown),
    further: rows.filter((row) => !good(row)).map(shown),
    precision: found.filter(good).length / Math.max(found.length, 1),
    recall: 1 - missed.length / pairs.length,
  }
}
