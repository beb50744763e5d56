import type { Host, Notice } from '@shared/host'
import type { Events } from './events'
import type { Backups } from './library/backups/backups'
import type { Library } from './library/library'
import { createAlignments } from './services/alignments'
import type { Analyst } from './services/analysis/analyst'
import { createBackupCalls } from './services/backups'
import { createBriefings } from './services/briefings'
import type { Carrying } from './services/carrying/carrying'
import { createComparisons } from './services/comparisons'
import { createCorrections } from './services/corrections'
import { createDifferences } from './services/differences'
import { createExports } from './services/export/exports'
import { createFigureCalls, createFigures } from './services/figures'
import { createHello } from './services/hello'
import { createImports, type createIntake } from './services/imports'
import { createLabels } from './services/labels'
import { createNotes } from './services/notes'
import { createPairs } from './services/pairs'
import { createPlaces } from './services/places/places'
import { createReadingPlaces } from './services/reading-places'
import { createReplacing } from './services/replacing'
import { createSeries } from './services/series'
import { createSettings } from './services/settings'
import type { Shell } from './services/shell'
import { createSpellings } from './services/spellings'
import type { Texts } from './services/texts'
import { createTies } from './services/ties'
import { createUndo } from './services/undo'

export interface HostParts {
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

/** Every call of the contract, answered from one library. */
export function createHost(parts: HostParts): Host {
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
  const spellings = createSpellings(library)
  const notes = createNotes({
    library,
    texts,
    spellings,
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
    ...createHello({ library, shell, notices }),
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
    ...createFigureCalls({ library, figures }),
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
      spellings,
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
