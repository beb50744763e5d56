/** What the next "Undo" and "Redo" are about, such as "delete note"; null when there is nothing. */
export interface HistoryNames {
  readonly undo: string | null
  readonly redo: string | null
}

/** A change that was taken back, or made again. */
export interface Undone {
  readonly name: string
  /** The briefings it was about. */
  readonly briefings: readonly string[]
}
