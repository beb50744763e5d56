import { resolve } from 'node:path'
import envPaths from 'env-paths'
import { DiptychError } from '@shared/errors'
import type { Host, Notice } from '@shared/host'
import { createEvents, type Events } from './events'
import { createHost } from './host'
import { createBackups } from './library/backups/backups'
import { nodeDisk, type Disk } from './library/disk'
import type { Pace } from './library/journal/behind'
import type { RemovedBriefing } from './library/manifest'
import { openLibrary } from './library/open-library'
import type { Analyst } from './services/analysis/analyst'
import { inProcessAnalyst } from './services/analysis/in-process'
import { workerAnalyst } from './services/analysis/in-worker'
import { findWorkerScript } from './services/analysis/worker-script'
import { makeDailyBackup } from './services/backups'
import { createCarrying } from './services/carrying/carrying'
import { createChanges } from './services/finish-changes'
import { createIntake } from './services/imports'
import type { Shell } from './services/shell'
import { putInShipped } from './services/shipped'
import { createTexts } from './services/texts'

/** An open library with everything the contract offers. */
export interface Program {
  readonly host: Host
  readonly events: Events
  readonly library: {
    readonly folder: string
    /** Newest last. */
    readonly removed: readonly RemovedBriefing[]
    /** Members of the pairs that something was ever tied in. */
    readonly tiedPairs: readonly (readonly string[])[]
  }
  /** Waits for the changes under way and lets other programs in. */
  close(): Promise<void>
}

export interface ProgramOptions {
  readonly folder: string
  /** The folder of `briefings.json` and the texts it lists. */
  readonly shippedData: string
  /** Shown to a second program as the holder: "Diptych in the browser". */
  readonly program: string
  readonly shell: Shell
  readonly version: string
  /** Takes no lock and writes nothing; the library has to be there. */
  readonly readOnly?: boolean
  /** Where texts are analysed; a worker thread when it is left out and the worker is built. */
  readonly analyst?: Analyst
  readonly disk?: Disk
  readonly now?: () => Date
  /** Hears of defects that no call can answer for. */
  readonly reportDefect: (defect: unknown) => void
  /** How soon snapshots of the notes follow their changes. */
  readonly pace?: Pace
}

/** Opens the library, or begins one. Rejects with `locked`, `unwritable`, `newer-library` or `disk`. */
export async function openProgram(options: ProgramOptions): Promise<Program> {
  const { shippedData, analyst = defaultAnalyst(), now = () => new Date(), reportDefect } = options
  const events = createEvents(reportDefect)
  const notices: Notice[] = []
  const report = (notice: Notice): void => {
    notices.push(notice)
    events.emit('notice', notice)
  }
  const library = await openLibrary({ ...options, report })
  const backups = createBackups({ library, disk: options.disk ?? nodeDisk, now })
  let daily: Promise<unknown> = Promise.resolve()
  const close = async (): Promise<void> => {
    await daily
    await library.close()
    await analyst.close()
  }
  try {
    const changes = createChanges()
    const texts = createTexts({ library, analyst, report })
    const carrying = createCarrying({ library, texts, analyst })
    library.tend(carrying)
    // Also for itself: a file can come out of a dialog, which nobody waits for.
    const takeIn = changes.track(createIntake(library, analyst, now))
    if (!library.readOnly) await putInShipped(library, takeIn, shippedData)
    await carrying.resume().catch((error: unknown) => report(hindered(error)))
    // Nobody waits for it but who closes the library.
    if (!library.readOnly) daily = makeDailyBackup(backups, report)
    const made = { library, backups, texts, carrying, analyst, takeIn }
    const parts = { ...options, ...made, now, events, notices }
    return {
      host: changes.trackHost(createHost(parts)),
      events,
      library: {
        folder: library.folder,
        get removed() {
          return library.manifest.data.removed
        },
        get tiedPairs() {
          return library.tiedPairs()
        },
      },
      async close() {
        await changes.finished()
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** What stands on passages is carried when it is next asked for, too. */
function hindered(error: unknown): Notice {
  const why = error instanceof DiptychError ? error.message : 'The disk refused.'
  return { level: 'warning', message: `A text was not replaced to the end. ${why}` }
}

function defaultAnalyst(): Analyst {
  const script = findWorkerScript()
  return script ? workerAnalyst(script) : inProcessAnalyst()
}

/** `DIPTYCH_LIBRARY`, else the folder that the platform keeps for a program's data. */
export function defaultLibraryFolder(env: Readonly<Record<string, string | undefined>>): string {
  const chosen = env['DIPTYCH_LIBRARY']
  return chosen ? resolve(chosen) : envPaths('diptych', { suffix: '' }).data
}
