import type { Adapter } from 'lowdb'
import { DiptychError } from '@shared/errors'
import type { Notice } from '@shared/host'
import type { Disk } from './disk'
import { diskError } from './disk-error'
import { isSealed } from './journal/seal'
import { stamp } from './stamp'

export type Report = (notice: Notice) => void

/** What was made of a file's content. */
export interface Reading<T> {
  readonly data: T
  /** Parts that make no sense and are left out of `data`, with what to tell the reader. */
  readonly rejected: readonly unknown[]
}

/** How one kind of file is read and written. */
export interface FileFormat<T> {
  /** What it is to the reader: "The list of briefings". */
  readonly name: string
  /** The newest schema version that this program knows. */
  readonly version: number
  readonly initial: T
  /** What is done when only the previous generation can be read, for the reader. */
  readonly fallback?: string
  /**
   * Null when nothing of the content can be used. A `sealed` content is, by its checksum, what was
   * written, so that its parts need no look.
   */
  interpret(content: Readonly<Record<string, unknown>>, sealed: boolean): Reading<T> | null
  /** In place of plain JSON. */
  serialise?(content: Readonly<Record<string, unknown>>): Promise<Uint8Array>
  /** Makes a state from what else is in the library, when every generation is lost. */
  rebuild?(): Promise<T | null>
}

/** Bytes; a briefing with 100,000 notes has some 60 MB. */
const sizeLimit = 160 * 2 ** 20

interface Options<T> {
  readonly path: string
  readonly format: FileFormat<T>
  readonly disk: Disk
  readonly readOnly: boolean
  readonly report: Report
}

/**
 * A lowdb adapter that validates what it reads and keeps the previous generation beside the present
 * one. What cannot be read is set aside under another name, never overwritten.
 */
export function generations<T>({ path, format, disk, readOnly, report }: Options<T>): Adapter<T> {
  const previous = previousOf(path)
  const warn = (message: string): void => report({ level: 'warning', message })

  async function write(data: T): Promise<void> {
    const schema = format.version
    // Twice: first in the file, and not overruled by what an older version wrote.
    const content = Object.assign({ schema }, data, { schema })
    const text = (await format.serialise?.(content)) ?? `${JSON.stringify(content, null, 2)}\n`
    await disk.keep(path, previous)
    await disk.write(path, text)
  }

  async function read(): Promise<T | null> {
    const present = await load(path)
    if (present.reading) return accept(present.reading)
    const earlier = await load(previous)
    if (present.found && !readOnly) await disk.move(path, asidePath(path))
    const recovered = earlier.reading?.data ?? (await format.rebuild?.()) ?? null
    if (!present.found && !earlier.found && recovered === null) return null
    const state = recovered === null ? 'lost' : earlier.reading ? 'earlier' : 'rebuilt'
    warn(damageMessage(format, { found: present.found, readOnly, state }))
    if (recovered !== null && !readOnly) await write(recovered)
    return recovered
  }

  async function load(file: string): Promise<{ found: boolean; reading: Reading<T> | null }> {
    await refuseHuge(file)
    const bytes = await disk.read(file)
    if (bytes === null) return { found: false, reading: null }
    return { found: true, reading: interpret(bytes, format) }
  }

  async function refuseHuge(file: string): Promise<void> {
    const size = (await disk.size(file)) ?? 0
    if (size <= sizeLimit) return
    const megabytes = Math.round(size / 2 ** 20)
    throw new DiptychError(
      'too-large',
      `${format.name} has ${megabytes} MB, which no library of Diptych needs. It was not touched: ${file}`,
    )
  }

  async function accept({ data, rejected }: Reading<T>): Promise<T> {
    if (rejected.length === 0) return data
    warn(rejectedMessage(format.name, rejected.length, readOnly))
    if (readOnly) return data
    await disk.write(asidePath(path), JSON.stringify(rejected, null, 2))
    await write(data)
    return data
  }

  return {
    write,
    async read() {
      try {
        return await read()
      } catch (error) {
        throw diskError(`${format.name} could not be read`, error)
      }
    },
  }
}

/** Throws `newer-library` when the content was written by a later version of Diptych. */
export function interpret<T>(bytes: Uint8Array, format: FileFormat<T>): Reading<T> | null {
  const content = parse(bytes)
  if (!isRecord(content)) return null
  const { schema } = content
  if (typeof schema === 'number' && schema > format.version) {
    throw new DiptychError(
      'newer-library',
      'This library was written by a newer version of Diptych. Nothing was changed; open it with that version.',
    )
  }
  return format.interpret(content, isSealed(bytes))
}

/** The name beside a file under which its previous generation stands. */
export function previousOf(path: string): string {
  return path.replace(/\.json$/u, '.previous.json')
}

/** The name beside a file under which it is set aside; another one each time. */
export function asidePath(path: string): string {
  return path.replace(/\.(json|log)$/u, `.set-aside-${stamp()}.$1`)
}

interface Damage {
  readonly found: boolean
  /** Then nothing is set aside or made anew, only left out. */
  readonly readOnly: boolean
  /** What there is instead. */
  readonly state: 'earlier' | 'rebuilt' | 'lost'
}

function damageMessage(
  { name, fallback }: Pick<FileFormat<unknown>, 'name' | 'fallback'>,
  { found, readOnly, state }: Damage,
): string {
  const fate = readOnly ? 'could not be read' : 'could not be read and was set aside'
  const what = `${name} ${found ? fate : 'was missing'}.`
  if (state === 'lost') return what
  if (state === 'earlier')
    return `${what} ${fallback ?? 'The state before the last change is used.'}`
  return readOnly
    ? `${what} What else is in the library is used instead.`
    : `${what} It was made anew from what else is in the library.`
}

function rejectedMessage(name: string, count: number, readOnly: boolean): string {
  const [entries, are, were] = count === 1 ? ['entry', 'is', 'was'] : ['entries', 'are', 'were']
  if (readOnly) return `${name} holds ${count} damaged ${entries}, which ${are} left out.`
  return `${name} held ${count} damaged ${entries}, which ${were} set aside. The rest was kept.`
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
