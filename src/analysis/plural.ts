import pluralize from 'pluralize'

/** Plurals without an s that the package does not know. */
const unchanged: ReadonlySet<string> = new Set(['cattle', 'livestock', 'poultry', 'head'])

/** A noun in the number that goes with a count; of several words the last one changes. */
export function plural(noun: string, count = 2): string {
  return unchanged.has(noun.slice(noun.lastIndexOf(' ') + 1)) ? noun : pluralize(noun, count)
}
