import { enumeratorOf } from '@analysis/text/enumerator'

/** Widths in em of what numbers are written with, in the font of the texts. */
const widths: readonly (readonly [characters: RegExp, width: number])[] = [
  [/\s/u, 0.235],
  [/[.]/u, 0.26],
  [/[()]/u, 0.3],
  [/[fijlrt]/u, 0.32],
  [/[IJ]/u, 0.37],
  [/1/u, 0.435],
  [/\d/u, 0.515],
  [/m/u, 0.9],
  [/\p{Lowercase}/u, 0.54],
  [/\p{Uppercase}/u, 0.66],
]
const wide = 1

function widthOf(character: string): number {
  return widths.find(([characters]) => characters.test(character))?.[1] ?? wide
}

/** How far to hang out the number or letter that a list item begins with, in em; null where there is none. */
export function hangOf(item: string): number | null {
  const mark = enumeratorOf(item)
  if (!mark) return null
  // “1.5 million” is a figure.
  if (mark.style === 'decimal' && /^\p{Lowercase}/u.test(item.slice(mark.length))) return null
  return Array.from(item.slice(0, mark.length), widthOf).reduce((sum, width) => sum + width, 0)
}
