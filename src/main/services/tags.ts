import { countTags, tagKey, tagSchema, uniqueTags, type TagCount } from '@shared/tag'
import * as v from 'valibot'
import type { Library } from '../library/library'
import type { Spellings } from './spellings'

type Notebooks = Pick<Library, 'annotations' | 'manifest'>

/** The tags of all notes of the library, the commonest first. */
export async function libraryTags({
  annotations,
  manifest,
}: Notebooks): Promise<readonly TagCount[]> {
  const journals = await Promise.all(manifest.data.briefings.map(({ id }) => annotations(id)))
  const notes = journals.flatMap(({ data }) => data.notes)
  return countTags(notes.filter(({ deleted }) => deleted === null))
}

/**
 * The tags as the library spells them already. Those in `carried` stay as they are, and where the library cannot
 * be looked through all do: a note is not refused for the sake of a spelling.
 */
export async function spelledAlike(
  tags: readonly string[],
  spellings: Spellings,
  carried: readonly string[] = [],
): Promise<readonly string[]> {
  const spelled = tags.map(async (tag) => {
    if (carried.includes(tag)) return tag
    const known = await spellings.of(tagKey(tag)).catch(() => null)
    return (known === null ? undefined : cleaned(known)) ?? tag
  })
  return uniqueTags(await Promise.all(spelled))
}

/** Earlier versions took tags that are not taken any more. */
function cleaned(tag: string): string | undefined {
  const read = v.safeParse(tagSchema, tag)
  return read.success ? read.output : undefined
}
