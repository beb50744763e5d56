import { crc32 } from 'node:zlib'

const sealLength = ',"crc":"00000000"}'.length

/** The end of a JSON object of which `bytes` are everything up to it: a checksum, and the brace. */
export function sealOf(bytes: string | Uint8Array, before = 0): string {
  return `,"crc":"${hex(crc32(bytes, before))}"}`
}

/** Whether a JSON object ends in the checksum of what stands before: then it is as it was written. */
export function isSealed(bytes: Uint8Array): boolean {
  const end = bytes.at(-1) === 0x0a ? bytes.length - 1 : bytes.length
  const start = end - sealLength
  if (start < 1) return false
  const found = Buffer.from(bytes.buffer, bytes.byteOffset + start, sealLength).toString('latin1')
  return found === sealOf(bytes.subarray(0, start))
}

function hex(sum: number): string {
  return sum.toString(16).padStart(8, '0')
}
