import { customAlphabet } from 'nanoid'

const suffix = customAlphabet('abcdefghijklmnopqrstuvwxyz0123456789', 4)

/** The present instant in a form for file names that sorts by time and never repeats. */
export function stamp(now = new Date()): string {
  return `${now.toISOString().replace(/[-:]/gu, '').replace('.', '')}-${suffix()}`
}

/** The instant of a stamp, in ISO 8601. */
export function instantOf(stamped: string): string {
  return stamped.replace(
    /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z.*$/u,
    '$1-$2-$3T$4:$5:$6.$7Z',
  )
}
