import type { Undone } from '@shared/history'
import type { Host } from '@shared/host'
import type { Events } from '../events'
import type { Turn } from '../library/journal/history'
import { tiedBy } from '../library/journals'
import type { Library } from '../library/library'

interface Parts {
  readonly library: Pick<Library, 'history'>
  readonly events: Events
}

/** Undo and redo by name; announces what they change, and what is next after every change. */
export function createUndo({ library, events }: Parts): Pick<Host, 'undo' | 'redo' | 'history'> {
  const { history } = library
  history.listen(() => {
    // Who asks for the names meets the same error; the change itself is made.
    const names = history.names().catch(() => null)
    void names.then((known) => known && events.emit('historyChanged', known))
  })

  function announce(turn: Turn | null): Undone | null {
    if (!turn) return null
    const about = (list: string) =>
      turn.touched.flatMap(({ journal, lists }) => (lists.includes(list) ? [journal] : []))
    for (const briefing of about('notes')) events.emit('notesChanged', { briefing })
    for (const briefing of about('corrections')) events.emit('figuresChanged', { briefing })
    const touched = turn.touched.map(({ journal }) => ({ journal, members: tiedBy(journal) }))
    for (const { members } of touched) if (members) events.emit('tiesChanged', { members })
    const briefings = touched.flatMap(({ journal, members }) => members ?? [journal])
    return { name: turn.name, briefings: [...new Set(briefings)] }
  }

  return {
    undo: async () => announce(await history.undo()),
    redo: async () => announce(await history.redo()),
    history: () => history.names(),
  }
}
