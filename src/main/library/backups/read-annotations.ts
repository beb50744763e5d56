import { annotationsFormat, type Annotations } from '../annotations-file'
import { adoptCorrections } from '../corrections-file'
import type { Disk } from '../disk'
import { interpret, type Report } from '../generations'
import { recover } from '../journal/recover'
import type { LibraryPaths } from '../paths'

/** The annotations of a briefing as a folder holds them; nothing is opened or mended. */
export async function readAnnotations(
  paths: LibraryPaths,
  briefing: string,
  disk: Disk,
  report: Report,
): Promise<Annotations> {
  const format = annotationsFormat(briefing)
  const { name, lists, initial } = format
  const at = paths.notes(briefing)
  const bytes = await disk.read(at.snapshot)
  const reading = bytes && interpret(bytes, format)
  if (bytes && !reading) report({ level: 'warning', message: `${name} cannot be read.` })
  const context = { disk, readOnly: true, report }
  const path = paths.corrections(briefing)
  const data = reading?.data ?? initial
  const adopted = await adoptCorrections({ briefing, path, ...context }).adopt(data)
  const parts = { data: adopted ?? data, lists, name, paths: at, ...context }
  return (await recover(parts)).state.data
}
