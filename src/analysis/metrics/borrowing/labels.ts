import { isPlural, singular } from '../nouns/counted-nouns'
import { labelBefore } from '../nouns/noun-phrases'
import { opensWithSign } from '../numbers/signs'
import { isDash, isWord, lower } from '../tokens/sentence'
import { endBefore, type BorrowRule } from './context'

/** "New electric buses: 214", "– charging points: 1,902": the label says what is counted. */
export const byLabel: BorrowRule = (lexicon, tokens, context) => {
  const { numeral, start } = context
  const label = numeral.words ? null : labelBefore(lexicon, tokens, start, endBefore(context))
  if (label === null || label.to !== start - 1) return null
  const before = tokens[label.from - 1]
  const opens = before === undefined || [';', ',', '•', '·', '*'].includes(before.lower)
  const head = lower(tokens, label.to - 1)
  if (!opens && !isDash(before)) return null
  const counts = isPlural(lexicon, head) && !lexicon.cues.monetary.has(head)
  const names = lexicon.sets.labels.has(head) || lexicon.sets.structure.has(head)
  return counts && !names && !isWord(tokens[numeral.to])
    ? { kind: 'count', unit: singular(lexicon, head) }
    : null
}

/** How far before a bracket the people are looked for whom the sentence is about, in tokens. */
const reach = 60

/** "Employment rose in Ontario (+22,000; +0.3%)": a change with its sign, of the people that the sentence is about. */
export const inBrackets: BorrowRule = (lexicon, tokens, { numeral, start }) => {
  if (
    !opensWithSign(tokens, numeral.from) ||
    lower(tokens, start - 1) !== '(' ||
    numeral.decimals > 0
  )
    return null
  for (let place = start - 2; place >= Math.max(0, start - reach); place -= 1) {
    const word = lower(tokens, place)
    if (lexicon.sets.populations.has(word)) return { kind: 'count', unit: 'person' }
  }
  return null
}
