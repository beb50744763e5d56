import { DiptychError } from '@shared/errors'
import type { FileFormat } from './generations'
import type { StoredFile } from './stored-file'

/** Each file is opened when it is first asked for, and once. */
export interface FileCache {
  open<T>(path: string, format: FileFormat<T>): Promise<StoredFile<T>>
  /** After the changes under way; who still holds the file can change it no more. */
  close(path: string): Promise<void>
  /** After this no file is opened any more. */
  closeAll(): Promise<void>
}

type Opener = <T>(path: string, format: FileFormat<T>) => Promise<StoredFile<T>>

export function fileCache(openFile: Opener): FileCache {
  const files = new Map<string, Promise<StoredFile<unknown>>>()
  let closed = false

  async function close(path: string): Promise<void> {
    const file = files.get(path)
    files.delete(path)
    // A file that could not be opened has nothing to wait for.
    await file?.then((opened) => opened.close()).catch(() => undefined)
  }

  return {
    async open<T>(path: string, format: FileFormat<T>) {
      if (closed) throw new DiptychError('disconnected', 'Diptych is closing.')
      const known = files.get(path)
      // A path belongs to one format: the library's layout says so.
      if (known) return known as Promise<StoredFile<T>>
      const opening = openFile(path, format)
      files.set(path, opening as Promise<StoredFile<unknown>>)
      opening.catch(() => files.delete(path))
      return opening
    },
    close,
    async closeAll() {
      closed = true
      await Promise.all([...files.keys()].map(close))
    },
  }
}
