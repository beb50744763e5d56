import type { Phrase } from '../nouns/noun-phrases'

export type Subject = Phrase

export interface SubjectContext {
  /** Place where the figure's qualifier begins. */
  readonly start: number
  /** Where the figure before it ends, and what that one measured. */
  readonly after: number
  readonly previous: Subject | null
}
