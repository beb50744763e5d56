/** Tags as the library keeps them: without `#`, words joined by hyphens, each once. */
export function cleanTags(tags: readonly string[]): readonly string[] {
  const cleaned = tags.map((tag) => tag.trim().replace(/^#+/u, '').replace(/\s+/gu, '-'))
  return [...new Set(cleaned.filter((tag) => tag !== ''))]
}
