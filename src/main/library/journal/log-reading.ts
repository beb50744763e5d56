import { parseEntry, type Entry } from './entry'

/** What was made of a journal file's bytes. */
export interface LogReading {
  /** In the order of their numbers. */
  readonly entries: readonly Entry[]
  /** Whole lines that are not as they were written. */
  readonly damaged: readonly Uint8Array[]
  /** What stands after the last line end: a change whose writing was cut short, never acknowledged. */
  readonly torn: Uint8Array
  /** The bytes without damaged lines and torn end. */
  good(): Buffer
}

export function readLog(bytes: Uint8Array): LogReading {
  const entries: Entry[] = []
  const damaged: Uint8Array[] = []
  const lines: Uint8Array[] = []
  let start = 0
  for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
    const line = bytes.subarray(start, end + 1)
    const entry = parseEntry(line)
    if (entry) {
      entries.push(entry)
      lines.push(line)
    } else damaged.push(line)
    start = end + 1
  }
  return {
    entries: entries.toSorted((one, other) => one.n - other.n),
    damaged,
    torn: bytes.subarray(start),
    good: () => Buffer.concat(lines),
  }
}
