import { fold } from './characters'
import { at } from './columns'
import { traitsOfWord, wordTraits } from './words'

/** The distinct words of both revisions, letters folded to lower case. */
export interface Vocabulary {
  /** Number of the word in `text`; the same for the same word in whichever text. */
  idOf(text: string, start: number, end: number): number
  readonly size: () => number
  readonly traits: (id: number) => number
  /** Remembers that the word was met in lower case. */
  readonly sawLower: (id: number) => void
}

export function createVocabulary(): Vocabulary {
  let slots = new Int32Array(1 << 12)
  const sources: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const hashes: number[] = []
  const traits: number[] = []

  function grow(): void {
    slots = new Int32Array(slots.length * 4)
    for (const [id, hash] of hashes.entries()) {
      let slot = hash & (slots.length - 1)
      while (at(slots, slot) !== 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = id + 1
    }
  }

  function isSame(id: number, text: string, start: number, end: number): boolean {
    const from = starts[id] ?? 0
    if ((ends[id] ?? 0) - from !== end - start) return false
    const source = sources[id] ?? ''
    for (let offset = 0; offset < end - start; offset += 1) {
      const one = source.charCodeAt(from + offset)
      const another = text.charCodeAt(start + offset)
      if (one !== another && fold(one) !== fold(another)) return false
    }
    return true
  }

  function add(text: string, start: number, end: number, hash: number): number {
    const id = sources.length
    sources.push(text)
    starts.push(start)
    ends.push(end)
    hashes.push(hash)
    traits.push(traitsOfWord(text.slice(start, end)))
    return id
  }

  return {
    idOf(text, start, end) {
      let hash = 0x811c9dc5
      for (let index = start; index < end; index += 1) {
        hash = Math.imul(hash ^ fold(text.charCodeAt(index)), 0x01000193)
      }
      hash ^= hash >>> 15
      const mask = slots.length - 1
      let slot = hash & mask
      for (let entry = at(slots, slot); entry !== 0; entry = at(slots, slot)) {
        if (hashes[entry - 1] === hash && isSame(entry - 1, text, start, end)) return entry - 1
        slot = (slot + 1) & mask
      }
      const id = add(text, start, end, hash)
      slots[slot] = id + 1
      if (sources.length * 2 > slots.length) grow()
      return id
    },
    size: () => sources.length,
    traits: (id) => traits[id] ?? 0,
    sawLower(id) {
      traits[id] = (traits[id] ?? 0) | wordTraits.seenLower
    },
  }
}
