import * as v from 'valibot'
import { remembered } from './remembered'

/** A tag, and how many notes carry it. */
export interface TagCount {
  readonly tag: string
  readonly notes: number
}

export const tagLimit = 60
export const tagsLimit = 100

/** Joins letters or pictures, or colours a picture; after Latin letters it only hides. */
const shaping =
  /(?<=(?!\p{Script=Latin})[\p{L}\p{M}\p{Emoji_Modifier}\p{Extended_Pictographic}])(?:\u200c|\u200d|\ufe0f)/u
/** What takes no room, or turns the direction of what stands around it. */
const ignorable = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]|(?![\t-\r])\p{Cc}/u
const unseen = new RegExp(`(?!${shaping.source})(?:${ignorable.source})`, 'gu')
const everyIgnorable = new RegExp(ignorable.source, 'gu')

const isSeen = (tag: string): boolean => tag.replace(everyIgnorable, '') !== ''

/** A tag as earlier versions took it; what they stored is never refused. */
export const storedTagSchema = v.pipe(
  v.string(),
  v.transform((tag) => tag.trim().replace(/^#+/u, '').replace(/\s+/gu, '-')),
  v.nonEmpty('a tag has at least one character'),
  v.maxLength(tagLimit, `a tag has at most ${tagLimit} characters`),
)

/**
 * Tags are shown as `#tag`: one word or several joined by hyphens, without a leading `#` and without
 * characters that nobody sees; NFC.
 */
export const tagSchema = v.pipe(
  v.string(),
  v.transform((tag) => tag.replace(unseen, '')),
  storedTagSchema,
  v.check(isSeen, 'a tag has at least one character'),
  v.transform((tag) => tag.normalize('NFC')),
)

/** What a reader gives a note, each tag once; one of which nothing is seen says nothing. */
export const tagsSchema = v.pipe(
  v.array(v.string()),
  v.maxLength(tagsLimit, `a note has at most ${tagsLimit} tags`),
  v.transform((tags) => tags.filter((tag) => tag === '' || isSeen(tag))),
  v.array(tagSchema),
  v.transform((tags) => uniqueTags(tags)),
)

/** The same for all spellings of a tag, whatever their case and their normalisation. */
export function tagKey(tag: string): string {
  const plain = tag.replace(everyIgnorable, '').normalize('NFKC').toLowerCase()
  return plain.replaceAll('ς', 'σ').normalize('NFC')
}

/** Each tag once, in its first spelling. */
export function uniqueTags(tags: readonly string[]): readonly string[] {
  const first = new Map<string, string>()
  for (const tag of tags) if (!first.has(tagKey(tag))) first.set(tagKey(tag), tag)
  return [...first.values()]
}

/** A note as far as its tags are counted. */
interface Tagged {
  readonly tags: readonly string[]
  /** ISO 8601 instant. */
  readonly created: string
}

/** How many notes carry each tag, the commonest first; a tag is spelled as in the earliest of them. */
export function countTags(notes: Iterable<Tagged>): readonly TagCount[] {
  const counts = new Map<string, { tag: string; notes: number; created: string }>()
  const keyOf = remembered(tagKey)
  for (const { tags, created } of notes) {
    // A note that carries two spellings counts once, by the first.
    for (const [key, tag] of new Map(tags.toReversed().map((one) => [keyOf(one), one]))) {
      const known = counts.get(key)
      if (!known) counts.set(key, { tag, notes: 1, created })
      else {
        known.notes += 1
        if (created < known.created) Object.assign(known, { tag, created })
      }
    }
  }
  return [...counts.values()]
    .map(({ tag, notes: count }) => ({ tag, notes: count }))
    .toSorted((one, other) => other.notes - one.notes || one.tag.localeCompare(other.tag))
}
