import { topicsOf } from './lexicon'

/** A topic that some words speak of. */
export interface Said {
  weight: number
  /** The stems of the words that speak of it. */
  readonly stems: Set<string>
}

/** One word of a running text. */
export interface Heard {
  readonly stem: string
  readonly form: string
}

/** Collects the topics of running words. */
export function createSaid() {
  const topics = new Map<number, Said>()
  const say = (topic: number, words: readonly Heard[], weight: number): void => {
    const known = topics.get(topic) ?? { weight: 0, stems: new Set<string>() }
    known.weight += weight
    for (const { stem } of words) known.stems.add(stem)
    topics.set(topic, known)
  }
  return {
    topics: topics as ReadonlyMap<number, Readonly<Said>>,
    /** Hears a word behind another; what speaks of several topics says less of each. */
    add(word: Heard, previous: Heard | null, weight: number): void {
      const single = topicsOf(word.form)
      const paired = previous ? topicsOf(`${previous.form}_${word.form}`) : none
      const each = weight / (single.length + paired.length)
      for (const topic of single) say(topic, [word], each)
      for (const topic of paired) say(topic, previous ? [previous, word] : [word], each)
    },
  }
}

const none: readonly number[] = []
