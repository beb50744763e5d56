import { useNotes } from '../notes/store'
import { usePanes } from '../reader/panes'
import { useDialogs } from '../window/dialogs'
import { useStatus } from '../window/status'
import type { CommandsOf } from './commands-of'

/** Notes, and the names of their tags and colours. */
export function useNoteCommands(): CommandsOf<'note' | 'notes' | 'labels'> {
  const panes = usePanes()
  const notes = useNotes()
  const dialogs = useDialogs()
  const status = useStatus()

  async function annotate(edit: boolean): Promise<void> {
    const { selected } = panes
    if (!selected)
      return status.toast(
        'Select a passage first: with the mouse, or with F7 and Shift with the arrows.',
      )
    const note = await notes.add(selected.briefing, selected.passage)
    if (!note) return
    document.getSelection()?.collapseToEnd()
    if (edit) notes.show(note, { edit: true })
    else status.announcement = `Highlighted in ${note.colour}.`
  }

  return {
    'note.add': () => annotate(true),
    'note.highlight': () => annotate(false),
    'note.next': () => notes.step(1),
    'note.previous': () => notes.step(-1),
    'notes.export': () => dialogs.open({ name: 'export' }),
    'labels.open': () => dialogs.open({ name: 'labels' }),
  }
}
