import { resolve } from 'node:path'
import envPaths from 'env-paths'
import { DiptychError } from '@shared/errors'
import { contractVersion, type Host, type Notice } from '@shared/host'
import { createEvents, type Events } from './events'
import { createBackups, type Backups } from './library/backups/backups'
import { nodeDisk, type Disk } from './library/disk'
import type { Pace } from './library/journal/behind'
import type { Library } from './library/library'
import type { RemovedBriefing } from './library/manifest'
import { openLibrary } from './library/open-library'
import type { Analyst } from './services/analysis/analyst'
import { inProcessAnalyst } from './services/analysis/in-process'
import { workerAnalyst } from './services/analysis/in-worker'
import { findWorkerScript } from './services/analysis/worker-script'
import { createAlignments } from './services/alignments'
import { createBackupCalls, makeDailyBackup } from './services/backups'
import { createBriefings } from './services/briefings'
import { createCarrying, type Carrying } from './services/carrying/carrying'
import { createComparisons } from './services/comparisons'
import { createCorrections } from './services/corrections'
import { createDifferences } from './services/differences'
import { createExports } from './services/export/exports'
import { createFigures } from './services/figures'
import { createChanges } from './services/finish-changes'
import { createImports, createIntake } from './services/imports'
import { createLabels } from './services/labels'
import { createNotes } from './services/notes'
import { createPlaces } from './services/places/places'
import { createPairs } from './services/pairs'
import { createReadingPlaces } from './services/reading-places'
import { createReplacing } from './services/replacing'
import { createSeries } from './services/series'
import { createSettings, presentSession } from './services/settings'
import type { Shell } from './services/shell'
import { putInShipped } from './services/shipped'
import { createTexts, revisionOf, type Texts } from './services/texts'
import { createTies } from './services/ties'
import { createUndo } from './services/undo'

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

interface HostParts {
  readonly library: Library
  readonly backups: Backups
  readonly texts: Texts
  readonly carrying: Carrying
  readonly analyst: Analyst
  readonly shell: Shell
  readonly version: string
  readonly events: Events
  readonly takeIn: ReturnType<typeof createIntake>
  readonly notices: readonly Notice[]
  readonly now: () => Date
}

function createHost(parts: HostParts): Host {
  const { library, backups, texts, carrying, analyst, shell } = parts
  const { version, events, takeIn, notices, now } = parts
  const { manifest } = library
  const changed = (): void => events.emit('libraryChanged', { briefings: manifest.data.briefings })
  const announceAll = (briefing: string): void => {
    events.emit('notesChanged', { briefing })
    events.emit('figuresChanged', { briefing })
    for (const members of library.tiedPairs().filter((pair) => pair.includes(briefing))) {
      events.emit('tiesChanged', { members })
    }
  }
  const replaced = (briefing: string): void => {
    changed()
    announceAll(briefing)
  }
  const places = createReadingPlaces({ library, texts, analyst })
  const figures = createFigures({ library, texts, analyst })
  const notes = createNotes({
    library,
    texts,
    now,
    changed: (briefing) => events.emit('notesChanged', { briefing }),
    warn: (notice) => events.emit('notice', notice),
  })
  const ties = createTies({
    library,
    texts,
    now,
    changed: (members) => events.emit('tiesChanged', { members }),
  })
  const comparisons = createComparisons({
    library,
    texts,
    figures,
    analyst,
    progress: ([left, right], share) => events.emit('comparisonProgress', { left, right, share }),
  })
  return {
    async hello() {
      return {
        contract: contractVersion,
        capabilities: shell.capabilities,
        readOnly: library.readOnly,
        colours: manifest.data.colours,
        briefings: manifest.data.briefings,
        settings: manifest.data.settings,
        session: presentSession(library),
        notices: [...notices],
      }
    },
    ...createImports({ takeIn, shell, changed }),
    ...createBriefings({ library, texts, places, changed }),
    ...createReplacing({ library, texts, analyst, carrying, shell, now, changed: replaced }),
    ...createPlaces({
      library,
      texts,
      analyst,
      changed: ({ briefing, tie }) =>
        tie ? events.emit('tiesChanged', { members: tie.members }) : announceAll(briefing),
    }),
    async readFigures(briefing, revision) {
      const present = library.briefing(briefing)
      return figures.read(revisionOf(present, revision ?? present.revision))
    },
    ...createCorrections({
      library,
      texts,
      figures,
      now,
      changed: (briefing) => events.emit('figuresChanged', { briefing }),
    }),
    ...notes,
    ...ties,
    ...createLabels({
      library,
      now,
      changed: (briefing) => events.emit('notesChanged', { briefing }),
      renamed: (names) => events.emit('coloursNamed', names),
    }),
    ...createUndo({ library, carrying, events, changed, announceAll }),
    ...createBackupCalls({ backups, carrying, events, changed }),
    ...createDifferences({ library, texts, figures, analyst }),
    ...createAlignments({ library, texts, figures, analyst }),
    ...comparisons,
    ...createSeries({ library, texts, comparePair: comparisons.comparePair }),
    ...createPairs({ library, places }),
    ...createSettings(library),
    ...createExports({
      library,
      texts,
      figures,
      listNotes: notes.listNotes,
      listLinks: ties.listLinks,
      comparePair: comparisons.comparePair,
      version,
      now,
    }),
    saveFile: (file) => shell.saveFile(file),
    savePdf: (name) => shell.savePdf(name),
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
