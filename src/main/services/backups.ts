import { DiptychError } from '@shared/errors'
import type { Host, Notice } from '@shared/host'
import type { Events } from '../events'
import type { Backups } from '../library/backups/backups'
import type { Carrying } from './carrying/carrying'

type BackupCalls = Pick<Host, 'listBackups' | 'makeBackup' | 'planRestore' | 'restoreBackup'>

interface Parts {
  readonly backups: Backups
  readonly carrying: Pick<Carrying, 'settle'>
  readonly events: Events
  /** Called when briefings came back. */
  readonly changed: () => void
}

export function createBackupCalls({ backups, carrying, events, changed }: Parts): BackupCalls {
  return {
    listBackups: () => backups.list(),
    makeBackup: () => backups.make('asked'),
    planRestore: (id) => backups.plan(id),
    async restoreBackup(id) {
      const restored = await backups.restore(id)
      if (restored.briefings.some(({ returns }) => returns)) changed()
      for (const { briefing } of restored.briefings) {
        // The backup may be older than the present text.
        // oxlint-disable-next-line no-await-in-loop -- each is a comparison of texts
        await carrying.settle(briefing)
        events.emit('notesChanged', { briefing })
        events.emit('figuresChanged', { briefing })
      }
      for (const { members } of restored.pairs) events.emit('tiesChanged', { members })
      return restored
    },
  }
}

/** A backup that fails is told to the reader, and holds up nothing. */
export async function makeDailyBackup(
  backups: Pick<Backups, 'makeDaily'>,
  report: (notice: Notice) => void,
): Promise<void> {
  try {
    await backups.makeDaily()
  } catch (error) {
    const why = error instanceof DiptychError ? error.message : 'The backup could not be made.'
    report({ level: 'warning', message: why })
  }
}
