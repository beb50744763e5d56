import type { RevisionText, Span } from '@shared/briefing'
import type { Anchor } from '@shared/note'

/** Where an anchor stands in the revision it is carried from, or null when that cannot be said. */
export type Locate = (anchor: Anchor) => Span | null

/**
 * Trusts the offsets when quote and context stand there. An anchor with stale offsets is looked for by
 * quote and context, then by quote inside the block with its hash; each must be found once only.
 */
export function createLocate({ text, blocks }: RevisionText, hashes: readonly string[]): Locate {
  return (anchor) => {
    const { start, end, quote, prefix, suffix } = anchor
    if (quote === '') return null
    const fits =
      Number.isSafeInteger(start) &&
      start >= 0 &&
      end === start + quote.length &&
      // Slices are compared at once, `startsWith` goes character by character.
      text.slice(start, end) === quote &&
      text.slice(end, end + suffix.length) === suffix &&
      start >= prefix.length &&
      text.slice(start - prefix.length, start) === prefix
    if (fits) return { start, end }
    const whole = onlyPlace(text, prefix + quote + suffix)
    const found = prefix + suffix !== '' && whole !== null ? whole + prefix.length : inBlock(anchor)
    return found === null ? null : { start: found, end: found + quote.length }
  }

  function inBlock({ quote, firstBlock }: Anchor): number | null {
    const index = hashes.indexOf(firstBlock.hash)
    const block = blocks[index]
    if (!block || hashes.includes(firstBlock.hash, index + 1)) return null
    const found = onlyPlace(text.slice(block.start, block.end), quote)
    return found === null ? null : block.start + found
  }
}

function onlyPlace(text: string, wanted: string): number | null {
  const found = text.indexOf(wanted)
  return found >= 0 && text.indexOf(wanted, found + 1) < 0 ? found : null
}
