import { usePlaces } from '../places/store'
import { useSettings } from '../settings/store'
import { useDialogs } from '../window/dialogs'
import { useDrawer } from '../window/drawer'
import { useView } from '../window/view'
import type { CommandsOf } from './commands-of'

type Subject = 'view' | 'inspector' | 'places' | 'text' | 'settings' | 'commands'

/** What the window shows, and how large. */
export function useWindowCommands(): CommandsOf<Subject> {
  const view = useView()
  const drawer = useDrawer()
  const places = usePlaces()
  const preferences = useSettings()
  const dialogs = useDialogs()

  return {
    'view.textAlone': () => view.toggleTextAlone(),
    'inspector.toggle': () => drawer.toggle(),
    'inspector.figures': () => preferences.showTab('figures'),
    'inspector.notes': () => preferences.showTab('notes'),
    'inspector.links': () => preferences.showTab('links'),
    'inspector.compare': () => preferences.showTab('compare'),
    'places.open': () => places.open(),
    'text.larger': () => preferences.step('textSize', 1),
    'text.smaller': () => preferences.step('textSize', -1),
    'settings.open': () => dialogs.open({ name: 'settings' }),
    'commands.open': () => dialogs.open({ name: 'commands' }),
  }
}
