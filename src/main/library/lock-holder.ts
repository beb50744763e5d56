import { readFileSync } from 'node:fs'
import { hostname, uptime } from 'node:os'
import * as v from 'valibot'
import { codeOf } from './disk'

const holderSchema = v.object({
  program: v.string(),
  pid: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  host: v.string(),
  /** ISO 8601 instant. */
  since: v.string(),
  /** Tells one life of a machine from the next; null where the system has no such thing. */
  boot: v.nullable(v.string()),
  /** Tells one process from a later one with the same number; null where the system cannot say. */
  processStart: v.nullable(v.string()),
})

/** Who holds a library, as its lock file says it. */
export type LockHolder = v.InferOutput<typeof holderSchema>

export function presentHolder(program: string, now = new Date()): LockHolder {
  return {
    program,
    pid: process.pid,
    host: hostname(),
    since: now.toISOString(),
    boot: bootId(),
    processStart: processStart(process.pid),
  }
}

/** Null for a file that a power cut left without its content. */
export function parseHolder(bytes: Uint8Array): LockHolder | null {
  try {
    const found = v.safeParse(holderSchema, JSON.parse(new TextDecoder().decode(bytes)))
    return found.success ? found.output : null
  } catch {
    return null
  }
}

/** Whether the holder may still be at work; one on another machine cannot be asked and counts as such. */
export function isAlive(holder: LockHolder): boolean {
  const boot = bootId()
  const sameBoot = holder.boot !== null && holder.boot === boot
  if (!sameBoot && holder.host !== hostname()) return true
  if (holder.boot !== null && boot !== null && !sameBoot) return false
  if (startedBeforeBoot(holder)) return false
  if (!processExists(holder.pid)) return false
  const start = processStart(holder.pid)
  return holder.processStart === null || start === null || holder.processStart === start
}

/** For the reader: "Diptych in the browser (process 4711 on desk, since 2026-11-22 06:40)". */
export function describeHolder(holder: LockHolder): string {
  const since = holder.since.slice(0, 16).replace('T', ' ')
  return `${holder.program} (process ${holder.pid} on ${holder.host}, since ${since} UTC)`
}

/** A minute's grace: clocks are set while machines run. */
function startedBeforeBoot(holder: LockHolder): boolean {
  return Date.parse(holder.since) < Date.now() - uptime() * 1000 - 60_000
}

function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of another user exists, too.
    return codeOf(error) === 'EPERM'
  }
}

function bootId(): string | null {
  return readSystemFile('/proc/sys/kernel/random/boot_id')?.trim() ?? null
}

/** Clock ticks from the machine's start to the process's; field 22 of proc(5) stat. */
function processStart(pid: number): string | null {
  const stat = readSystemFile(`/proc/${pid}/stat`)
  // The second field is the program's name in parentheses and may hold anything.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
}

function readSystemFile(path: string): string | null {
  if (process.platform !== 'linux') return null
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
