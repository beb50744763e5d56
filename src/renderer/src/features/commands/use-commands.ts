import { changingCommands, type CommandId } from '@shared/commands'
import { useHello } from '../../host/injection'
import { useStatus } from '../window/status'
import { useAlignmentCommands } from './use-alignment-commands'
import { useFigureCommands } from './use-figure-commands'
import { useLibraryCommands } from './use-library-commands'
import { useLinkCommands } from './use-link-commands'
import { useNoteCommands } from './use-note-commands'
import { useReadingCommands } from './use-reading-commands'
import { useWindowCommands } from './use-window-commands'

/** Runs a command by its name, wherever it was asked for. */
export function useCommands(): (id: CommandId) => void {
  const status = useStatus()
  const { readOnly } = useHello()
  const actions: Readonly<Record<CommandId, () => unknown>> = {
    ...useLibraryCommands(),
    ...useReadingCommands(),
    ...useFigureCommands(),
    ...useNoteCommands(),
    ...useLinkCommands(),
    ...useAlignmentCommands(),
    ...useWindowCommands(),
  }

  return (id) => {
    if (readOnly && changingCommands.has(id)) status.toast('The library is open for reading only.')
    else void status.attempt(async () => actions[id]())
  }
}
