import { DiptychError } from '@shared/errors'
import type { Host } from '@shared/host'
import type { Library } from '../../library/library'
import type { Figures } from '../figures'
import type { Texts } from '../texts'

interface Parts {
  readonly library: Library
  readonly texts: Texts
  readonly figures: Figures
  readonly listNotes: Host['listNotes']
  readonly version: string
  readonly now: () => Date
}

export function createExports(_parts: Parts): Pick<Host, 'exportNotes'> {
  return {
    async exportNotes() {
      throw new DiptychError('unsupported', 'Not yet.')
    },
  }
}
