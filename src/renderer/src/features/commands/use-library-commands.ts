import { useHistory } from '../history/store'
import { useLibrary } from '../library/store'
import { usePair } from '../reader/pair'
import { useDialogs } from '../window/dialogs'
import type { CommandsOf } from './commands-of'

/** The briefings in the library, and what was done to it. */
export function useLibraryCommands(): CommandsOf<'library' | 'briefing' | 'edit'> {
  const pair = usePair()
  const library = useLibrary()
  const history = useHistory()
  const dialogs = useDialogs()

  async function importAndOpen(): Promise<void> {
    const imported = await library.importChosen()
    const [first] = imported
    if (!first) return
    const free = pair.ids.left === null ? 'left' : pair.ids.right === null ? 'right' : pair.active
    await pair.open(free, first.id)
  }

  async function replaceText(): Promise<void> {
    const id = pair.ids[pair.active]
    const replacement = id === null ? undefined : await library.replaceText(id)
    if (replacement) dialogs.open({ name: 'replaced', replacement })
  }

  function showDetails(): void {
    const id = pair.ids[pair.active]
    if (id !== null) dialogs.openDetails(id)
  }

  return {
    'library.import': importAndOpen,
    'library.backups': () => dialogs.open({ name: 'backups' }),
    'briefing.replace': replaceText,
    'briefing.details': showDetails,
    'edit.undo': () => history.undo(),
    'edit.redo': () => history.redo(),
  }
}
