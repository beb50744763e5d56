import { join } from 'node:path'
import * as v from 'valibot'
import { backupIdSchema, backupReasons, type BackupSummary } from '@shared/backup'
import type { Disk } from '../disk'
import { interpret, type FileFormat } from '../generations'
import type { LibraryPaths } from '../paths'

/** A file of a backup, its path relative to the library's folder. */
export interface BackedUpFile {
  readonly path: string
  readonly sha256: string
}

/** What `backup.json` says of the backup it stands in. */
export interface Backup extends BackupSummary {
  readonly files: readonly BackedUpFile[]
}

const backupSchema = v.looseObject({
  created: v.pipe(v.string(), v.isoTimestamp()),
  reason: v.picklist(backupReasons),
  briefings: v.number(),
  notes: v.number(),
  files: v.array(v.looseObject({ path: v.string(), sha256: v.string() })),
})

export const backupFormat: FileFormat<Omit<Backup, 'id'> | null> = {
  name: 'The list of a backup',
  version: 1,
  initial: null,
  interpret: (content) => (v.is(backupSchema, content) ? { data: content, rejected: [] } : null),
}

export function backupFolder({ backups }: LibraryPaths, id: string): string {
  return join(backups, v.parse(backupIdSchema, id))
}

/** Null when there is no such backup, or none that can be read. */
export async function readBackup(
  paths: LibraryPaths,
  id: string,
  disk: Disk,
): Promise<Backup | null> {
  const bytes = await disk.read(join(backupFolder(paths, id), 'backup.json'))
  const data = bytes && interpret(bytes, backupFormat)?.data
  return data ? { ...data, id } : null
}

/** Newest first. */
export async function listBackups(paths: LibraryPaths, disk: Disk): Promise<readonly Backup[]> {
  const names = await disk.list(paths.backups)
  const ids = names.filter((name) => v.is(backupIdSchema, name)).toSorted()
  const found = await Promise.all(ids.toReversed().map((id) => readBackup(paths, id, disk)))
  return found.filter((backup) => backup !== null)
}

/** What a list shows, without the files. */
export function summaryOf({ id, created, reason, briefings, notes }: Backup): BackupSummary {
  return { id, created, reason, briefings, notes }
}
