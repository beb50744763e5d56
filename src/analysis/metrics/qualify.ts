import type { Qualifier } from '@shared/metric'
import type { Lexicon } from './lexicon'
import type { Measure } from './measures/measure'
import { lower } from './tokens/sentence'
import type { Token } from './tokens/tokenize'

export interface Qualification {
  readonly qualifier: Qualifier
  /** Place of the qualifier's first token, for what looks further left; of the measure if it follows. */
  readonly from: number
  readonly words: { readonly from: number; readonly to: number }
}

const comparing = new Set<Qualifier>(['over', 'under'])

/** What the words around a measure say of its exactness; `after` is where the figure before it ends. */
export function findQualifier(
  lexicon: Lexicon,
  tokens: readonly Token[],
  measure: Measure,
  after = 0,
): Qualification | null {
  return inFront(lexicon, tokens, measure, after) ?? behind(lexicon, tokens, measure)
}

function inFront(
  lexicon: Lexicon,
  tokens: readonly Token[],
  measure: Measure,
  after: number,
): Qualification | null {
  let end = measure.from
  // "over a third", "nearly a million", "more than 1.2 million": an article of the number itself is inside it.
  if (lower(tokens, end - 1) === 'a' && measure.kind !== 'duration') end -= 1
  const match = lexicon.qualifiersBefore.before(tokens, end)
  if (match === null) return null
  const from = end - match.length
  if (from < after || !applies(lexicon, tokens, from, end, match.value, measure)) return null
  // "Rs 32,000 crore over Rs 1,80,714 crore": the word compares the two.
  if (from === after && after > 0 && comparing.has(match.value)) return null
  return { qualifier: match.value, from, words: { from, to: end } }
}

/** Prepositions that only look like qualifiers: "over five years", "around 12 communities", "up to". */
function applies(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  to: number,
  qualifier: Qualifier,
  measure: Measure,
): boolean {
  const word = lower(tokens, from)
  const single = to - from === 1
  if (measure.kind === 'duration' && single && ['over', 'under', 'above', 'below'].includes(word)) {
    return [
      'for',
      'of',
      'took',
      'lasted',
      'by',
      'lasting',
      'spanning',
      'is',
      'was',
      'takes',
      'taking',
      'in',
    ].includes(lower(tokens, from - 1))
  }
  if (word === 'up' && qualifier === 'at_most') return !risesTo(lexicon, tokens, from)
  if (word === 'above' || word === 'below' || word === 'higher' || word === 'lower') {
    // "14% below 2019 levels": the word compares two measures.
    if (lexicon.unitWords.before(tokens, from) !== null) return false
  }
  // "handed over 212 homes"
  if (single && word === 'over' && lexicon.cues.withOver.has(lower(tokens, from - 1))) return false
  return !(single && word === 'under' && lexicon.cues.determining.has(lower(tokens, to)))
}

/** "per 10,000 people up to 50.2" means rose to: a subject and no verb before. */
function risesTo(lexicon: Lexicon, tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]
  if (before?.kind !== 'word') return before?.lower === ')' || before?.kind === 'number'
  const by = lower(tokens, from - 1)
  if (lexicon.changes.has(by) || lexicon.cues.moving.has(by)) return true
  return by === 'people' || by === 'persons' || by === 'population'
}

function behind(
  lexicon: Lexicon,
  tokens: readonly Token[],
  measure: Measure,
): Qualification | null {
  const between =
    measure.noun === null ? null : lexicon.qualifiersAfter.before(tokens, measure.noun.from)
  if (between !== null && measure.noun !== null) {
    const to = measure.noun.from
    return {
      qualifier: between.value,
      from: measure.from,
      words: { from: to - between.length, to },
    }
  }
  const match = lexicon.qualifiersAfter.from(tokens, measure.to)
  if (match === null) return null
  const words = { from: measure.to, to: measure.to + match.length }
  return { qualifier: match.value, from: measure.from, words }
}
