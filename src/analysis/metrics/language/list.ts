/** The words of a text, so that long lists stay readable; an underscore stands for a blank. */
export function list(text: string): readonly string[] {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '))
}
