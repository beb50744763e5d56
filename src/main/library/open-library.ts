import { DiptychError } from '@shared/errors'
import { makeBackup } from './backups/make-backup'
import { codeOf, nodeDisk, type Disk } from './disk'
import { briefingFolders } from './briefing-folders'
import { diskError } from './disk-error'
import { interpret, previousOf, type FileFormat, type Report } from './generations'
import type { Pace } from './journal/behind'
import { createClock } from './journal/clock'
import { createLibrary, type Library } from './library'
import { takeLock, type Lock } from './lock'
import { manifestFormat, manifestVersion, type Manifest } from './manifest'
import { libraryPaths, type LibraryPaths } from './paths'
import { openStoredFile } from './stored-file'
import { pairsIn } from './ties-file'

export interface LibraryOptions {
  readonly folder: string
  /** Shown to a second program as the holder. */
  readonly program: string
  readonly report: Report
  /** Takes no lock and writes nothing. */
  readonly readOnly?: boolean
  readonly disk?: Disk
  readonly now?: () => Date
  readonly pace?: Pace
}

/** Whether a library was begun in this folder and got its first briefings; throws `newer-library`. */
export async function holdsLibrary(folder: string, disk: Disk = nodeDisk): Promise<boolean> {
  const paths = libraryPaths(folder)
  const format = manifestFormat(async () => [])
  try {
    const bytes = (await disk.read(paths.manifest)) ?? (await disk.read(previousOf(paths.manifest)))
    const reading = bytes && interpret(bytes, format)
    return bytes !== null && (!reading || reading.data.shipped.length > 0)
  } catch (error) {
    throw unreadable(paths, error)
  }
}

/** Opens the library, or begins one. Throws `locked`, `unwritable`, `newer-library` or `disk`. */
export async function openLibrary(options: LibraryOptions): Promise<Library> {
  const { folder, program, readOnly = false, disk = nodeDisk } = options
  const paths = libraryPaths(folder)
  const format = manifestFormat(() => briefingFolders(paths, disk).survey())
  await refuseNewer(paths, format, disk)
  const lock = readOnly ? null : await prepare(paths, program, disk)
  try {
    const context = { disk, readOnly, report: options.report }
    const manifest = await openStoredFile({ path: paths.manifest, format, ...context })
    const now = options.now ?? (() => new Date())
    if (!readOnly && manifest.data.schema === 1) {
      await makeBackup({ paths, manifest: manifest.data, disk, now, reason: 'migration' })
      await manifest.change(raiseSchema)
    }
    const clock = createClock(now)
    return createLibrary({
      ...context,
      paths,
      manifest,
      clock,
      pace: options.pace,
      pairs: await pairsIn(paths, disk),
      release: async () => lock?.release(),
    })
  } catch (error) {
    await lock?.release()
    throw error
  }
}

/** Programs of the first version then leave the library alone: of journals they know nothing. */
function raiseSchema(manifest: Manifest): Manifest {
  return { ...manifest, schema: manifestVersion }
}

/** Before anything is written, the lock included. */
async function refuseNewer<T>(paths: LibraryPaths, format: FileFormat<T>, disk: Disk) {
  try {
    for (const path of [paths.manifest, previousOf(paths.manifest)]) {
      const bytes = await disk.read(path)
      if (bytes) interpret(bytes, format)
    }
  } catch (error) {
    throw unreadable(paths, error)
  }
}

function unreadable({ folder }: LibraryPaths, cause: unknown): DiptychError {
  return diskError(`The library in ${folder} cannot be read`, cause)
}

async function prepare(paths: LibraryPaths, program: string, disk: Disk): Promise<Lock> {
  try {
    await disk.makeFolder(paths.folder)
    const lock = await takeLock(paths.folder, program, disk)
    await disk.makeFolder(paths.briefings)
    await disk.makeFolder(paths.pairs)
    return lock
  } catch (error) {
    const failure = diskError(`Diptych cannot write to its library folder ${paths.folder}`, error)
    if (!refusals.has(codeOf(error)) || !(await holdsLibrary(paths.folder, disk))) throw failure
    throw new DiptychError('unwritable', failure.message, { cause: error })
  }
}

/** What is said of a folder that may be read all the same. */
const refusals: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS'])
