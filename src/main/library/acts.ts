import { isDeepStrictEqual } from 'node:util'
import type { BriefingSummary } from '@shared/briefing'
import { DiptychError } from '@shared/errors'
import { drift, holdingOf, withHolding, type Holding, type Holdings } from './holdings'
import type { Reversal } from './journal/history'
import type { Edit, Journal, Put } from './journal/journal'
import type { Manifest } from './manifest'
import type { createRemoval } from './removal'
import type { StoredFile } from './stored-file'

/** What the reader does to the list of briefings, as steps that can be taken back. */
export interface Acts {
  /** Does it, and writes what it changed in the list into the journal. */
  perform<T>(step: Step, act: () => Promise<T>): Promise<T>
  /** What the journal does not know is no step of the reader's. */
  takeStock(): Promise<void>
  /** Writes what the list has and the journal has not. */
  record(step: Step): Promise<void>
  /** False when it cannot be done any more. */
  reverse(reversal: Reversal): Promise<boolean>
}

export type Step = Pick<Edit<Holdings>, 'name' | 'group' | 'silent'>

interface Parts {
  readonly manifest: StoredFile<Manifest>
  readonly removal: Pick<ReturnType<typeof createRemoval>, 'remove' | 'restore'>
  open(): Promise<Journal<Holdings>>
  /** Called when briefings have come or gone. */
  moved(): void
}

export function createActs({ manifest, removal, open, moved }: Parts): Acts {
  async function record(step: Step): Promise<void> {
    const journal = await open()
    await journal.change((known) => ({ ...step, puts: drift(known, manifest.data.briefings) }))
  }

  const takeStock = (): Promise<void> => record({ name: 'take stock', silent: true })

  /** Does nothing where it is so already: a stop may have come between the deed and its entry. */
  async function bringTo(id: string, target: Holding | null): Promise<void> {
    const listed = manifest.data.briefings.find((briefing) => briefing.id === id)
    if (!target) {
      if (listed) await removal.remove(listed)
    } else {
      const present = listed ?? (await removal.restore(id))
      if (!isDeepStrictEqual(holdingOf(present), target)) await setText(present, target)
    }
    if (!listed || !target) moved()
  }

  async function setText({ id }: BriefingSummary, target: Holding): Promise<void> {
    await manifest.change((data) => ({
      ...data,
      briefings: data.briefings.map((one) => (one.id === id ? withHolding(one, target) : one)),
    }))
  }

  return {
    async perform(step, act) {
      await takeStock()
      const result = await act()
      // It is done; only its undo is lost when the disk refuses now.
      await record(step).catch(() => undefined)
      return result
    },
    takeStock,
    record,
    async reverse({ changes, ...rest }) {
      // The entry was written from puts like these.
      const puts = changes.map(({ in: list, id, after }) => {
        return { in: list, id, value: after } as Put<Holdings>
      })
      try {
        for (const { id, value } of puts) {
          // oxlint-disable-next-line no-await-in-loop -- hardly ever more than one
          await bringTo(id, value)
        }
      } catch (error) {
        if (error instanceof DiptychError && error.code === 'not-found') return false
        throw error
      }
      const journal = await open()
      await journal.change(() => ({ ...rest, puts }))
      return true
    },
  }
}
