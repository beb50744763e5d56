import { changingCommands, commandIds, commands, type CommandId } from '@shared/commands'
import { useEventListener } from '@vueuse/core'
import { useConnection, useHello } from '../../host/injection'
import { useDiff } from '../diff/store'
import { useComparison } from '../compare/store'
import { useFind } from '../find/store'
import { useChoosing } from '../alignment/choosing'
import { usePins } from '../alignment/pins'
import { useRelated } from '../alignment/related'
import { useFigures } from '../figures/store'
import { useHistory } from '../history/store'
import { useLibrary } from '../library/store'
import { useLinking } from '../links/linking'
import { useLinkNavigation } from '../links/use-link-navigation'
import { useNotes } from '../notes/store'
import { useOutline } from '../outline/store'
import { usePlaces } from '../places/store'
import { usePair } from '../reader/pair'
import { otherSide } from '../reader/sides'
import { usePanes } from '../reader/panes'
import { useScrolling } from '../scrolling/store'
import { useSettings } from '../settings/store'
import { useDialogs } from '../window/dialogs'
import { useDrawer } from '../window/drawer'
import { useStatus } from '../window/status'
import { useView } from '../window/view'
import { nextTick } from 'vue'
import { matchesKeys } from './keys'
import { isTextField } from './text-fields'

export const isMac = /Mac|iP(hone|ad)/u.test(navigator.platform)

/** Runs a command by its name, wherever it was asked for. */
export function useCommands(): (id: CommandId) => void {
  const pair = usePair()
  const panes = usePanes()
  const figures = useFigures()
  const find = useFind()
  const diff = useDiff()
  const view = useView()
  const notes = useNotes()
  const linking = useLinking()
  const linkNavigation = useLinkNavigation()
  const history = useHistory()
  const library = useLibrary()
  const places = usePlaces()
  const preferences = useSettings()
  const scrolling = useScrolling()
  const outline = useOutline()
  const related = useRelated()
  const pins = usePins()
  const choosing = useChoosing()
  const dialogs = useDialogs()
  const drawer = useDrawer()
  const status = useStatus()
  const comparison = useComparison()
  const { readOnly } = useHello()

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

  /** The selected passage, or else the figure that the reader is at. */
  function correctFigure(): void {
    const { selected } = panes
    const { current } = figures
    if (selected) {
      const { briefing, passage, quote } = selected
      const figure = figures
        .extraction(briefing)
        .metrics.find((one) => one.start < passage.end && passage.start < one.end)
      dialogs.openCorrection({ briefing, passage, text: quote, figure: figure ?? null })
    } else if (current && current.briefing === panes.active?.briefing) {
      const { briefing, figure } = current
      dialogs.openCorrection({ briefing, passage: figure, text: figure.text, figure })
    } else {
      status.toast('Select a passage first, or go to a figure with F8.')
    }
  }

  function focusOther(): void {
    const side = otherSide(pair.active)
    const pane = panes.controllers[side] ?? panes.active
    if (panes.controllers[side]) pair.active = side
    // On a narrow window it was hidden until now.
    void nextTick(() => pane?.focus())
  }

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

  const actions: Readonly<Record<CommandId, () => unknown>> = {
    'library.import': importAndOpen,
    'pair.print': () => dialogs.open({ name: 'print' }),
    'briefing.replace': replaceText,
    'notes.export': () => dialogs.open({ name: 'export' }),
    'library.backups': () => dialogs.open({ name: 'backups' }),
    'edit.undo': () => history.undo(),
    'edit.redo': () => history.redo(),
    'find.open': () => find.showSelected(),
    'find.next': () => find.step(1),
    'find.previous': () => find.step(-1),
    'find.inOther': () => {
      if (!find.showInOther()) status.toast('Select the words to look for first.')
    },
    'figure.correct': correctFigure,
    'note.add': () => annotate(true),
    'note.highlight': () => annotate(false),
    'link.take': () => linking.take(),
    'labels.open': () => dialogs.open({ name: 'labels' }),
    'caret.toggle': () => panes.active?.toggleCaret(),
    'figure.next': () => figures.step(1),
    'figure.previous': () => figures.step(-1),
    'note.next': () => notes.step(1),
    'note.previous': () => notes.step(-1),
    'link.next': () => linkNavigation.step(1),
    'link.previous': () => linkNavigation.step(-1),
    'link.follow': () => linkNavigation.follow(),
    'pane.other': focusOther,
    'pane.flip': () => view.flip(),
    'view.textAlone': () => view.toggleTextAlone(),
    'related.show': () => related.show(),
    'related.toggle': () => related.toggle(),
    'related.partner': () => related.goToPartner(),
    'related.next': () => related.step(1, 'related'),
    'related.previous': () => related.step(-1, 'related'),
    'unmatched.next': () => related.step(1, 'unmatched'),
    'unmatched.previous': () => related.step(-1, 'unmatched'),
    'pin.choose': () => choosing.begin(),
    'pin.apart': () => pins.keepApart(),
    'outline.toggle': () => outline.toggle(),
    'scroll.lock': () => scrolling.next(),
    'diff.toggle': () => diff.toggle(),
    'diff.next': () => diff.step(1),
    'diff.previous': () => diff.step(-1),
    'pair.swap': () => pair.swap(),
    'pane.close': () => pair.close(pair.active),
    'pane.choose': () => dialogs.openPicker(pair.active),
    'briefing.details': () => {
      const id = pair.ids[pair.active]
      if (id !== null) dialogs.openDetails(id)
    },
    'inspector.figures': () => preferences.showTab('figures'),
    'inspector.notes': () => preferences.showTab('notes'),
    'inspector.links': () => preferences.showTab('links'),
    'inspector.compare': () => preferences.showTab('compare'),
    'compare.open': () => (comparison.wide = !comparison.wide),
    'places.open': () => places.open(),
    'inspector.toggle': () => drawer.toggle(),
    'text.larger': () => preferences.step('textSize', 1),
    'text.smaller': () => preferences.step('textSize', -1),
    'settings.open': () => dialogs.open({ name: 'settings' }),
    'commands.open': () => dialogs.open({ name: 'commands' }),
  }

  return (id) => {
    if (readOnly && changingCommands.has(id)) status.toast('The library is open for reading only.')
    else void status.attempt(async () => actions[id]())
  }
}

/** In a text field they are the field's. */
const turns: ReadonlySet<CommandId> = new Set(['edit.undo', 'edit.redo'])

/** Answers the shortcuts, or the application menu where the host has one. */
export function useCommandKeys(run: (id: CommandId) => void): void {
  const { listen } = useConnection()
  const { capabilities } = useHello()
  const dialogs = useDialogs()
  if (capabilities.menu) listen('command', run)
  useEventListener(window, 'keydown', (event) => {
    if (event.defaultPrevented) return
    const id = commandIds.find((one) => matchesKeys(event, commands[one].keys, isMac))
    if (!id) return
    if (turns.has(id) && isTextField(document.activeElement)) {
      // The menu would take the keys from the field.
      if (!capabilities.menu) return
      event.preventDefault()
      document.execCommand(id === 'edit.undo' ? 'undo' : 'redo')
    } else if (!capabilities.menu && !dialogs.current) {
      event.preventDefault()
      run(id)
    }
  })
}
