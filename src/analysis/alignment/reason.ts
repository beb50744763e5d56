import type { AlignedText } from '@shared/alignment'
import type { Judged } from './judge'
import type { Prepared } from './match'
import { sharedPhrase } from './phrase'
import { figuresByBlock, sameFigures, sharedUnits } from './shared-figures'
import { sharedNames, sharedTopics, sharedWords } from './shared-words'

/** The reason given for a pair that the reader tied. */
export const tiedReason = 'you tied these two together'

/** More reasons than this are not read. */
const mostParts = 4

/** Explains a pair to the reader: what the two blocks have in common, the most telling first. */
export function createReasons(
  left: AlignedText,
  right: AlignedText,
  { observed, weighed: { rarity }, background }: Prepared,
): (pair: Judged) => string {
  const figuresOf = [figuresByBlock(left), figuresByBlock(right)]
  return (pair) => {
    const a = observed.left[pair.left]
    const b = observed.right[pair.right]
    if (!a || !b) return ''
    const figures = figuresOf[0]?.get(a.block.id) ?? []
    const others = figuresOf[1]?.get(b.block.id) ?? []
    const passages = [a.content, b.content] as const
    if (passages[0] === passages[1]) return 'word for word the same'
    const phrase = sharedPhrase(...passages)
    const { names, years } = sharedNames(
      passages,
      (name) =>
        a.names.has(name) &&
        b.names.has(name) &&
        rarity('names', name) >= 0.5 &&
        !background.isScope(name),
    )
    const topics = sharedTopics(a, b, (key) => rarity('words', key))
    const parts = [
      openings(pair),
      told('the same figures: ', sameFigures(figures, others)),
      phrase === null ? null : `both say “${phrase}”`,
      told('both name ', names),
      told('both speak of ', years),
      told('both on ', topics),
      told('both count in ', sharedUnits(figures, others)),
      pair.partly ? 'one answers a part of the other' : null,
      pair.support.below > 0.2 ? 'the paragraphs below them are related' : null,
      pair.support.path === 1 ? 'under related headings' : null,
    ].filter((part) => part !== null)
    if (parts.length > 0) return parts.slice(0, mostParts).join('; ')
    const words = told('both say ', sharedWords(passages))
    return words ?? (pair.support.neighbours > 0 ? 'beside related paragraphs' : 'similar words')
  }
}

function told(beginning: string, list: readonly string[]): string | null {
  if (list.length === 0) return null
  const last = list.at(-1) ?? ''
  const before = list.slice(0, -1).join(', ')
  return `${beginning}${before === '' ? last : `${before} and ${last}`}`
}

function openings({ likeness }: Judged): string | null {
  if (likeness.sameOpening === 0) return null
  return likeness.headings === 1 ? 'both are the title' : 'both open the text'
}
