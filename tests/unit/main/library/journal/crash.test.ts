import { describe, expect, it } from 'vitest'
import type { FileFormat, Report } from '../../../../../src/main/library/generations'
import { createClock } from '../../../../../src/main/library/journal/clock'
import { openJournal, type Journal } from '../../../../../src/main/library/journal/journal'
import { serialiseSnapshot } from '../../../../../src/main/library/journal/snapshot'
import { crashDisk, losses, type CrashDisk } from '../../../../support/crash-disk'

interface Word {
  readonly id: string
  readonly text: string
}
interface Words {
  readonly words: readonly Word[]
  readonly through: number
}

const lists = ['words'] as const
const format: FileFormat<Words> & { lists: typeof lists } = {
  name: 'The words',
  version: 1,
  lists,
  initial: { words: [], through: 0 },
  interpret: (content) =>
    Array.isArray(content['words']) ? { data: content as never, rejected: [] } : null,
  serialise: (content) => serialiseSnapshot(content, lists),
}

const paths = { snapshot: '/words/notes.json', log: '/words/notes.log', history: '/words/history' }

function open(disk: CrashDisk, report: Report = () => undefined): Promise<Journal<Words>> {
  return openJournal({
    paths,
    format,
    disk,
    readOnly: false,
    report,
    clock: createClock(() => new Date(0)),
    committed: () => undefined,
    // Every snapshot puts the log away, so that there are many steps of each kind.
    pace: { quiet: 60_000, patience: 60_000, rotateAt: 1 },
  })
}

/** What was acknowledged, and what was asked for and may be there or not. */
interface Ledger {
  readonly sure: Map<string, string | null>
  readonly open: Map<string, string | null>
}

async function put(journal: Journal<Words>, ledger: Ledger, id: string, text: string | null) {
  ledger.open.set(id, text)
  const value = text === null ? null : { id, text }
  await journal.change(() => ({ name: 'put', puts: [{ in: 'words', id, value }] }))
  ledger.sure.set(id, text)
  ledger.open.delete(id)
}

/** Changes alone and together, edits and removals, over several openings. */
async function story(disk: CrashDisk, ledger: Ledger): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    const journal = await open(disk)
    const say = (id: string, text: string | null) => put(journal, ledger, id, text)
    await say(`first-${round}`, 'alone')
    await Promise.all(['a', 'b', 'c'].map((id) => say(`${id}-${round}`, 'together')))
    await say(`first-${round}`, 'edited')
    await Promise.all([say(`a-${round}`, null), say('always', `round ${round}`)])
    await journal.close()
  }
}

/** Words that are neither as acknowledged nor as asked for. */
function wrong(found: Words, { sure, open: maybe }: Ledger): readonly string[] {
  const texts = new Map(found.words.map(({ id, text }) => [id, text]))
  const ids = new Set([...sure.keys(), ...maybe.keys(), ...texts.keys()])
  return [...ids].filter((id) => {
    const text = texts.get(id) ?? null
    return text !== (sure.get(id) ?? null) && !(maybe.has(id) && text === maybe.get(id))
  })
}

const newLedger = (): Ledger => ({ sure: new Map(), open: new Map() })

describe('a journal whose machine stops', () => {
  it.each(losses)('at any step, losing %s, keeps what it has acknowledged', async (loss) => {
    const whole = crashDisk()
    await story(whole, newLedger())
    expect(whole.steps.length).toBeGreaterThan(45)
    for (let stopAt = 1; stopAt <= whole.steps.length; stopAt += 1) {
      const disk = crashDisk(stopAt)
      const ledger = newLedger()
      await Promise.race([story(disk, ledger), disk.stopped])
      const told: string[] = []
      const after = disk.restart(loss)
      const journal = await open(after, ({ message }) => told.push(message))
      expect(wrong(journal.data, ledger)).toEqual([])
      expect(told, `after step ${stopAt}, ${disk.steps.at(-1)}`).toEqual([])
      // It goes on working, and once more from what it has then.
      await put(journal, ledger, 'afterwards', 'works')
      await journal.close()
      expect(wrong((await open(after.restart('names and bytes'))).data, ledger)).toEqual([])
    }
  })

  it('a second time while it opens keeps it, too', async () => {
    const whole = crashDisk()
    await story(whole, newLedger())
    for (let stopAt = 4; stopAt <= whole.steps.length; stopAt += 7) {
      const disk = crashDisk(stopAt)
      const ledger = newLedger()
      await Promise.race([story(disk, ledger), disk.stopped])
      for (let again = 1; again <= 6; again += 1) {
        const second = disk.restart('half the bytes', again)
        await Promise.race([open(second), second.stopped])
        expect(wrong((await open(second.restart('names'))).data, ledger)).toEqual([])
      }
    }
  })
})

const steps: readonly (readonly [string, number])[] = [
  ...[
    'append',
    'sync log',
    'cut',
    'open log',
    'write',
    'sync',
    'rename',
    'sync folder',
    'link',
  ].map((step) => [step, 0] as const),
  // The second of them puts the log away.
  ['rename', 1],
  ['sync folder', 1],
]
const faults = steps.flatMap(([step, later]) =>
  ['ENOSPC', 'EIO', 'EPERM'].map((code) => [step, code, later] as const),
)

describe('a journal whose disk refuses', () => {
  it.each(faults)(
    'to %s (%s, after %i) keeps what it has acknowledged',
    async (step, code, later) => {
      const disk = crashDisk()
      const ledger = newLedger()
      const journal = await open(disk)
      await put(journal, ledger, 'one', 'before')
      disk.fail(step, code, later)
      if (step === 'cut') disk.fail('sync log', 'EIO')
      const attempts = ['two', 'three'].map((id) => put(journal, ledger, id, 'meanwhile'))
      const refused = (await Promise.allSettled(attempts)).flatMap((attempt) =>
        attempt.status === 'rejected' ? [attempt.reason.code] : [],
      )
      expect(refused.filter((reason) => reason !== 'disk')).toEqual([])
      // What was refused is not there, and is not there later either.
      ledger.open.clear()
      expect(wrong(journal.data, ledger)).toEqual([])
      await put(journal, ledger, 'four', 'after')
      expect(wrong(journal.data, ledger)).toEqual([])
      await journal.close()
      const again = await open(disk)
      // A fault that has waited for the log to be opened again is met here, and once.
      const five = () => put(again, ledger, 'five', 'after a restart')
      await five().catch(five)
      await again.close()
      expect(wrong((await open(disk.restart('names and bytes'))).data, ledger)).toEqual([])
    },
  )
})
