import { setImmediate as breathe } from 'node:timers/promises'
import { crc32 } from 'node:zlib'
import { sealOf } from './seal'

/** Items that are put into words at a stretch; the thread answers calls in between. */
const slice = 100

/**
 * The JSON of a state, one item a line, with a checksum at its end. `lists` names the long lists;
 * the state must not be written to meanwhile.
 */
export async function serialiseSnapshot(
  content: Readonly<Record<string, unknown>>,
  lists: readonly string[],
): Promise<Buffer> {
  const { crc: _, ...rest } = content
  const short = Object.entries(rest).filter(([name]) => !lists.includes(name))
  const parts: Buffer[] = []
  let sum = 0
  const add = (text: string): void => {
    const bytes = Buffer.from(text)
    sum = crc32(bytes, sum)
    parts.push(bytes)
  }
  add(JSON.stringify(Object.fromEntries(short)).slice(0, -1))
  for (const name of lists) {
    add(`,\n${JSON.stringify(name)}:[`)
    const items = rest[name]
    const list: readonly unknown[] = Array.isArray(items) ? items : []
    for (let start = 0; start < list.length; start += slice) {
      const lines = list.slice(start, start + slice).map((item) => `\n${JSON.stringify(item)}`)
      add(`${start === 0 ? '' : ','}${lines.join(',')}`)
      // oxlint-disable-next-line no-await-in-loop -- the point of it
      await breathe()
    }
    add(']')
  }
  return Buffer.concat([...parts, Buffer.from(`${sealOf('', sum)}\n`)])
}
