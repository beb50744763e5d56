import { dot, type Vector } from './vector'

/** A block's sentences, weighed, ready to be tried as parts of it. */
export interface Sentences {
  readonly vectors: readonly Vector[]
  /** The products of each two of them. */
  readonly products: readonly (readonly number[])[]
}

export const noSentences: Sentences = { vectors: [], products: [] }

export function sentencesOf(vectors: readonly Vector[]): Sentences {
  return { vectors, products: vectors.map((one) => vectors.map((other) => dot(one, other))) }
}

/**
 * Cosine of a block's words and the sentences of another block that it answers better than those do that
 * answer them already; 0 without such sentences.
 */
export function distinctWords(
  { vectors, products }: Sentences,
  words: Vector,
  others: readonly Vector[],
): number {
  const answers = vectors.map((sentence) => dot(sentence, words))
  const part = [...vectors.entries()].flatMap(([at, sentence]) =>
    others.every((other) => (answers[at] ?? 0) > dot(sentence, other)) ? [at] : [],
  )
  let [common, square] = [0, 0]
  for (const at of part) {
    common += answers[at] ?? 0
    for (const other of part) square += products[at]?.[other] ?? 0
  }
  return square > 0 ? common / Math.sqrt(square) : 0
}

/** Whether no other block answers some sentence better. */
export function answersBest(
  { vectors }: Sentences,
  words: Vector,
  others: readonly Vector[],
): boolean {
  return vectors.some((sentence) => {
    const answer = dot(sentence, words)
    return answer > 0 && others.every((other) => dot(sentence, other) <= answer)
  })
}
