import { otherSide } from '@shared/side'
import { useDiff } from '../diff/store'
import { useFind } from '../find/store'
import { useOutline } from '../outline/store'
import { usePair } from '../reader/pair'
import { usePanes } from '../reader/panes'
import { useScrolling } from '../scrolling/store'
import { useDialogs } from '../window/dialogs'
import { useStatus } from '../window/status'
import { useView } from '../window/view'
import type { CommandsOf } from './commands-of'

type Subject = 'pair' | 'pane' | 'caret' | 'scroll' | 'outline' | 'find' | 'diff'

/** The two texts: which stand side by side, and the ways through them. */
export function useReadingCommands(): CommandsOf<Subject> {
  const pair = usePair()
  const panes = usePanes()
  const view = useView()
  const scrolling = useScrolling()
  const outline = useOutline()
  const find = useFind()
  const diff = useDiff()
  const dialogs = useDialogs()
  const status = useStatus()

  function focusOther(): void {
    const side = otherSide(pair.active)
    void panes.focus(panes.controllers[side] ? side : pair.active)
  }

  function findInOther(): void {
    if (!find.showInOther()) status.toast('Select the words to look for first.')
  }

  return {
    'pair.print': () => dialogs.open({ name: 'print' }),
    'pair.swap': () => pair.swap(),
    'pane.other': focusOther,
    'pane.flip': () => view.flip(),
    'pane.close': () => pair.close(pair.active),
    'pane.choose': () => dialogs.openPicker(pair.active),
    'caret.toggle': () => panes.active?.toggleCaret(),
    'scroll.lock': () => scrolling.next(),
    'outline.toggle': () => outline.toggle(),
    'find.open': () => find.showSelected(),
    'find.next': () => find.step(1),
    'find.previous': () => find.step(-1),
    'find.inOther': findInOther,
    'diff.toggle': () => diff.toggle(),
    'diff.next': () => diff.step(1),
    'diff.previous': () => diff.step(-1),
  }
}
