import { join } from 'node:path'
import type { BriefingSummary } from '@shared/briefing'
import { DiptychError } from '@shared/errors'
import type { Anchor, Note } from '@shared/note'
import { pairMembers } from '@shared/pair'
import { tiedBriefings, type TieEnd } from '@shared/tie'
import { briefingFolders } from './briefing-folders'
import { annotationsFormat, type Annotations } from './annotations-file'
import { adoptCorrections } from './corrections-file'
import { nodeDisk, type Disk } from './disk'
import { diskError } from './disk-error'
import { interpret, type FileFormat, type Report } from './generations'
import { holdingsFormat } from './holdings'
import { manifestFormat, type Manifest } from './manifest'
import type { JournalFormat } from './journal/journal'
import { recover } from './journal/recover'
import type { JournalPaths } from './journal/segments'
import type { JournalState } from './journal/state'
import { pairFormat } from './pair-file'
import { libraryPaths } from './paths'
import { parseRevision, sha256 } from './revision-file'
import { pairsIn, tiesFormat } from './ties-file'

export interface LibraryReport {
  readonly briefings: number
  /** Without the deleted ones. */
  readonly notes: number
  /** What is damaged or lost. */
  readonly problems: readonly string[]
  /** What is worth knowing and no damage. */
  readonly remarks: readonly string[]
}

/**
 * Reads a whole library and compares every hash; writes nothing and needs no lock. Throws
 * `newer-library`, `not-found` when there is no library, or `disk` when its folder cannot be read.
 */
export async function checkLibrary(folder: string, disk: Disk = nodeDisk): Promise<LibraryReport> {
  const paths = libraryPaths(folder)
  const folders = briefingFolders(paths, disk)
  const problems: string[] = []
  const remarks: string[] = []
  const noteIds = new Set<string>()
  /** Of the briefings that something is tied to, by revision. */
  const texts = new Map<string, Texts>()
  let notes = 0
  let pairs: readonly string[] = []

  /** What cannot be read is a problem for itself; the check goes on. */
  async function attempt<T>(name: string, reading: Promise<T>): Promise<T | undefined> {
    try {
      return await reading
    } catch (error) {
      const failure = diskError(`${name} cannot be read`, error)
      if (failure.code !== 'disk') throw failure
      problems.push(failure.message.replace(/\.$/u, ''))
      return undefined
    }
  }

  async function readAs<T>(path: string, format: FileFormat<T>): Promise<T | null> {
    const bytes = await attempt(nameOf(path), disk.read(path))
    if (!bytes) return null
    const reading = interpret(bytes, format)
    if (!reading) problems.push(`${nameOf(path)} cannot be read`)
    const wrong = reading?.rejected.length ?? 0
    if (wrong > 0) problems.push(`${nameOf(path)} holds ${wrong} entries that make no sense`)
    return reading?.data ?? null
  }

  async function checkManifest(): Promise<Manifest | null> {
    const before = problems.length
    const manifest = await readAs(paths.manifest, manifestFormat(folders.survey))
    if (manifest || problems.length > before) return manifest
    const present = (await folders.survey()).length > 0
    if (!present) throw new DiptychError('not-found', `There is no library in ${folder}.`)
    problems.push('library.json is missing; it is made anew when the library is opened')
    return null
  }

  async function checkBriefing(briefing: BriefingSummary): Promise<void> {
    const { id, earlier = [] } = briefing
    await checkSource(briefing, 'the source file')
    for (const { revision, source } of earlier) {
      const name = `the source file of revision ${revision}`
      // oxlint-disable-next-line no-await-in-loop -- one at a time
      await checkSource({ ...briefing, revision, source }, name)
    }
    const found = await checkRevisions(briefing)
    if (pairs.some((pair) => pairMembers(pair).includes(id))) texts.set(id, found)
    const present = await checkAnnotations(id)
    for (const note of present.notes) checkNote(id, note, found)
  }

  async function checkSource(briefing: BriefingSummary, name: string): Promise<void> {
    const { id, source } = briefing
    const bytes = await attempt(`${id}: ${name}`, folders.readSource(briefing))
    if (bytes === null) problems.push(`${id}: ${name} is missing`)
    else if (bytes && sha256(bytes) !== source.sha256) problems.push(`${id}: ${name} was changed`)
  }

  function checkNote(briefing: string, note: Note, found: Texts): void {
    const { id, anchor, deleted } = note
    if (deleted === null) notes += 1
    const complain = (what: string) => problems.push(`${briefing}: note ${id} ${what}`)
    if (noteIds.has(id)) complain('is there twice')
    noteIds.add(id)
    if (note.briefing !== briefing) complain(`says that it belongs to ${note.briefing}`)
    if (!stands(anchor, found)) complain('does not stand where it says')
  }

  const report: Report = ({ message }) => problems.push(message)

  async function checkAnnotations(id: string): Promise<Annotations> {
    const format = annotationsFormat(id)
    const at = paths.notes(id)
    const data = (await readAs(at.snapshot, format)) ?? format.initial
    const path = paths.corrections(id)
    const older = adoptCorrections({ briefing: id, path, disk, readOnly: true, report })
    const whole = (await attempt(`${id}: the corrections`, older.adopt(data))) ?? data
    return withLog(whole, format, at)
  }

  /** A state as it is with the changes that its journal holds. */
  async function withLog<T extends JournalState<T>>(
    data: T,
    { lists, name }: JournalFormat<T>,
    at: JournalPaths,
  ): Promise<T> {
    const recovering = recover({ data, lists, name, paths: at, disk, readOnly: true, report })
    return (await attempt(nameOf(at.log), recovering))?.state.data ?? data
  }

  async function checkTies(pair: string): Promise<void> {
    const members = pairMembers(pair)
    const format = tiesFormat(members)
    const at = paths.ties(members)
    const data = (await readAs(at.snapshot, format)) ?? format.initial
    const { links, pins, verdicts } = await withLog(data, format, at)
    for (const { id, ends } of [...links, ...pins, ...verdicts]) {
      if (tiedBriefings({ ends }).join() !== members.join()) {
        problems.push(`${pair}: ${id} ties other briefings`)
      } else if (!ends.every(standsWhereItSays)) {
        problems.push(`${pair}: ${id} does not stand where it says`)
      }
    }
  }

  function standsWhereItSays({ briefing, anchor }: TieEnd): boolean {
    return stands(anchor, texts.get(briefing) ?? new Map())
  }

  async function checkRevisions({ id, revision: newest }: BriefingSummary): Promise<Texts> {
    const found = new Map<number, string>()
    for (let number = 1; number <= newest; number += 1) {
      const reading = disk.read(paths.revision(id, number))
      // oxlint-disable-next-line no-await-in-loop -- texts are large: one at a time
      const bytes = await attempt(`${id}: the text of revision ${number}`, reading)
      const read = bytes ? parseRevision(bytes) : null
      if (read) found.set(number, read.text)
      else if (bytes !== undefined)
        problems.push(`${id}: the text of revision ${number} is missing or damaged`)
    }
    return found
  }

  async function checkAround(manifest: Manifest): Promise<void> {
    if (manifest.replacing) {
      const what = `the text of ${manifest.replacing.briefing} was being replaced`
      remarks.push(`${what}; that is brought to its end when the library is opened`)
    }
    await withLog(
      (await readAs(paths.acts.snapshot, holdingsFormat)) ?? holdingsFormat.initial,
      holdingsFormat,
      paths.acts,
    )
    const listed = new Set(manifest.briefings.map(({ id }) => id))
    for (const { id } of await folders.survey()) {
      if (!listed.has(id)) remarks.push(`the folder briefings/${id} is not in the list`)
    }
    for (const { folder: aside, briefing } of manifest.removed) {
      // oxlint-disable-next-line no-await-in-loop
      const found = await disk.list(join(paths.removed, aside))
      if (found.length === 0) remarks.push(`${briefing.id} was removed and cannot be restored`)
    }
    for (const name of (await disk.list(paths.pairs)).filter(isPresentGeneration)) {
      // oxlint-disable-next-line no-await-in-loop
      await readAs(join(paths.pairs, name), pairFormat)
    }
    for (const pair of pairs) {
      // oxlint-disable-next-line no-await-in-loop
      await checkTies(pair)
    }
  }

  function nameOf(path: string): string {
    return path.slice(folder.length + 1)
  }

  try {
    const manifest = await checkManifest()
    pairs = await pairsIn(paths, disk)
    for (const briefing of manifest?.briefings ?? []) {
      // oxlint-disable-next-line no-await-in-loop
      await checkBriefing(briefing)
    }
    if (manifest) await checkAround(manifest)
    return { briefings: manifest?.briefings.length ?? 0, notes, problems, remarks }
  } catch (error) {
    throw diskError(`The library in ${folder} cannot be read`, error)
  }
}

/** By the number of the revision. */
type Texts = ReadonlyMap<number, string>

/** Also when its text is not there to compare. */
function stands({ revision, start, end, quote }: Anchor, texts: Texts): boolean {
  const text = texts.get(revision)
  return text === undefined || text.slice(start, end) === quote
}

function isPresentGeneration(name: string): boolean {
  return /^[a-z0-9-]+\.json$/u.test(name)
}
