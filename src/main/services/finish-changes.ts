import { DiptychError } from '@shared/errors'
import { hostMethods, type Host } from '@shared/host'

type Nature = 'reads' | 'changes' | 'alone' | 'asks'

/**
 * Changes are waited for; what asks waits for the reader in a dialog, maybe for ever. An act that
 * touches several journals has the library alone: what it does is one step in the history.
 */
const natures = {
  hello: 'reads',
  importDocuments: 'changes',
  openBriefing: 'reads',
  previewBriefing: 'reads',
  describeBriefing: 'changes',
  removeBriefing: 'alone',
  listRemoved: 'reads',
  restoreBriefing: 'alone',
  replaceText: 'alone',
  chooseDocument: 'asks',
  listOpenPlaces: 'reads',
  suggestPlaces: 'reads',
  keepPlace: 'changes',
  attachPlace: 'changes',
  readFigures: 'reads',
  correctFigure: 'changes',
  takeBackCorrection: 'changes',
  listNotes: 'reads',
  addNote: 'changes',
  changeNote: 'changes',
  deleteNote: 'changes',
  restoreNote: 'changes',
  listTies: 'reads',
  listLinks: 'reads',
  addLink: 'changes',
  changeLink: 'changes',
  deleteLink: 'changes',
  restoreLink: 'changes',
  pinBlocks: 'changes',
  unpinBlocks: 'changes',
  judgeRow: 'changes',
  takeBackVerdict: 'changes',
  alignTexts: 'reads',
  diffTexts: 'reads',
  comparePair: 'reads',
  cancelComparison: 'reads',
  exportComparison: 'reads',
  joinSeries: 'reads',
  listTags: 'reads',
  replaceTags: 'changes',
  nameColours: 'changes',
  readLayout: 'reads',
  saveLayout: 'changes',
  undo: 'alone',
  redo: 'alone',
  history: 'reads',
  listBackups: 'reads',
  makeBackup: 'changes',
  planRestore: 'reads',
  restoreBackup: 'alone',
  saveSettings: 'changes',
  saveSession: 'changes',
  exportNotes: 'reads',
  chooseDocuments: 'asks',
  saveFile: 'asks',
  savePdf: 'asks',
} as const satisfies Record<keyof Host, Nature>

type Call<A extends readonly unknown[], R> = (...args: A) => Promise<R>

/** Changes that can be waited for: what the reader did last is saved before the program ends. */
export interface Changes {
  /** The same call, waited for, and refused with `disconnected` once the program is closing. */
  track<A extends readonly unknown[], R>(call: Call<A, R>): Call<A, R>
  /** Tracks every method that changes something, and keeps those apart that have the library alone. */
  trackHost(host: Host): Host
  /** Refuses further changes and waits for those under way. */
  finished(): Promise<void>
}

export function createChanges(): Changes {
  const underWay = new Set<Promise<unknown>>()
  /** The act that whatever comes later waits for. */
  let act: Promise<unknown> | null = null
  let closing = false

  function track<A extends readonly unknown[], R>(call: Call<A, R>): Call<A, R> {
    return async (...args) => {
      if (closing) throw new DiptychError('disconnected', 'Diptych is closing.')
      const done = call(...args)
      underWay.add(done)
      try {
        return await done
      } finally {
        underWay.delete(done)
      }
    }
  }

  const share = <A extends readonly unknown[], R>(call: Call<A, R>): Call<A, R> =>
    track(async (...args) => {
      await act?.catch(() => undefined)
      return call(...args)
    })

  const alone = <A extends readonly unknown[], R>(call: Call<A, R>): Call<A, R> =>
    track(async (...args) => {
      const before = [...underWay]
      const done = Promise.allSettled(before).then(() => call(...args))
      act = done
      try {
        return await done
      } finally {
        if (act === done) act = null
      }
    })

  const kept: Readonly<
    Record<Nature, <A extends readonly unknown[], R>(call: Call<A, R>) => Call<A, R>>
  > = { reads: asIs, asks: asIs, changes: share, alone }

  return {
    track,
    trackHost(host) {
      const calls = hostMethods.map((method) => {
        // The table of methods is complete; a union of functions loses their parameters.
        const call = host[method] as Call<readonly unknown[], unknown>
        return [method, kept[natures[method]](call)] as const
      })
      return Object.fromEntries(calls) as unknown as Host
    },
    async finished() {
      closing = true
      await Promise.allSettled(underWay)
    },
  }
}

function asIs<A extends readonly unknown[], R>(call: Call<A, R>): Call<A, R> {
  return call
}
