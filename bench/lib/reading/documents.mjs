import { readFileSync } from 'node:fs'
import { longText } from '../anchoring/long-text.mjs'

const shipped = ['yangpu-2023', 'yangpu-2025'].map((name) => ({
  formulaic: false,
  revision: { text: readFileSync(new URL(`../../../data/${name}.txt`, import.meta.url), 'utf8') },
}))

/** The same numbers in every run: mulberry32. */
export function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Paragraphs of about so many characters in all, in the manner of the shipped briefings. */
export function paragraphsOf(length, seed = length) {
  return longText(shipped, length, randomFrom(seed)).split('\n')
}

/** So many passages of 5 to 30 characters, none touching another, in reading order; each inside one paragraph. */
export function passagesIn(paragraphs, count) {
  const random = randomFrom(count)
  const starts = []
  let length = 0
  for (const paragraph of paragraphs) {
    starts.push(length)
    length += paragraph.length + 1
  }
  // One passage to each stretch of the text, so that none can meet another.
  const stretch = length / count
  const passages = []
  let paragraph = 0
  for (let index = 0; index < count; index += 1) {
    const start = Math.floor(index * stretch + random() * stretch * 0.4)
    while ((starts[paragraph + 1] ?? Infinity) <= start) paragraph += 1
    const last = starts[paragraph] + paragraphs[paragraph].length
    const end = Math.min(start + 5 + Math.floor(random() * Math.min(25, stretch * 0.5)), last)
    if (end > start) passages.push({ start, end, paragraph, from: start - starts[paragraph] })
  }
  return passages
}
