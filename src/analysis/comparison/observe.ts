import type { AlignedText } from '@shared/alignment'
import type { Block, Span } from '@shared/briefing'
import type { Metric } from '@shared/metric'
import type { Token } from '../alignment/tokens'
import {
  genericNouns,
  pending,
  scopes,
  targets,
  toDate,
  underWay,
  yearly,
  yearOnYear,
} from './language/cues'
import { readEnds, type Ends } from './ends'
import { placeFigures, type Placed } from './passages'
import { roleOf, type Role } from './roles'
import { leavesVerb, siblingOf } from './siblings'
import { deedsOf, isChange, isFlow, partOf, type Part } from './stock-flow'
import { nearby, weightsOf, withUnit, type Weights } from './term-weights'
import { conceptName, keyOfWord, type Term } from './terms'
import { measureOf, type Measure } from './units'

/** What is known of one figure before anything is known of the other text. */
export interface Observed extends Placed {
  /** Its place among the figures of its text. */
  readonly index: number
  readonly measure: Measure
  /** The number is itself a change of something. */
  readonly isChange: boolean
  /** What is counted; null where the number stands alone or the figure is no count. */
  readonly noun: string | null
  readonly isGeneric: boolean
  /** What a bare number counts by the noun that was counted before: "164 of them". */
  readonly lent: string | null
  /** Terms of what is measured, of the clause, and of the whole sentence. */
  readonly head: Weights
  readonly near: Weights
  readonly far: Weights
  readonly sentence: Weights
  /** As the text writes them. */
  readonly surfaces: ReadonlyMap<string, string>
  /** The figure's part of the sentence, as it stands. */
  readonly clauseText: string
  /** What was done to the things: "demolished", "renovated". */
  readonly deeds: ReadonlySet<string>
  /** The same of the whole sentence where the clause says nothing. */
  readonly deedsAround: () => ReadonlySet<string>
  /** It counts what was done over some time, not what there is. */
  readonly isFlow: boolean
  readonly part: Part
  readonly role: Role | null
  /** It counts up to a day, however long that took. */
  readonly isToDate: () => boolean
  readonly pending: boolean
  /** Something in the sentence is not there yet, and may be counted in. */
  readonly pendingAround: () => boolean
  readonly isYearly: () => boolean
  readonly isYearOnYear: () => boolean
  readonly scope: string | null
  /** Of what it is said to be where there is an opposite: of exports, of the countryside. */
  readonly ends: Ends
}

/** The figures that can be compared; those that only say how long a period is are left out. */
export function observe(
  text: AlignedText,
  tokensOf: (block: Block) => readonly Token[],
): readonly Observed[] {
  const observed: Observed[] = []
  for (const placed of placeFigures(text, tokensOf)) {
    if (!isPeriod(placed.metric, text.text)) observed.push(observeOne(placed, observed, text.text))
  }
  return observed
}

/** "Over the past three years" and "three years before" are when, and not how much. */
function isPeriod({ kind, subject, period, text, end }: Metric, whole: string): boolean {
  if (kind !== 'duration') return false
  if (/^\s+(?:ago|before|earlier|later|previously)\b/u.test(whole.slice(end, end + 16))) return true
  return subject === null || (period?.toLowerCase().includes(text.toLowerCase()) ?? false)
}

function observeOne(placed: Placed, before: readonly Observed[], text: string): Observed {
  const { metric, clause, terms, about } = placed
  const measureTerms = beginningIn(terms, metric)
  const measure = measureOf(metric)
  const sibling = siblingOf(metric, measure, before, text)
  // "31 micrograms per cubic metre" counts nothing: its words are those of a unit.
  const counted =
    metric.kind === 'count' ||
    (metric.kind === 'ratio' && measure.dimension === 'count' && measureTerms.length > 0)
  const subject = subjectTerms(placed, text)
  const nearTerms = beginningIn(terms, clause)
  const worded = counted ? nearTerms : nearTerms.filter((term) => !measureTerms.includes(term))
  const named = [...(counted ? measureTerms : []), ...subject]
  const noun = counted ? nounOf(measureTerms.at(-1), terms, text) : null
  const left = leftOut(placed, named)
  const textOf = ({ start, end }: Span): string => text.slice(start, end)
  const own = deedsOf(textOf(clause).toLowerCase(), metric)
  const clauseText = textOf(placed.own)
  const said = clauseText.toLowerCase()
  const ahead = text.slice(placed.own.start, metric.end).toLowerCase()
  return {
    ...placed,
    index: before.length,
    measure,
    isChange:
      isChange(metric, text.slice(clause.start, metric.start)) ||
      (sibling?.isChange === true && leavesVerb(metric, sibling.metric, text)),
    deeds: own,
    deedsAround: () =>
      own.size > 0 ? own : deedsOf(textOf(metric.sentence).toLowerCase(), metric),
    noun,
    isGeneric: noun !== null && genericNouns.has(noun),
    lent: metric.kind === 'count' && noun === null ? keyOfWord(metric.unit) : null,
    head: weightsOf(named.length > 0 ? named : worded.filter(({ end }) => end <= metric.start)),
    near: withUnit(nearby([...worded, ...left], metric), metric, measure),
    far: withUnit(weightsOf(terms), metric, measure),
    sentence: about,
    // Asked for of the few figures that come into a row.
    get surfaces() {
      const all = [...terms, ...nearTerms, ...measureTerms]
      return new Map(all.map((term) => [term.key, text.slice(term.start, term.end)]))
    },
    clauseText,
    part: partOf(metric, ahead, said),
    role: roleOf(metric, text),
    isToDate: () => toDate.test(said),
    isFlow: isFlow(metric, said),
    pending: pending.test(said) || targets.test(text.slice(metric.sentence.start, metric.start)),
    pendingAround: () => underWay.test(textOf(metric.sentence)),
    isYearly: () => yearly.test(said) || (metric.kind === 'ratio' && metric.unit.endsWith('/year')),
    isYearOnYear: () => yearOnYear.test(said),
    ends: new Map([...(sibling?.ends ?? []), ...readEnds(terms, clause)]),
    scope: scopes.findLast(({ pattern }) => pattern.test(said))?.name ?? null,
  }
}

/** "3,900 sets of rental homes": a word like "sets" leaves it to the next to say what is counted. */
function nounOf(last: Term | undefined, terms: readonly Term[], text: string): string | null {
  if (!last || !genericNouns.has(last.key)) return last?.key ?? null
  const next = terms.find(({ start }) => start >= last.end)
  return next && /^ of (?:the )?$/u.test(text.slice(last.end, next.start)) ? next.key : last.key
}

/** "1,180 beds were added, bringing them to 8,920": a bare number counts what the one before it does. */
function leftOut({ metric, terms }: Placed, named: readonly Term[]): readonly Term[] {
  if (metric.kind !== 'count' || named.some(({ key }) => !genericNouns.has(key))) return []
  const before = terms.findLast(({ key, end }) => end <= metric.start && conceptName(key) !== null)
  return before ? [before] : []
}

/** The subject where it stands in the sentence; elsewhere its words are read by themselves. */
function subjectTerms({ metric, terms }: Placed, text: string): readonly Term[] {
  const { subject, parts } = metric
  if (subject === null) return []
  const part = parts?.find(({ role }) => role === 'subject')
  if (part) return terms.filter(({ start, end }) => start < part.end && end > part.start)
  const wanted = subject.toLowerCase()
  return terms.filter(({ start, end }) => wanted.includes(text.slice(start, end).toLowerCase()))
}

const beginningIn = (terms: readonly Term[], { start, end }: Span): readonly Term[] =>
  terms.filter((term) => term.start >= start && term.start < end)
