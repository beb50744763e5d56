import type { Span } from '@shared/briefing'
import { isStopWord, isWeak } from './lexicon'
import { stemOf } from './stem'
import { tokenize, type Token } from './tokens'

/** How many tokens of a block are searched. */
const searched = 400
const shortest = 3

/** The longest run of words that two passages share, as the first one writes it; null when it says little. */
export function sharedPhrase(left: string, right: string): string | null {
  const [ours, theirs] = [left, right].map((text) =>
    tokenize(text, { start: 0, end: text.length }).slice(0, searched),
  )
  if (!ours || !theirs) return null
  const stems = [ours, theirs].map((tokens) => tokens.map(({ lower }) => stemOf(lower)))
  const [a = [], b = []] = stems
  const places = new Map<string, number>()
  for (const at of a.keys()) {
    const key = runAt(a, at)
    if (!places.has(key)) places.set(key, at)
  }
  const quoted = slogans(left)
  const telling = (tokens: readonly Token[]): number =>
    tokens.filter((token) => isTelling(token) || (says(token) && isWithin(token, quoted))).length
  let best: readonly Token[] = []
  for (let other = 0; other + shortest <= b.length;) {
    const at = places.get(runAt(b, other))
    if (at === undefined || at + shortest > a.length) {
      other += 1
      continue
    }
    let length = shortest
    while (a[at + length] !== undefined && a[at + length] === b[other + length]) length += 1
    const run = ours.slice(at, at + length)
    if (telling(run) > telling(best)) best = run
    // Runs inside this one are shorter: two equal texts are read once, not once for every word.
    other += length
  }
  const trimmed = trim(best)
  const [first] = trimmed
  const last = trimmed.at(-1)
  if (!first || !last || telling(trimmed) < 2 || trimmed.length > 10) return null
  return left.slice(first.start, last.end)
}

const isWithin = ({ start, end }: Span, spans: readonly Span[]): boolean =>
  spans.some((span) => span.start <= start && end <= span.end)

const runAt = (stems: readonly string[], at: number): string =>
  stems.slice(at, at + shortest).join(' ')

const says = ({ kind, lower }: Token): boolean => kind !== 'word' || !isStopWord(lower)

const isTelling = (token: Token): boolean =>
  token.kind === 'word' && says(token) && !isWeak(stemOf(token.lower))

/** The words between quotation marks: a slogan tells even where its words are common. */
function slogans(text: string): readonly Span[] {
  return [...text.matchAll(/[“«"‘][^“”«»"‘]{4,200}[”»"’]/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function trim(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(says)
  return from < 0 ? [] : tokens.slice(from, tokens.findLastIndex(says) + 1)
}
