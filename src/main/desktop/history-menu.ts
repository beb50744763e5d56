import type { HistoryNames } from '@shared/history'
import type { Host, HostEvents } from '@shared/host'
import type { Events } from '../events'
import { saysTheSame } from './policy/history-menu'

interface Parts {
  readonly host: Pick<Host, 'history'>
  readonly events: Events
  /** Shows a menu that says what undo and redo are about. */
  readonly show: (history: HistoryNames) => void
}

/** Keeps the names of undo and redo in the menu up to date; a menu is not made anew for nothing. */
export function followHistory({ host, events, show }: Parts): void {
  let shown: HistoryNames = { undo: null, redo: null }
  show(shown)
  const update = (history: HistoryNames): void => {
    if (saysTheSame(shown, history)) return
    shown = history
    show(history)
  }
  events.listen((name, payload) => {
    if (name === 'historyChanged') update(payload as HostEvents[typeof name])
  })
  // Who undoes meets the same error; a history that cannot be read keeps no window closed.
  host.history().then(update, () => undefined)
}
