import chardet from 'chardet'
import { DiptychError } from '@shared/errors'
import { documentLimit } from '@shared/host'
import { looksLike } from './file-signatures'
import { mendWindows1252 } from './windows-1252'

/** A source file as text; every offset into the source counts UTF-16 code units of `text`. */
export interface DecodedSource {
  /** Without a byte-order mark; line ends as they are in the file. */
  readonly text: string
  /** WHATWG label. */
  readonly encoding: string
}

const surely = { fatal: true } as const

/** Throws `not-text` or `too-large`, with a sentence that begins with the file's name. */
export function decodeSource(bytes: Uint8Array, name: string): DecodedSource {
  const refuse = (why: string): DiptychError => new DiptychError('not-text', `${name} ${why}.`)
  refuseLarge(bytes.length, name)
  if (bytes.length === 0) throw refuse('is empty')
  const kind = looksLike(bytes)
  if (kind !== null) throw refuse(`is not plain text: it looks like ${kind}`)
  const decoded = decodeMarked(bytes) ?? decodeAs(bytes, 'utf-8') ?? decodeGuessed(bytes)
  if (!decoded || isBinary(decoded.text)) {
    throw refuse('is not plain text: it looks like binary data')
  }
  if (decoded.text.trim() === '') throw refuse('holds no text')
  return decoded
}

/** Throws `too-large` for a size in bytes over the limit, so that a huge file need not be read. */
export function refuseLarge(size: number, name: string): void {
  if (size <= documentLimit) return
  const message = `${name} is too large: ${megabytes(size)} MB, and ${megabytes(documentLimit)} MB is the most.`
  throw new DiptychError('too-large', message)
}

function megabytes(size: number): number {
  return Math.ceil(size / 1024 / 1024)
}

/** UTF-16 is taken only with its byte-order mark: without one it cannot be told from noise. */
function decodeMarked(bytes: Uint8Array): DecodedSource | null {
  const [first, second] = bytes
  // Half a character, where a file was cut short or a tool added a line feed of one byte.
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2))
  if (first === 0xff && second === 0xfe) return decodeAs(whole, 'utf-16le')
  if (first === 0xfe && second === 0xff) return decodeAs(whole, 'utf-16be')
  return null
}

/** Far enough into a file for its letters to show, cheap enough for one of the largest size. */
const sample = 256 * 1024

function decodeGuessed(bytes: Uint8Array): DecodedSource | null {
  for (const { name } of chardet.analyse(bytes.subarray(0, sample))) {
    const decoded = name.startsWith('UTF-') ? null : decodeAs(bytes, name)
    if (decoded) return decoded
  }
  return null
}

function decodeAs(bytes: Uint8Array, label: string): DecodedSource | null {
  try {
    const decoder = new TextDecoder(label, surely)
    const text = decoder.decode(bytes)
    const { encoding } = decoder
    return { text: encoding === 'windows-1252' ? mendWindows1252(text) : text, encoding }
  } catch {
    return null
  }
}

/** Text holds no NUL, and hardly another control character than tabs, line and page ends. */
function isBinary(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/gu) ?? []
  return text.includes('\u0000') || controls.length > text.length / 100
}
