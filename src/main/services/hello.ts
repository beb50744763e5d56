import { contractVersion, type Host, type Notice } from '@shared/host'
import type { Library } from '../library/library'
import { presentSession } from './settings'
import type { Shell } from './shell'

interface Parts {
  readonly library: Library
  readonly shell: Shell
  /** What was told so far; a window that opens later hears of it, too. */
  readonly notices: readonly Notice[]
}

/** The first call of a window: all that it needs before it shows anything. */
export function createHello({ library, shell, notices }: Parts): Pick<Host, 'hello'> {
  const { manifest } = library
  return {
    async hello() {
      const { colours, briefings, settings } = manifest.data
      return {
        contract: contractVersion,
        capabilities: shell.capabilities,
        readOnly: library.readOnly,
        colours,
        briefings,
        settings,
        session: presentSession(library),
        notices: [...notices],
      }
    },
  }
}
