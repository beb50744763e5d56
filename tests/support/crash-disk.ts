import { dirname, join, sep } from 'node:path'
import type { Disk } from '../../src/main/library/disk'

/** What the machine had in its memory, and what was on the medium. */
interface Inode {
  present: Buffer
  synced: Buffer
}

type Names = Map<string, Inode>

/**
 * What is left of a file system after a crash. A killed program loses nothing that it wrote; a power
 * cut may lose what was not synced: the new names, the new bytes, half of them, or all of that.
 */
export const losses = ['nothing', 'names', 'bytes', 'half the bytes', 'names and bytes'] as const
export type Loss = (typeof losses)[number]

/**
 * A disk in memory that stops for ever at a numbered step, in the place of which half of a writing may
 * be done. Steps are the system calls that a real disk is asked for.
 */
export interface CrashDisk extends Disk {
  /** Resolves when the disk has stopped. */
  readonly stopped: Promise<void>
  /** Steps taken so far, with their names. */
  readonly steps: readonly string[]
  /** Another disk with what is left. */
  restart(loss: Loss, stopAt?: number): CrashDisk
  /** The next step of this name fails with this code, or a later one. */
  fail(step: string, code: string, later?: number): void
}

export function crashDisk(stopAt = Infinity, files: ReadonlyMap<string, Buffer> = new Map()) {
  const load = (): Names =>
    new Map([...files].map(([path, bytes]) => [path, { present: bytes, synced: bytes }]))
  const present: Names = load()
  const durable: Names = new Map(present)
  const steps: string[] = []
  const failures: { readonly step: string; readonly code: string; later: number }[] = []
  let stop: (() => void) | null = null
  const stopped = new Promise<void>((resolve) => {
    stop = resolve
  })

  /** `half` is what the step may have done when the machine stops in its midst. */
  async function step(name: string, half: () => void = () => undefined): Promise<void> {
    await Promise.resolve()
    if (steps.length >= stopAt) await new Promise(() => undefined)
    steps.push(name)
    const failing = failures.find((one) => one.step === name)
    if (failing && (failing.later -= 1) < 0) {
      failures.splice(failures.indexOf(failing), 1)
      half()
      throw Object.assign(new Error(failing.code), { code: failing.code })
    }
    if (steps.length < stopAt) return
    half()
    stop?.()
    await new Promise(() => undefined)
  }

  function syncFolder(folder: string): void {
    for (const path of new Set([...present.keys(), ...durable.keys()])) {
      if (dirname(path) !== folder) continue
      const inode = present.get(path)
      if (inode) durable.set(path, inode)
      else durable.delete(path)
    }
  }

  function rename(from: string, to: string): void {
    const inode = present.get(from)
    if (!inode) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' })
    present.delete(from)
    present.set(to, inode)
  }

  const disk: CrashDisk = {
    stopped,
    steps,
    fail: (name, code, later = 0) => failures.push({ step: name, code, later }),
    restart(loss, next) {
      const names = loss.startsWith('names') ? durable : present
      const left = new Map<string, Buffer>()
      for (const [path, inode] of names) left.set(path, survivor(inode, loss))
      return crashDisk(next, left)
    },
    read: async (path) => present.get(path)?.present ?? null,
    size: async (path) => present.get(path)?.present.length ?? null,
    async write(path, data) {
      const bytes = Buffer.from(data)
      const inode: Inode = { present: Buffer.of(), synced: Buffer.of() }
      present.set(`${path}.tmp`, inode)
      await step('write', () => (inode.present = bytes.subarray(0, bytes.length / 2)))
      inode.present = bytes
      await step('sync')
      inode.synced = bytes
      await step('rename')
      rename(`${path}.tmp`, path)
      await step('sync folder')
      syncFolder(dirname(path))
    },
    async keep(path, as) {
      const inode = present.get(path)
      if (!inode) return
      await step('link')
      present.set(as, inode)
    },
    async move(from, to) {
      await step('rename')
      rename(from, to)
      await step('sync folder')
      syncFolder(dirname(from))
      syncFolder(dirname(to))
    },
    async openLog(path) {
      const inode = present.get(path) ?? { present: Buffer.of(), synced: Buffer.of() }
      await step('open log')
      present.set(path, inode)
      await step('sync folder')
      syncFolder(dirname(path))
      return {
        length: inode.present.length,
        async write(data) {
          const before = inode.present
          const add = (part: Uint8Array) => (inode.present = Buffer.concat([before, part]))
          await step('append', () => add(data.subarray(0, data.length / 2)))
          add(data)
        },
        async sync() {
          await step('sync log')
          inode.synced = inode.present
        },
        async cut(length) {
          await step('cut')
          inode.present = inode.present.subarray(0, length)
          inode.synced = inode.present
        },
        close: async () => undefined,
      }
    },
    makeFolder: async () => undefined,
    async list(path) {
      const inside = [...present.keys()].filter((name) => name.startsWith(path + sep))
      return [...new Set(inside.map((name) => name.slice(path.length + 1).split(sep)[0] ?? ''))]
    },
    async remove(path) {
      await step('remove')
      for (const name of present.keys()) {
        if (name === path || name.startsWith(join(path, sep))) present.delete(name)
      }
    },
  }
  return disk
}

function survivor({ present, synced }: Inode, loss: Loss): Buffer {
  if (loss === 'nothing' || loss === 'names') return present
  if (loss !== 'half the bytes') return synced
  // Only what was added can be lost: what stood there before the sync stands there after it.
  const half = synced.length + Math.floor((present.length - synced.length) / 2)
  return present.length > synced.length ? present.subarray(0, half) : present
}
