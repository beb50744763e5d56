import { DiptychError } from '@shared/errors'
import type { Host } from '@shared/host'

/**
 * A host whose changes can be waited for: what the reader did last is saved before the program ends.
 * Calls that only read, or wait for the reader in a dialog, are not waited for.
 */
export function finishChanges(host: Host): { readonly host: Host; finished(): Promise<void> } {
  const underWay = new Set<Promise<unknown>>()
  let closing = false

  function tracked<A extends readonly unknown[], R>(call: (...args: A) => Promise<R>) {
    return async (...args: A): Promise<R> => {
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

  return {
    host: {
      ...host,
      importDocuments: tracked(host.importDocuments),
      describeBriefing: tracked(host.describeBriefing),
      removeBriefing: tracked(host.removeBriefing),
      restoreBriefing: tracked(host.restoreBriefing),
      addNote: tracked(host.addNote),
      changeNote: tracked(host.changeNote),
      deleteNote: tracked(host.deleteNote),
      restoreNote: tracked(host.restoreNote),
      saveLayout: tracked(host.saveLayout),
      saveSettings: tracked(host.saveSettings),
      saveSession: tracked(host.saveSession),
    },
    async finished() {
      closing = true
      await Promise.allSettled(underWay)
    },
  }
}
