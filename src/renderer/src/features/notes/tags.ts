import { tagKey, tagSchema, tagsLimit } from '@shared/tag'
import * as v from 'valibot'

export interface ReadTags {
  /** As the library keeps them, each once, whatever its case. */
  readonly tags: readonly string[]
  /** Why some were left out, in words for the reader; null when none was. */
  readonly refused: string | null
}

/** What was typed as tags. A tag that the library would refuse must not hold up the note that it is on. */
export function readTags(typed: readonly string[]): ReadTags {
  const tags = new Map<string, string>()
  let refused: string | null = null
  for (const one of typed.filter((tag) => /[^#\s]/u.test(tag))) {
    const read = v.safeParse(tagSchema, one)
    const key = read.success ? tagKey(read.output) : ''
    if (!read.success) refused = `Not taken: ${read.issues[0].message}.`
    else if (tags.has(key)) continue
    else if (tags.size >= tagsLimit) refused = `Not taken: a note has at most ${tagsLimit} tags.`
    else tags.set(key, read.output)
  }
  return { tags: [...tags.values()], refused }
}
