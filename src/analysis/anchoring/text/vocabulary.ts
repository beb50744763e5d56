import { classOf, fold } from './characters'
import { at, byteAt, createRows, push, unitAt, unitsOf } from './columns'
import { knownWords, wordTraits } from './words'

/** The distinct words of both revisions, letters folded to lower case. */
export interface Vocabulary {
  /** Number of a word, given as a stretch of code units that `classOf` has seen; the same in whichever text it stands. */
  readonly idOf: (units: Uint16Array, start: number, end: number) => number
  readonly size: () => number
  readonly traits: (id: number) => number
  /** Remembers that the word was met in lower case. */
  readonly sawLower: (id: number) => void
}

export function createVocabulary(): Vocabulary {
  // A slot is the hash of a word and behind it its number, counted from 1; 0 where it is free.
  let slots = new Int32Array(1 << 13)
  let traits = traitsFor(slots)
  // The folded letters of all words in a row, and where each word begins; the last of these is the end.
  const letters = createRows()
  const begins = createRows()
  push(begins, 0)
  const size = (): number => begins.length - 1

  function grow(): void {
    const before = slots
    slots = new Int32Array(before.length * 4)
    for (let slot = 0; slot < before.length; slot += 2) {
      if (at(before, slot + 1) > 0)
        put(freeSlot(at(before, slot)), at(before, slot), at(before, slot + 1))
    }
    const known = traits
    traits = traitsFor(slots)
    traits.set(known)
  }

  function freeSlot(hash: number): number {
    let slot = firstSlot(hash)
    while (at(slots, slot + 1) > 0) slot = nextSlot(slot)
    return slot
  }

  function put(slot: number, hash: number, entry: number): void {
    slots[slot] = hash
    slots[slot + 1] = entry
  }

  const firstSlot = (hash: number): number => (hash << 1) & (slots.length - 1)
  const nextSlot = (slot: number): number => (slot + 2) & (slots.length - 1)

  function isSame(id: number, units: Uint16Array, start: number, end: number): boolean {
    const first = at(begins.data, id)
    if (at(begins.data, id + 1) - first !== end - start) return false
    for (let offset = 0; offset < end - start; offset += 1) {
      if (at(letters.data, first + offset) !== fold(unitAt(units, start + offset))) return false
    }
    return true
  }

  function idOf(units: Uint16Array, start: number, end: number): number {
    let hash = 0x811c9dc5
    for (let index = start; index < end; index += 1) {
      hash = Math.imul(hash ^ fold(unitAt(units, index)), 0x01000193)
    }
    hash ^= hash >>> 15
    let slot = firstSlot(hash)
    for (let entry = at(slots, slot + 1); entry > 0; entry = at(slots, slot + 1)) {
      if (at(slots, slot) === hash && isSame(entry - 1, units, start, end)) return entry - 1
      slot = nextSlot(slot)
    }
    for (let index = start; index < end; index += 1) push(letters, fold(unitAt(units, index)))
    push(begins, letters.length)
    put(slot, hash, size())
    if (size() > traits.length - 1) grow()
    return size() - 1
  }

  // They come first, so that no word of the texts need be looked up among them.
  for (const [word, known] of knownWords) {
    const units = unitsOf(word)
    for (const unit of units) classOf(unit)
    traits[idOf(units, 0, units.length)] = known
  }

  return {
    idOf,
    size,
    traits: (id) => byteAt(traits, id),
    sawLower(id) {
      traits[id] = byteAt(traits, id) | wordTraits.seenLower
    },
  }
}

/** One for each word that the slots may hold: half of them stay free. */
const traitsFor = (slots: Int32Array): Uint8Array<ArrayBuffer> => new Uint8Array(slots.length >> 2)
