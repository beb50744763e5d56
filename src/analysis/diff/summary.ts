import type { DiffKind, TextDiff } from '@shared/diff'

const kinds: readonly (readonly [kind: DiffKind, verb: string])[] = [
  ['edited', 'edited'],
  ['added', 'added'],
  ['removed', 'removed'],
  ['moved', 'moved'],
]

/** Below this share of common words two texts are different texts, and not versions of one. */
export const nearCopy = 0.3

/** "12 changes: 6 paragraphs edited, 3 added, 1 removed, 2 moved; 4 figures changed." */
export function summaryOf({ changes }: Pick<TextDiff, 'changes'>): string {
  if (changes.length === 0) return 'No changes: the two texts are the same, word for word.'
  const counted = kinds.flatMap(([kind, verb]) => {
    const count = changes.filter((change) => change.kind === kind).length
    return count > 0 ? [{ count, verb }] : []
  })
  const parts = counted.map(({ count, verb }, index) =>
    index === 0 ? `${plural(count, 'paragraph')} ${verb}` : `${count} ${verb}`,
  )
  const figures = changes.reduce((sum, change) => sum + change.figures.length, 0)
  const changed = figures > 0 ? `; ${plural(figures, 'figure')} changed` : ''
  return `${plural(changes.length, 'change')}: ${parts.join(', ')}${changed}.`
}

function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
