import { isStopWord, isCommon, topicName } from './lexicon'
import { isYear } from './names'
import type { Observed } from './observe'
import { stemOf } from './stem'
import { tokenize, type Token } from './tokens'

type Passages = readonly [left: string, right: string]

/** The topics that two blocks have in common, the weightiest first; one word may be an image and names none. */
export function sharedTopics(
  a: Observed,
  b: Observed,
  rarity: (key: string) => number,
): readonly string[] {
  const shared = [...a.words]
    .filter(([key]) => new Set([...cuesOf(a, key), ...cuesOf(b, key)]).size > 1)
    .map(([key, count]) => ({ key, weight: Math.min(count, b.words.get(key) ?? 0) * rarity(key) }))
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, 2)
  const most = shared[0]?.weight ?? 0
  return shared
    .filter(({ weight }) => weight >= Math.max(0.8, most / 2))
    .map(({ key }) => topicName(Number(key.slice(2))))
}

const cuesOf = ({ cues }: Observed, topic: string): readonly string[] => cues.get(topic) ?? []

/** Names, codes and years that two passages share, as the left one writes them. */
export function sharedNames(
  [left, right]: Passages,
  isTelling: (name: string) => boolean,
): { readonly names: readonly string[]; readonly years: readonly string[] } {
  const there = new Set(tokensOf(right).map(({ lower }) => lower))
  const runs: Token[][] = []
  for (const token of tokensOf(left)) {
    if (!there.has(token.lower) || !isNameLike(token)) continue
    const run = runs.at(-1)
    if (run && token.start - (run.at(-1)?.end ?? 0) === 1 && !isYearToken(token)) run.push(token)
    else runs.push([token])
  }
  const telling = runs.map(trim).filter((run) => run.some(({ lower }) => isTelling(lower)))
  const shown = (some: readonly (readonly Token[])[]): readonly string[] =>
    [...new Set(some.map((run) => left.slice(run[0]?.start, run.at(-1)?.end)))].slice(0, 3)
  return {
    names: shown(telling.filter(([first]) => first && !isYearToken(first))),
    years: shown(telling.filter(([first]) => first && isYearToken(first))),
  }
}

/** A capital at the head of a sentence makes no name of a word. */
const trim = (run: readonly Token[]): readonly Token[] =>
  run.slice(run.findIndex(({ lower }) => !isStopWord(lower)))

const tokensOf = (text: string): readonly Token[] => tokenize(text, { start: 0, end: text.length })

const isYearToken = ({ text }: Token): boolean => isYear(text)

const isNameLike = (token: Token): boolean =>
  token.kind === 'code' || isYearToken(token) || /^\p{Lu}/u.test(token.text)

/** The longest telling words that two passages share. */
export function sharedWords([left, right]: Passages): readonly string[] {
  const words = new Set(right.toLowerCase().match(/\p{L}{4,}/gu))
  const shared =
    left
      .toLowerCase()
      .match(/\p{L}{4,}/gu)
      ?.filter((word) => words.has(word) && !isStopWord(word) && !isCommon(stemOf(word))) ?? []
  const longest = [...new Set(shared)].toSorted((a, b) => b.length - a.length)
  return longest.slice(0, 3).map((word) => `“${word}”`)
}
