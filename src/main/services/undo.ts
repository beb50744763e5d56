import type { Undone } from '@shared/history'
import type { Host } from '@shared/host'
import type { Events } from '../events'
import type { Turn } from '../library/journal/history'
import { libraryJournal, tiedBy } from '../library/journals'
import type { Library } from '../library/library'
import type { Carrying } from './carrying/carrying'

interface Parts {
  readonly library: Pick<Library, 'history' | 'manifest'>
  readonly carrying: Pick<Carrying, 'settle'>
  readonly events: Events
  /** Called when briefings came, went or got another text. */
  readonly changed: () => void
  /** Says of all that stands in a briefing that it may be elsewhere. */
  readonly announceAll: (briefing: string) => void
}

/** Undo and redo by name; announces what they change, and what is next after every change. */
export function createUndo(parts: Parts): Pick<Host, 'undo' | 'redo' | 'history'> {
  const { library, carrying, events, changed, announceAll } = parts
  const { history, manifest } = library
  history.listen(() => {
    // Who asks for the names meets the same error; the change itself is made.
    const names = history.names().catch(() => null)
    void names.then((known) => known && events.emit('historyChanged', known))
  })

  /** Briefings that are other ones now, or have another text; the next reader finds all in its place. */
  async function settled(turn: Turn): Promise<readonly string[]> {
    const moved = turn.touched.flatMap(({ journal, ids }) =>
      journal === libraryJournal ? ids : [],
    )
    if (moved.length > 0) changed()
    for (const id of moved) {
      if (!manifest.data.briefings.some((briefing) => briefing.id === id)) continue
      // oxlint-disable-next-line no-await-in-loop -- hardly ever more than one
      await carrying.settle(id)
      announceAll(id)
    }
    return moved
  }

  async function announce(turn: Turn | null): Promise<Undone | null> {
    if (!turn) return null
    const moved = await settled(turn)
    const about = (list: string) =>
      turn.touched.flatMap(({ journal, lists }) => (lists.includes(list) ? [journal] : []))
    for (const briefing of about('notes')) events.emit('notesChanged', { briefing })
    for (const briefing of about('corrections')) events.emit('figuresChanged', { briefing })
    const others = turn.touched.filter(({ journal }) => journal !== libraryJournal)
    const touched = others.map(({ journal }) => ({ journal, members: tiedBy(journal) }))
    for (const { members } of touched) if (members) events.emit('tiesChanged', { members })
    const briefings = touched.flatMap(({ journal, members }) => members ?? [journal])
    return { name: turn.name, briefings: [...new Set([...moved, ...briefings])] }
  }

  return {
    undo: async () => announce(await history.undo()),
    redo: async () => announce(await history.redo()),
    history: () => history.names(),
  }
}
