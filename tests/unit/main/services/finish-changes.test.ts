import { describe, expect, it } from 'vitest'
import type { Host } from '@shared/host'
import { createChanges } from '../../../../src/main/services/finish-changes'

/** A host of which each method waits until it is let go, and says when it began. */
function waitingHost() {
  const began: string[] = []
  const letGo = new Map<string, () => void>()
  const host = new Proxy({} as Host, {
    get: (_, method: string) => () => {
      began.push(method)
      return new Promise<void>((resolve) => letGo.set(method, resolve))
    },
  })
  const finish = async (method: string): Promise<void> => {
    letGo.get(method)?.()
    await settled()
  }
  return { host, began, finish }
}

/** Whatever can go on has gone on. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('an act that has the library alone', () => {
  it('waits for the changes under way, and later ones wait for it', async () => {
    const { host, began, finish } = waitingHost()
    const tracked = createChanges().trackHost(host)
    const note = ['yangpu-2023', 'n-000000'] as const
    const all = [tracked.deleteNote(...note), tracked.undo(), tracked.restoreNote(...note)]
    await settled()
    expect(began).toEqual(['deleteNote'])
    await finish('deleteNote')
    expect(began).toEqual(['deleteNote', 'undo'])
    await finish('undo')
    expect(began).toEqual(['deleteNote', 'undo', 'restoreNote'])
    await finish('restoreNote')
    await Promise.all(all)
  })

  it('holds up nothing that only reads', async () => {
    const { host, began } = waitingHost()
    const tracked = createChanges().trackHost(host)
    void tracked.undo()
    void tracked.listNotes('yangpu-2023')
    await settled()
    expect(began).toEqual(['listNotes', 'undo'])
  })

  it('goes before the next one, also when it fails', async () => {
    const began: string[] = []
    const fail = async (name: string): Promise<never> => {
      began.push(name)
      throw new Error(name)
    }
    const host = new Proxy({} as Host, { get: (_, method: string) => () => fail(method) })
    const tracked = createChanges().trackHost(host)
    const told = await Promise.allSettled([tracked.undo(), tracked.redo(), tracked.makeBackup()])
    expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(began).toEqual(['undo', 'redo', 'makeBackup'])
  })
})
