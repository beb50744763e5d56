/** The ways in which briefings number their sections and lists. */
export type EnumeratorStyle =
  | 'named'
  | 'decimal'
  | 'roman'
  | 'arabic'
  | 'letter'
  | 'parenthesis'
  | 'cjk'

export interface Enumerator {
  readonly style: EnumeratorStyle
  /** Length of the mark with the blanks behind it, in code units. */
  readonly length: number
  /** Levels of a decimal mark: `2.1.3` has three. */
  readonly depth: number
}

const forms: readonly { readonly style: EnumeratorStyle; readonly mark: RegExp }[] = [
  {
    style: 'named',
    mark: /^(?:Part|Chapter|Section|PART|CHAPTER|SECTION) (?:\d{1,3}|[IVXLC]{1,7})[.:]?(?:\s+|$)/u,
  },
  { style: 'decimal', mark: /^\d{1,2}(?:\.\d{1,2}){1,4}\.?(?:\s+|$)/u },
  { style: 'roman', mark: /^[IVX]{1,5}[.)](?:\s+|$)/u },
  { style: 'arabic', mark: /^\d{1,2}[.)](?:\s+|$)/u },
  { style: 'letter', mark: /^[A-Za-z][.)](?:\s+|$)/u },
  {
    style: 'parenthesis',
    mark: /^[（(](?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5}|[一二三四五六七八九十]{1,3})[)）]\s*/u,
  },
  { style: 'cjk', mark: /^[一二三四五六七八九十]{1,3}[、．.]\s*/u },
]

/** The numbering a line begins with, or null. */
export function enumeratorOf(line: string): Enumerator | null {
  for (const { style, mark } of forms) {
    const found = mark.exec(line)
    if (!found) continue
    const depth = style === 'decimal' ? found[0].split('.').filter((part) => part.trim()).length : 1
    return { style, length: found[0].length, depth }
  }
  return null
}

const bullet = /^[•●▪◦‣■□◆·*–—-]\s+/u

/** Length of the bullet with the blanks behind it, or 0. */
export function bulletLength(line: string): number {
  return bullet.exec(line)?.[0].length ?? 0
}
