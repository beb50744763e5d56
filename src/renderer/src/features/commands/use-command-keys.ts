import { commandIds, commands, type CommandId } from '@shared/commands'
import { useEventListener } from '@vueuse/core'
import { useConnection, useHello } from '../../host/injection'
import { useDialogs } from '../window/dialogs'
import { matchesKeys } from './keys'
import { isMac } from './platform'
import { isTextField } from './text-fields'

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
