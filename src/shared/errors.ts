export type ErrorCode =
  /** The call does not name a method of the contract. */
  | 'unknown-method'
  /** The arguments do not have the shape that the contract asks for. */
  | 'invalid-arguments'
  /** The briefing, note or passage is not there. */
  | 'not-found'
  /** The file is not text, or not in an encoding that can be told. */
  | 'not-text'
  | 'too-large'
  /** The library is open for reading only. */
  | 'read-only'
  /** Another program holds the library. */
  | 'locked'
  /** The folder of the library can be read but not written to. */
  | 'unwritable'
  /** The library was written by a newer version of Diptych. */
  | 'newer-library'
  /** The disk refused: full, not writable, gone. */
  | 'disk'
  /** This host cannot do that; its capabilities say so. */
  | 'unsupported'
  /** The program that answers calls is not there any more. */
  | 'disconnected'
  /** The reader called it off. */
  | 'cancelled'
  /** A defect of Diptych. */
  | 'internal'

/** A failure with a message that a reader can act on. */
export class DiptychError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'DiptychError'
    this.code = code
  }
}
