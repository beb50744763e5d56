import { tagSchema, tagsLimit } from '@shared/note'
import * as v from 'valibot'

export interface ReadTags {
  /** As the library keeps them, each once. */
  readonly tags: readonly string[]
  /** Why some were left out, in words for the reader; null when none was. */
  readonly refused: string | null
}

/** What was typed as tags. A tag that the library would refuse must not hold up the note that it is on. */
export function readTags(typed: readonly string[]): ReadTags {
  const tags = new Set<string>()
  let refused: string | null = null
  for (const one of typed.filter((tag) => /[^#\s]/u.test(tag))) {
    const read = v.safeParse(tagSchema, one)
    if (!read.success) refused = `Not taken: ${read.issues[0].message}.`
    else if (tags.size >= tagsLimit && !tags.has(read.output)) {
      refused = `Not taken: a note has at most ${tagsLimit} tags.`
    } else tags.add(read.output)
  }
  return { tags: [...tags], refused }
}
