import { pairMembers } from '@shared/pair'
import { annotationsFormat, type Annotations } from '../annotations-file'
import { adoptCorrections } from '../corrections-file'
import type { Disk } from '../disk'
import { interpret, type Report } from '../generations'
import type { Adoption, JournalFormat } from '../journal/journal'
import { recover } from '../journal/recover'
import type { JournalPaths } from '../journal/segments'
import type { JournalState } from '../journal/state'
import type { LibraryPaths } from '../paths'
import { pairsIn, tiesFormat, type StoredTies } from '../ties-file'

interface Reading<T> {
  readonly paths: JournalPaths
  readonly format: JournalFormat<T>
  readonly disk: Disk
  readonly report: Report
  readonly adoption?: Adoption<T>
}

/** The annotations of a briefing as a folder holds them; nothing is opened or mended. */
export function readAnnotations(
  paths: LibraryPaths,
  briefing: string,
  disk: Disk,
  report: Report,
): Promise<Annotations> {
  const path = paths.corrections(briefing)
  return readJournal({
    paths: paths.notes(briefing),
    format: annotationsFormat(briefing),
    disk,
    report,
    adoption: adoptCorrections({ briefing, path, disk, readOnly: true, report }),
  })
}

/** By the names of the pairs, the ties that a folder holds; nothing is opened or mended. */
export async function readAllTies(
  paths: LibraryPaths,
  disk: Disk,
  report: Report,
): Promise<ReadonlyMap<string, StoredTies>> {
  const found = new Map<string, StoredTies>()
  for (const key of await pairsIn(paths, disk)) {
    const members = pairMembers(key)
    const format = tiesFormat(members)
    // oxlint-disable-next-line no-await-in-loop -- one at a time
    found.set(key, await readJournal({ paths: paths.ties(members), format, disk, report }))
  }
  return found
}

async function readJournal<T extends JournalState<T>>({
  paths,
  format,
  adoption,
  ...context
}: Reading<T>): Promise<T> {
  const { disk, report } = context
  const { name, lists, initial } = format
  const bytes = await disk.read(paths.snapshot)
  const reading = bytes && interpret(bytes, format)
  if (bytes && !reading) report({ level: 'warning', message: `${name} cannot be read.` })
  const found = reading?.data ?? initial
  const data = (await adoption?.adopt(found)) ?? found
  return (await recover({ data, lists, name, paths, readOnly: true, ...context })).state.data
}
