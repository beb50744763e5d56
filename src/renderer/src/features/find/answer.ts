import { createSearchableText, type SearchableText } from '@analysis/find'
import type { FindReply, FindRequest, FoundIn } from './messages'

/** Answers one request after another; keeps the texts it was given until they are not asked for. */
export function createAnswerer(): (request: FindRequest) => FindReply {
  const texts = new Map<string, SearchableText>()

  return ({ query, keys, added }) => {
    for (const key of texts.keys()) if (!keys.includes(key)) texts.delete(key)
    for (const { key, text } of added) texts.set(key, createSearchableText(text))
    try {
      return { ok: true, found: keys.map((key) => foundIn(key, texts.get(key)?.find(query))) }
    } catch (error) {
      return { ok: false, message: `This is no regular expression: ${reasonOf(error)}.` }
    }
  }
}

function foundIn(key: string, found: ReturnType<SearchableText['find']> | undefined): FoundIn {
  const hits = found?.hits ?? []
  const edges = new Uint32Array(hits.length * 2)
  for (const [index, { start, end }] of hits.entries()) {
    edges[index * 2] = start
    edges[index * 2 + 1] = end
  }
  return { key, edges, more: found?.more ?? false }
}

/** "Invalid regular expression: /(/u: Unterminated group" without what the reader typed. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message
    .slice(message.lastIndexOf(': ') + 1)
    .trim()
    .toLowerCase()
}
