/**
 * About so many characters in the manner of the samples: their sentences, digits drawn anew and one
 * word in eight changed for another, so that no two paragraphs are the same.
 */
export function longText(samples, length, random) {
  const texts = samples.filter(({ formulaic }) => !formulaic).map(({ revision }) => revision.text)
  const sentences = texts
    .flatMap((text) => text.split(/(?<=[.!?]”?)\s+|\n/u))
    .filter((s) => s.length > 20)
  const words = texts.join(' ').match(/[\p{L}’-]{3,}/gu) ?? []
  const drawn = (list) => list[Math.floor(random() * list.length)]
  const paragraphs = []
  for (let total = 0; total < length;) {
    const count = 2 + Math.floor(random() * 7)
    const paragraph = Array.from({ length: count }, () =>
      drawn(sentences)
        .replace(/\d/gu, () => String(1 + Math.floor(random() * 9)))
        .replace(/[\p{L}’-]{3,}/gu, (word) => (random() < 0.12 ? drawn(words) : word)),
    ).join(' ')
    // Every block ends like a paragraph, so that reading it gives the same blocks again.
    paragraphs.push(`The ${paragraph.replace(/^[^\p{L}]+/u, '').replace(/\P{L}*$/u, '')}.`)
    total += paragraph.length + 6
  }
  return paragraphs.join('\n')
}
