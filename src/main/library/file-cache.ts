import { DiptychError } from '@shared/errors'

/** Each file is opened when it is first asked for, and once. */
export interface FileCache {
  /** A path belongs to one kind of file: the library's layout says so. */
  open<F extends Closable>(path: string, openFile: () => Promise<F>): Promise<F>
  /** What is open under the path, if anything is. */
  peek<F extends Closable>(path: string): Promise<F> | null
  /** After the changes under way; who still holds the file can change it no more. */
  close(path: string): Promise<void>
  /** After this no file is opened any more. */
  closeAll(): Promise<void>
}

interface Closable {
  close(): Promise<void>
}

export function fileCache(): FileCache {
  const files = new Map<string, Promise<Closable>>()
  let closed = false

  async function close(path: string): Promise<void> {
    const file = files.get(path)
    files.delete(path)
    // A file that could not be opened has nothing to wait for.
    await file?.then((opened) => opened.close()).catch(() => undefined)
  }

  return {
    async open<F extends Closable>(path: string, openFile: () => Promise<F>) {
      if (closed) throw new DiptychError('disconnected', 'Diptych is closing.')
      const known = files.get(path)
      if (known) return known as Promise<F>
      const opening = openFile()
      files.set(path, opening)
      opening.catch(() => files.delete(path))
      return opening
    },
    peek: <F extends Closable>(path: string) => (files.get(path) as Promise<F> | undefined) ?? null,
    close,
    async closeAll() {
      closed = true
      await Promise.all([...files.keys()].map(close))
    },
  }
}
