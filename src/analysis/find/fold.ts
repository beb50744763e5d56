/** A text in the form in which words are looked for, with the way back. */
export interface FoldedText {
  readonly text: string
  /** The offset in the source of the code unit at this offset. */
  toSource(offset: number): number
}

export interface Folding {
  /** Capitals and accents count. */
  readonly matchCase: boolean
}

const quotes = '\'"`´‘’‚‛“”„‟«»‹›′″「」『』'
const dashes = '‐‑‒–—―−－'
const hyphens = '-‐‑'
const unseen = '\u00ad\u200b\u200c\u200d\u2060\ufeff'
const latin = /[\u00c0-\u024f\u1e00-\u1eff]/u
const compatible = /[…\ufb00-\ufb06\uff01-\uff5e]/u

/** What one code unit becomes; only those that do not stay as they are. */
type Replacements = ReadonlyMap<number, string>

function replacementsFor({ matchCase }: Folding): Replacements {
  const found = new Map<number, string>()
  for (const quote of quotes) found.set(quote.charCodeAt(0), "'")
  for (const dash of dashes) found.set(dash.charCodeAt(0), '-')
  for (const nothing of unseen) found.set(nothing.charCodeAt(0), '')
  for (let code = 0; code < 0xffff; code += 1) {
    const unit = String.fromCharCode(code)
    if (found.has(code)) continue
    if (compatible.test(unit)) found.set(code, unit.normalize('NFKC'))
    else if (/\s/u.test(unit)) found.set(code, ' ')
    else if (!matchCase && latin.test(unit)) {
      const bare = unit.normalize('NFD').replace(/\p{M}/gu, '')
      if (bare !== unit) found.set(code, bare)
    }
  }
  return found
}

/** One entry a code unit, so that the great majority costs one look. */
interface Table {
  readonly replacements: Replacements
  readonly special: Uint8Array
}

const tables = new Map<boolean, Table>()

function tableFor(folding: Folding): Table {
  const known = tables.get(folding.matchCase)
  if (known) return known
  const replacements = replacementsFor(folding)
  const special = new Uint8Array(0x10000)
  for (const code of replacements.keys()) special[code] = 1
  for (const hyphen of hyphens) special[hyphen.charCodeAt(0)] = 1
  const table = { replacements, special }
  tables.set(folding.matchCase, table)
  return table
}

/**
 * Line breaks and runs of blanks become one blank, quotation marks and dashes one of their kind; a
 * hyphen between letters is dropped, since line ends put some into words and take others out. Unless
 * they count, capitals and accents go too. Linear in the length of the text.
 */
export function fold(source: string, folding: Folding): FoldedText {
  const { replacements, special } = tableFor(folding)
  const pieces: string[] = []
  const foldedStarts: number[] = [0]
  const sourceStarts: number[] = [0]
  let length = 0
  let from = 0
  let blank = false

  function put(piece: string, at: number): void {
    if (piece === '') return
    if (length - (foldedStarts.at(-1) ?? 0) !== at - (sourceStarts.at(-1) ?? 0)) {
      foldedStarts.push(length)
      sourceStarts.push(at)
    }
    pieces.push(piece)
    length += piece.length
  }

  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at)
    if (special[code] !== 1) {
      blank = false
      continue
    }
    const replacement = replacements.get(code) ?? '-'
    // A single blank is what it becomes.
    const stays = replacement === ' ' && code === 0x20 && !blank
    if (!stays) {
      put(source.slice(from, at), from)
      const left = (replacement === ' ' && blank) || joinsLetters(source, at) ? '' : replacement
      // Each of several code units that one became leads back to that one.
      for (const unit of left) put(unit, at)
      from = at + 1
    }
    if (replacement !== '') blank = replacement === ' '
  }
  put(source.slice(from), from)

  const text = pieces.join('')
  return {
    text: folding.matchCase ? text : text.toLowerCase().replaceAll('ς', 'σ'),
    toSource(offset) {
      let low = 0
      let high = foldedStarts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((foldedStarts[middle] ?? Infinity) <= offset) low = middle
        else high = middle - 1
      }
      return (sourceStarts[low] ?? 0) + offset - (foldedStarts[low] ?? 0)
    },
  }
}

const letter = /\p{L}/u

function joinsLetters(source: string, at: number): boolean {
  return (
    hyphens.includes(source.charAt(at)) &&
    letter.test(source.charAt(at - 1)) &&
    letter.test(source.charAt(at + 1))
  )
}

/** Quotation marks and blanks of one kind each, without a change of any offset: for regular expressions. */
export function foldInPlace(source: string): string {
  return source
    .replace(/[`´‘’‚‛′]/gu, "'")
    .replace(/[“”„‟″]/gu, '"')
    .replace(/[^\S\n ]/gu, ' ')
}
