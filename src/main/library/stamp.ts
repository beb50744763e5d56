import { customAlphabet } from 'nanoid'

const suffix = customAlphabet('abcdefghijklmnopqrstuvwxyz0123456789', 4)

/** The present instant in a form for file names that sorts by time and never repeats. */
export function stamp(now = new Date()): string {
  return `${now.toISOString().replace(/[-:]/gu, '').replace('.', '')}-${suffix()}`
}
