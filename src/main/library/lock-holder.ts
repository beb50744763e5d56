import { readFileSync, readlinkSync } from 'node:fs'
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
  /** Process numbers mean something within one namespace only; null where there are none. */
  pidNamespace: v.optional(v.nullable(v.string()), null),
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
    pidNamespace: pidNamespace(),
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

/** Whether the holder may still be at work; one that cannot be asked counts as such. */
export function isAlive(holder: LockHolder): boolean {
  const boot = bootId()
  if (holder.boot !== null && boot !== null) {
    if (holder.boot !== boot) return isElsewhere(holder)
  } else if (holder.host !== hostname()) {
    return true
  } else if (startedBeforeBoot(holder)) {
    return false
  }
  return isElsewhere(holder) || processRuns(holder)
}

/** On another computer, or in a container: its process number says nothing here. */
export function isElsewhere({ boot, host, pidNamespace: theirs }: LockHolder): boolean {
  const sameBoot = boot !== null && boot === bootId()
  if (!sameBoot && host !== hostname()) return true
  const ours = pidNamespace()
  return sameBoot && theirs !== null && ours !== null && theirs !== ours
}

/** For the reader: "Diptych in the browser (process 4711 on desk, since 2026-11-22 06:40)". */
export function describeHolder(holder: LockHolder): string {
  const since = holder.since.slice(0, 16).replace('T', ' ')
  return `${holder.program} (process ${holder.pid} on ${holder.host}, since ${since} UTC)`
}

/**
 * For systems that number no boots: a clock that was set makes it err. A minute's grace: clocks are
 * set a little while machines run.
 */
function startedBeforeBoot(holder: LockHolder): boolean {
  return Date.parse(holder.since) < Date.now() - uptime() * 1000 - 60_000
}

function processRuns({ pid, processStart: start }: LockHolder): boolean {
  if (!processExists(pid)) return false
  const now = processStat(pid)
  if (!now) return true
  // A zombie has ended and waits only for its parent to take notice.
  const ended = now.state === 'Z' || now.state === 'X'
  return !ended && (start === null || now.start === null || now.start === start)
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

function pidNamespace(): string | null {
  if (process.platform !== 'linux') return null
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return null
  }
}

function processStart(pid: number): string | null {
  return processStat(pid)?.start ?? null
}

interface ProcessStat {
  /** `Z` is a zombie, `X` is dead. */
  readonly state: string | null
  /** Clock ticks from the machine's start to the process's. */
  readonly start: string | null
}

/** Fields 3 and 22 of proc(5) stat. */
function processStat(pid: number): ProcessStat | null {
  const stat = readSystemFile(`/proc/${pid}/stat`)
  if (stat === null) return null
  // The second field is the program's name in parentheses and may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return { state: fields[0] ?? null, start: fields[19] ?? null }
}

function readSystemFile(path: string): string | null {
  if (process.platform !== 'linux') return null
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
