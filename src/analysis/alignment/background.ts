import { offices } from './language/offices'
import type { Observed } from './observe'
import type { Place } from './outline'
import { tokenize } from './tokens'

/** Names that say whose text it is, or who speaks: they tell little of what a block is about. */
export interface Background {
  /** It stands in a title, or before the opening. */
  isScope(name: string): boolean
  isPerson(name: string): boolean
}

interface Read {
  readonly observed: readonly Observed[]
  readonly places: readonly Place[]
}

/** Reads it from both texts together; names are in lower case, and no `smallWords`. */
export function readBackground(
  texts: readonly Read[],
  smallWords: ReadonlySet<string>,
): Background {
  const contents = texts.flatMap(({ observed }) => observed.map(({ content }) => content))
  const known = new Set(
    texts.flatMap(({ observed }) => observed.flatMap(({ names }) => [...names.keys()])),
  )
  const onlyNames = (words: readonly string[]): ReadonlySet<string> =>
    new Set(words.filter((word) => known.has(word) && !smallWords.has(word)))
  const scope = onlyNames(texts.flatMap(namesAtTop))
  const people = onlyNames(contents.flatMap(peopleIn))
  return { isScope: (name) => scope.has(name), isPerson: (name) => people.has(name) }
}

function namesAtTop({ observed, places }: Read): readonly string[] {
  return observed.flatMap(({ content }, at) => {
    const place = places[at]
    return place && (place.isTitle || place.frontMatter !== null) ? wordsIn(content) : []
  })
}

const wordsIn = (text: string): readonly string[] =>
  tokenize(text, { start: 0, end: text.length }).flatMap(({ kind, lower }) =>
    kind === 'word' ? [lower] : [],
  )

// Bounded, so that letters without a blank are not gone through again from each of them.
const part = String.raw`\p{Lu}[\p{L}'’-]{1,30}`
const name = `${part}(?: ${part}){0,2}`
/** `Party secretary Ding Shuhua`, `Mrs Gu` */
const addressed = new RegExp(`(?<!\\p{L})(?:${offices})\\.? (${name})`, 'gu')
/** `Tan Zhiyuan, deputy secretary of` */
const introduced = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(${name}), (?:the |a |then |now )?(?:\\p{L}+[ -]){0,2}(?:${offices})(?!\\p{L}| \\p{Lu})`,
  'gu',
)

function peopleIn(content: string): readonly string[] {
  return [addressed, introduced].flatMap((form) =>
    [...content.matchAll(form)].flatMap(([, found = '']) => wordsIn(found)),
  )
}
