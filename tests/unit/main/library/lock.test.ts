import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { nodeDisk } from '../../../../src/main/library/disk'
import { takeLock } from '../../../../src/main/library/lock'
import { presentHolder, type LockHolder } from '../../../../src/main/library/lock-holder'
import { temporaryFolder } from '../../../support/library'

const claim = 'held-00000000-0000-4000-8000-000000000000.lock'
const take = (folder: string, program = 'Second') => takeLock(folder, program, nodeDisk)

async function leave(folder: string, holder: Partial<LockHolder>): Promise<void> {
  const content = JSON.stringify({ ...presentHolder('Left behind'), ...holder })
  await writeFile(join(folder, claim), content)
}

/** Takes the lock, and sees that what was left behind is gone. */
async function takesOver(folder: string): Promise<boolean> {
  await take(folder)
  return !(await readdir(folder)).includes(claim)
}

async function processThatEnded(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await once(child, 'exit')
  return child.pid ?? 0
}

/** A process that was killed and whose parent, a sleeping program, never asks how it ended. */
async function zombie(): Promise<number> {
  const script = 'sleep 60 & echo $!; exec sleep 60'
  const parent = spawn('sh', ['-c', script], { stdio: ['ignore', 'pipe', 'ignore'] })
  onTestFinished(() => void parent.kill('SIGKILL'))
  const [pid = 0] = (await once(parent.stdout, 'data')).map(Number)
  // As long as the parent is a shell, it may still notice the end of its child.
  await until(parent.pid ?? 0, '(sleep)')
  process.kill(pid, 'SIGKILL')
  await until(pid, ') Z ')
  return pid
}

/** Waits until the system's line on a process contains a text. */
async function until(pid: number, text: string): Promise<void> {
  await vi.waitFor(
    async () => expect(await readFile(`/proc/${pid}/stat`, 'utf8')).toContain(text),
    10_000,
  )
}

describe('the lock of a library', () => {
  it('names the holder to the second program', async () => {
    const folder = await temporaryFolder()
    await take(folder, 'Diptych in the browser')
    await expect(take(folder)).rejects.toMatchObject({
      code: 'locked',
      message: expect.stringMatching(
        new RegExp(
          `^The library is in use by Diptych in the browser \\(process ${process.pid} on `,
        ),
      ),
    })
  })

  it('leaves nothing behind when it is released, or when it was refused', async () => {
    const folder = await temporaryFolder()
    const lock = await take(folder)
    await expect(take(folder)).rejects.toThrow('in use')
    expect(await readdir(folder)).toHaveLength(1)
    await lock.release()
    expect(await readdir(folder)).toEqual([])
    await (await take(folder)).release()
  })

  it('takes over at once from a program that was killed', async () => {
    const folder = await temporaryFolder()
    await leave(folder, { pid: await processThatEnded() })
    expect(await takesOver(folder)).toBe(true)
  })

  it.runIf(process.platform === 'linux')(
    'takes over when the number of the killed program went to another one',
    async () => {
      const folder = await temporaryFolder()
      await leave(folder, { pid: process.pid, processStart: '1' })
      expect(await takesOver(folder)).toBe(true)
    },
  )

  it.each([
    [
      'from before the machine was started',
      { since: '2001-01-01T00:00:00.000Z', boot: null, processStart: null },
    ],
    ['from another life of the machine', { boot: 'another' }],
  ])('takes over a lock %s', async (_what, holder) => {
    const folder = await temporaryFolder()
    await leave(folder, holder)
    expect(await takesOver(folder)).toBe(true)
  })

  describe.runIf(process.platform === 'linux')('on a system that numbers its boots', () => {
    it('stays with a living program although the clock was set', async () => {
      const folder = await temporaryFolder()
      await leave(folder, { since: '2001-01-01T00:00:00.000Z' })
      await expect(take(folder)).rejects.toMatchObject({ code: 'locked' })
    })

    it('stays with a program in a container, and says what to do', async () => {
      const folder = await temporaryFolder()
      const pid = await processThatEnded()
      await leave(folder, { pid, host: 'container', pidNamespace: 'pid:[1]' })
      await expect(take(folder)).rejects.toThrow(`delete the file ${join(folder, claim)}`)
      expect(await readdir(folder)).toEqual([claim])
    })

    it('goes on from a program that ended and whose parent has not noticed', async () => {
      const folder = await temporaryFolder()
      const pid = await zombie()
      await leave(folder, { pid, processStart: null })
      expect(await takesOver(folder)).toBe(true)
    })
  })

  it('takes over a lock that a power cut left without its content', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, claim), '')
    expect(await takesOver(folder)).toBe(true)
  })

  it('sweeps up a claim that a killed program had not finished, and no fresh one', async () => {
    const folder = await temporaryFolder()
    const [old, fresh] = [`${claim}.tmp`, `${claim.replaceAll('0', '1')}.tmp`]
    await Promise.all([old, fresh].map((name) => writeFile(join(folder, name), '{')))
    const before = new Date(Date.now() - 120_000)
    await utimes(join(folder, old), before, before)
    await (await take(folder)).release()
    expect(await readdir(folder)).toEqual([fresh])
  })

  it('never takes over from another computer, and says what to do', async () => {
    const folder = await temporaryFolder()
    await leave(folder, { host: 'elsewhere', boot: 'another' })
    await expect(take(folder)).rejects.toThrow(`delete the file ${join(folder, claim)}`)
    expect(await readdir(folder)).toEqual([claim])
  })

  it('lets in at most one of many that come at once', async () => {
    const folder = await temporaryFolder()
    await leave(folder, { pid: await processThatEnded() })
    const all = Array.from({ length: 8 }, (_, index) => take(folder, `Program ${index}`))
    const holders = (await Promise.allSettled(all)).filter(({ status }) => status === 'fulfilled')
    expect(holders.length).toBeLessThanOrEqual(1)
    const held = await readdir(folder)
    expect(held).toHaveLength(holders.length)
    for (const name of held) expect(await readFile(join(folder, name), 'utf8')).toContain('Program')
  })
})
