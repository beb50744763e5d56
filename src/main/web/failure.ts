import { DiptychError, type ErrorCode } from '@shared/errors'

/** What can still be done about a library that does not open. */
const ways: Partial<Record<ErrorCode, string>> = {
  locked: 'With --read-only it can be read meanwhile.',
  unwritable: 'With --read-only it can be read all the same.',
}

/** What the starting program says of its failure, line by line. */
export function failureLines(error: unknown): readonly string[] {
  if (!(error instanceof DiptychError)) return [`Diptych stopped: ${String(error)}`]
  return [error.message, ways[error.code]].filter((line) => line !== undefined)
}
