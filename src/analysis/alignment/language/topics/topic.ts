import { words } from '../words'

/** A topic of public administration, its name for the reader and the words that speak of it. */
export interface Topic {
  readonly name: string
  /** Two words joined by `_` are a topic's only side by side. */
  readonly words: readonly string[]
}

export const topic = (name: string, list: string): Topic => ({ name, words: words(list) })
