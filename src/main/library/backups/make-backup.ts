import { dirname, join } from 'node:path'
import type { BackupReason } from '@shared/backup'
import { DiptychError } from '@shared/errors'
import type { Disk } from '../disk'
import { diskError } from '../disk-error'
import type { Manifest } from '../manifest'
import { libraryPaths, type LibraryPaths } from '../paths'
import { sha256 } from '../revision-file'
import { stamp } from '../stamp'
import { pairsIn } from '../ties-file'
import {
  backupFolder,
  backupFormat,
  listBackups,
  type BackedUpFile,
  type Backup,
} from './backup-file'
import { readAllTies, readAnnotations } from './read-annotations'
import { outdated } from './thin'

interface Parts {
  readonly paths: LibraryPaths
  readonly manifest: Manifest
  readonly disk: Disk
  readonly now: () => Date
  readonly reason: BackupReason
  /** A backup that is needed, however old it is. */
  readonly keep?: string
}

/** Written once and replaced as a whole: a second name keeps its content as it is now. */
const isFixed = (name: string): boolean => /^(?:source.*|revision-\d+\.json)$/u.test(name)
/** The log first: a snapshot that is written after it was read holds more, and never less. */
const growing = ['notes.log', 'notes.json', 'corrections.json']
const tied = ['ties.log', 'ties.json']

/**
 * Copies the library as it is now to a folder under `backups`, reads the copy back, and clears away
 * backups that have had their time. Throws `disk`; then there is no new backup.
 */
export async function makeBackup(parts: Parts): Promise<Backup> {
  const { paths, manifest, disk, now, reason } = parts
  const created = now()
  const id = stamp(created)
  const staging = join(paths.backups, '.incoming')
  const files: BackedUpFile[] = []

  async function copy(path: string, fixed: boolean): Promise<void> {
    const from = join(paths.folder, path)
    const to = join(staging, path)
    const bytes = await disk.read(from)
    if (bytes === null) return
    await disk.makeFolder(dirname(to))
    if (fixed) await disk.keep(from, to)
    else await disk.write(to, bytes)
    files.push({ path, sha256: sha256(bytes) })
  }

  async function copyAll(): Promise<void> {
    await disk.remove(staging)
    await copy('library.json', false)
    for (const briefing of manifest.briefings) {
      const folder = paths.briefing(briefing.id).slice(paths.folder.length + 1)
      // oxlint-disable-next-line no-await-in-loop -- gentle on the disk, and in this order
      const names = (await disk.list(paths.briefing(briefing.id))).filter(isFixed)
      for (const name of [...growing, ...names]) {
        // oxlint-disable-next-line no-await-in-loop
        await copy(join(folder, name), isFixed(name))
      }
    }
    for (const pair of await pairsIn(paths, disk)) {
      // oxlint-disable-next-line no-await-in-loop
      for (const name of tied) await copy(join('pairs', pair, name), false)
    }
  }

  /** Reads everything back: files by their hash, notes by opening them. */
  async function verify(): Promise<number> {
    for (const { path, sha256: expected } of files) {
      // oxlint-disable-next-line no-await-in-loop -- texts are large: one at a time
      const bytes = await disk.read(join(staging, path))
      if (!bytes || sha256(bytes) !== expected) throw unreliable(`${path} reads otherwise`)
    }
    let notes = 0
    for (const briefing of manifest.briefings) {
      // oxlint-disable-next-line no-await-in-loop
      const found = await readAnnotations(libraryPaths(staging), briefing.id, disk, untold)
      notes += found.notes.filter(({ deleted }) => deleted === null).length
    }
    await readAllTies(libraryPaths(staging), disk, untold)
    return notes
  }

  try {
    await copyAll()
    const notes = await verify()
    const summary = { created: created.toISOString(), reason, notes }
    const backup = { ...summary, briefings: manifest.briefings.length, files }
    const text = JSON.stringify({ schema: backupFormat.version, ...backup }, null, 2)
    await disk.write(join(staging, 'backup.json'), `${text}\n`)
    await disk.move(staging, backupFolder(paths, id))
    await thin(parts, created)
    return { id, ...backup }
  } catch (error) {
    await disk.remove(staging).catch(() => undefined)
    throw diskError('The backup could not be made', error)
  }
}

async function thin({ paths, disk, keep }: Parts, now: Date): Promise<void> {
  for (const { id } of outdated(await listBackups(paths, disk), now)) {
    // oxlint-disable-next-line no-await-in-loop -- hardly ever more than one
    if (id !== keep) await disk.remove(backupFolder(paths, id))
  }
}

/** What is damaged in the library is damaged in its copy: it is said when the library is opened. */
const untold = (): void => undefined

function unreliable(what: string): DiptychError {
  return new DiptychError('disk', `The backup could not be made: ${what} when it is read back.`)
}
