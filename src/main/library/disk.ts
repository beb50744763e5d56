import {
  copyFile,
  link,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  type FileHandle,
} from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { writeFile } from 'atomically'

/**
 * What the library asks of a disk. Every change is durable when its promise resolves. Failures are
 * the system's own errors.
 */
export interface Disk {
  /** Null when there is no such file. */
  read(path: string): Promise<Buffer | null>
  /** Replaces the whole file, or leaves it as it was. */
  write(path: string, data: string | Uint8Array): Promise<void>
  /** Keeps a file's content under a second name, replacing what had that name; fine when there is no such file. */
  keep(path: string, as: string): Promise<void>
  move(from: string, to: string): Promise<void>
  /** Opens a file to append to; makes it, and its folder, when there is none. */
  openLog(path: string): Promise<LogHandle>
  /** Bytes in a file; null when there is no such file. */
  size(path: string): Promise<number | null>
  /** Makes the folder and those above it. */
  makeFolder(path: string): Promise<void>
  /** Names in a folder; none when there is no such folder. */
  list(path: string): Promise<readonly string[]>
  /** Removes a file or a folder with all it holds; fine when it is gone already. */
  remove(path: string): Promise<void>
}

/** A file that grows at its end. */
export interface LogHandle {
  /** Bytes in the file when it was opened. */
  readonly length: number
  /** On disk only after `sync`; when it fails, a part may have been written. */
  write(bytes: Uint8Array): Promise<void>
  sync(): Promise<void>
  /** Shortens the file; on disk when it resolves. */
  cut(length: number): Promise<void>
  close(): Promise<void>
}

/** Virus scanners and indexers hold files for a moment, mostly on Windows; in milliseconds. */
const retryFor = process.platform === 'win32' ? 5000 : 500

export const nodeDisk: Disk = {
  read: (path) => absentAsNull(readFile(path)),
  async write(path, data) {
    // A string or buffer goes out in one system call, which a nearly full disk may cut short without
    // an error; a stream writes until all is written or the disk refuses.
    const stream = Readable.from([Buffer.from(data)])
    await writeFile(path, stream, { timeout: retryFor, tmpCreate: (target) => `${target}.tmp` })
    await syncFolder(dirname(path))
  },
  async keep(path, as) {
    const aside = `${as}.tmp`
    await rm(aside, { force: true })
    try {
      await link(path, aside)
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return
      if (!lacksHardLinks(error)) throw error
      await copyFile(path, aside)
      await sync(aside, 'r+')
    }
    await rename(aside, as)
    // Renaming one name of a file to another name of the same file does nothing.
    await rm(aside, { force: true })
    await syncFolder(dirname(as))
  },
  async move(from, to) {
    await makeFolder(dirname(to))
    await rename(from, to)
    await syncFolder(dirname(from))
    await syncFolder(dirname(to))
  },
  async openLog(path) {
    const file = await openToAppend(path)
    try {
      const { size: length } = await file.stat()
      if (length === 0) await syncFolder(dirname(path))
      return {
        length,
        // Goes on until all is written; a bare write may stop short on a nearly full disk.
        write: (bytes) => file.appendFile(bytes),
        sync: () => file.datasync(),
        async cut(to) {
          await file.truncate(to)
          await file.sync()
        },
        close: () => file.close(),
      }
    } catch (error) {
      await file.close()
      throw error
    }
  },
  size: async (path) => (await absentAsNull(stat(path)))?.size ?? null,
  makeFolder,
  list: async (path) => (await absentAsNull(readdir(path))) ?? [],
  remove: (path) => rm(path, { recursive: true, force: true }),
}

async function openToAppend(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'a')
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    await makeFolder(dirname(path))
    return open(path, 'a')
  }
}

/** Not `mkdir` with `recursive`, which never returns where a file system answers ENOENT, as /proc does. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return
    if (code !== 'ENOENT' || dirname(path) === path) throw error
    await makeFolder(dirname(path))
    await mkdir(path)
  }
  await syncFolder(dirname(path))
}

/** Without this a new name may be forgotten by a power cut although the file's content is safe. */
async function syncFolder(path: string): Promise<void> {
  try {
    await sync(path, 'r')
  } catch (error) {
    // Windows and some file systems have no such call for folders, and no need of it.
    if (!['EPERM', 'EISDIR', 'EINVAL', 'ENOTSUP'].includes(codeOf(error))) throw error
  }
}

async function sync(path: string, flags: string): Promise<void> {
  const file = await open(path, flags)
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

async function absentAsNull<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

function lacksHardLinks(error: unknown): boolean {
  return ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'].includes(codeOf(error))
}

/** The system's name of an error, such as `ENOSPC`; empty when it has none. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}
