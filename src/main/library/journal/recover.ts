import type { Disk } from '../disk'
import { asidePath, type Report } from '../generations'
import type { Entry } from './entry'
import { readLog, type LogReading } from './log-reading'
import { listSegments, readSegment, type JournalPaths } from './segments'
import { indexState, type Indexed, type JournalState } from './state'

interface Parts<T> {
  /** The state of the snapshot. */
  readonly data: T
  readonly lists: readonly string[]
  /** What the journal is to the reader. */
  readonly name: string
  readonly paths: JournalPaths
  readonly disk: Disk
  readonly readOnly: boolean
  readonly report: Report
}

interface Recovered<T> {
  readonly state: Indexed<T>
  /** Those of the log. */
  readonly entries: readonly Entry[]
  /** Bytes of the log. */
  readonly length: number
  /** Changes are damaged or missing: a snapshot from here on does without them. */
  readonly isDamaged: boolean
}

/** The snapshot with the journal's tail. What was damaged is set aside, and the reader is told. */
export async function recover<T extends JournalState<T>>(parts: Parts<T>): Promise<Recovered<T>> {
  const { data, lists, name, paths, disk, readOnly, report } = parts
  const bytes = (await disk.read(paths.log)) ?? Buffer.of()
  const log = readLog(bytes)
  const state = indexState(data, lists)
  const from = state.data.through
  let missing = 0
  for (const entry of await tailAfter(from, log.entries)) {
    missing += Math.max(0, entry.n - state.data.through - 1)
    state.apply(entry.changes, entry.n)
  }
  if (log.damaged.length > 0) warn(log.damaged.length, 'damaged')
  if (missing > log.damaged.length) warn(missing - log.damaged.length, 'missing')
  const isWhole = log.damaged.length === 0 && log.torn.length === 0
  const length = isWhole ? bytes.length : readOnly ? 0 : await mend(log)
  const isDamaged = missing > 0 || log.damaged.length > 0
  return { state, entries: log.entries, length, isDamaged }

  /** After the snapshot's number; from older files when the log begins later than that. */
  async function tailAfter(number: number, entries: readonly Entry[]): Promise<readonly Entry[]> {
    const here = entries.filter(({ n }) => n > number)
    if (here[0]?.n === number + 1) return here
    const older: Entry[] = []
    for (const segment of await listSegments(paths, disk)) {
      if (segment.last <= number) continue
      // oxlint-disable-next-line no-await-in-loop -- hardly ever more than one
      older.push(...(await readSegment(segment, disk)))
    }
    return [...older.filter(({ n }) => n > number), ...here]
  }

  async function mend({ damaged, torn, good }: LogReading): Promise<number> {
    await disk.write(asidePath(paths.log), Buffer.concat([...damaged, torn]))
    const rest = good()
    await disk.write(paths.log, rest)
    return rest.length
  }

  function warn(count: number, what: string): void {
    const changes = count === 1 ? 'one change is' : `${count} changes are`
    report({ level: 'warning', message: `${name}: ${changes} ${what} in the journal.` })
  }
}
