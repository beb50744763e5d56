import { randomUUID } from 'node:crypto'
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DiptychError } from '@shared/errors'
import type { Disk } from './disk'
import {
  describeHolder,
  isAlive,
  isElsewhere,
  parseHolder,
  presentHolder,
  type LockHolder,
} from './lock-holder'

const lockName = /^held-[0-9a-f-]{36}\.lock$/
/** A claim that a killed program had not finished writing. */
const unfinished = /^held-[0-9a-f-]{36}\.lock\.tmp$/
const attempts = 4

/** The right to write to a library. */
export interface Lock {
  release(): Promise<void>
}

/**
 * Takes the library for this program, or throws `locked` with the name of the holder.
 *
 * Every program first puts down a claim under a name of its own and only then looks for others, so of
 * two that come at once at least one sees the other; whoever sees a living one withdraws. Names are
 * never used twice, so that clearing away the claim of a killed program can hit no other.
 */
export async function takeLock(folder: string, program: string, disk: Disk): Promise<Lock> {
  const claim = join(folder, `held-${randomUUID()}.lock`)
  for (let attempt = 1; ; attempt += 1) {
    await disk.write(claim, `${JSON.stringify(presentHolder(program), null, 2)}\n`)
    const other = await findOther(folder, claim, disk)
    if (!other) {
      await sweep(folder, disk)
      return { release: () => rm(claim, { force: true }) }
    }
    await rm(claim, { force: true })
    if (attempt === attempts) throw lockedBy(other)
    // Two that came at once have both withdrawn; by chance one comes back first.
    await pause(10 + Math.random() * 40 * attempt)
  }
}

interface Found {
  readonly path: string
  readonly holder: LockHolder
}

async function findOther(folder: string, claim: string, disk: Disk): Promise<Found | null> {
  const names = (await disk.list(folder)).filter((name) => lockName.test(name))
  for (const path of names.map((name) => join(folder, name))) {
    if (path === claim) continue
    const bytes = await disk.read(path)
    if (bytes === null) continue
    const holder = parseHolder(bytes)
    if (holder && isAlive(holder)) return { path, holder }
    await rm(path, { force: true })
  }
  return null
}

/** No living program takes a minute to write its claim. */
async function sweep(folder: string, disk: Disk): Promise<void> {
  for (const name of (await disk.list(folder)).filter((found) => unfinished.test(found))) {
    const path = join(folder, name)
    // oxlint-disable-next-line no-await-in-loop -- hardly ever more than one
    const written = await stat(path).catch(() => null)
    // oxlint-disable-next-line no-await-in-loop
    if (written && written.mtimeMs < Date.now() - 60_000) await rm(path, { force: true })
  }
}

function lockedBy({ path, holder }: Found): DiptychError {
  const elsewhere = isElsewhere(holder) ? elsewhereHint(path) : ''
  const who = describeHolder(holder)
  return new DiptychError('locked', `The library is in use by ${who}. Close it first.${elsewhere}`)
}

function elsewhereHint(path: string): string {
  return ` If it runs no more there, delete the file ${path}.`
}
