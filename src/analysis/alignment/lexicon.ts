import { officeWords, stopWords, weakWords } from './language/common'
import { topics } from './language/topics'
import { formOf, stemOf } from './stem'

const stops: ReadonlySet<string> = new Set(stopWords)
const weak: ReadonlySet<string> = new Set(weakWords.map(stemOf))
const offices: ReadonlySet<string> = new Set(officeWords.map(stemOf))
const topicsByForm = readTopics()

export function isStopWord(lower: string): boolean {
  return stops.has(lower) || (lower.length === 1 && lower <= 'z')
}

export function isWeak(stem: string): boolean {
  return weak.has(stem)
}

/** It stands in every official text, or names an office. */
export function isCommon(stem: string): boolean {
  return weak.has(stem) || offices.has(stem)
}

/** The numbers of the topics that a form, or two forms joined by `_`, speaks of. */
export function topicsOf(form: string): readonly number[] {
  return topicsByForm.get(form) ?? []
}

/** A topic's name for the reader. */
export function topicName(topic: number): string {
  return topics[topic]?.name ?? ''
}

function readTopics(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [index, topic] of topics.entries()) {
    for (const word of topic.words) {
      const key = word.split('_').map(formOf).join('_')
      const known = found.get(key) ?? []
      if (!known.includes(index)) found.set(key, [...known, index])
    }
  }
  return found
}
