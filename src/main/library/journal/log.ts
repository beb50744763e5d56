import type { Disk, LogHandle } from '../disk'

/** The file at whose end a journal grows. */
export interface Log {
  /** Bytes in the file. */
  readonly length: number
  /** The bytes are on disk when it resolves; when it rejects the file ends as it did before. */
  append(bytes: Uint8Array): Promise<void>
  /** Gives the file another name; the next entry begins a new one. */
  rotate(to: string): Promise<void>
  close(): Promise<void>
}

/** `length` is that of the file's whole lines; it is opened when there is something to append. */
export function openLog(path: string, disk: Disk, length: number): Log {
  let end = length
  let handle: LogHandle | null = null

  async function opened(): Promise<LogHandle> {
    if (handle) return handle
    const file = await disk.openLog(path)
    try {
      // What a failed writing has left, when it could not be cut off at once.
      if (file.length > end) await file.cut(end)
    } catch (error) {
      await file.close().catch(() => undefined)
      throw error
    }
    handle = file
    return file
  }

  async function close(): Promise<void> {
    const file = handle
    handle = null
    await file?.close()
  }

  return {
    get length() {
      return end
    },
    async append(bytes) {
      const file = await opened()
      try {
        await file.write(bytes)
        await file.sync()
        end += bytes.length
      } catch (error) {
        // After a failed sync nobody knows what is on disk: back to what was synced before.
        await file.cut(end).catch(() => undefined)
        await close().catch(() => undefined)
        throw error
      }
    },
    async rotate(to) {
      await close()
      await disk.move(path, to).catch(async (error: unknown) => {
        // It may have got its name before the disk refused.
        end = (await disk.size(path)) ?? 0
        if (end > 0) throw error
      })
      end = 0
    },
    close,
  }
}
