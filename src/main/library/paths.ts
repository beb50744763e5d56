import { join } from 'node:path'
import * as v from 'valibot'
import { briefingIdSchema } from '@shared/briefing'
import { DiptychError } from '@shared/errors'
import { pairKey } from '@shared/pair'
import type { JournalPaths } from './journal/segments'

/** Where everything stands in a library's folder. */
export interface LibraryPaths {
  readonly folder: string
  readonly manifest: string
  readonly briefings: string
  readonly pairs: string
  readonly backups: string
  readonly removed: string
  briefing(id: string): string
  /** The first revision's is called plainly `source`. */
  source(id: string, revision: number, extension: string): string
  revision(id: string, number: number): string
  notes(id: string): JournalPaths
  /** What was imported, removed and replaced. */
  readonly acts: JournalPaths
  /** Where the first version kept the corrections of figures. */
  corrections(id: string): string
  /** The layout of a pair. */
  pair(members: readonly string[]): string
  /** What ties the passages of a pair together. */
  ties(members: readonly string[]): JournalPaths
}

export function libraryPaths(folder: string): LibraryPaths {
  const briefings = join(folder, 'briefings')
  const pairs = join(folder, 'pairs')
  const briefing = (id: string): string => join(briefings, checkedId(id))
  const pair = (members: readonly string[]): string => join(pairs, pairKey(members.map(checkedId)))
  return {
    folder,
    manifest: join(folder, 'library.json'),
    briefings,
    pairs,
    backups: join(folder, 'backups'),
    removed: join(folder, 'backups', 'removed'),
    briefing,
    source: (id, revision, extension) =>
      join(briefing(id), `source${revision === 1 ? '' : `-${revision}`}${extension}`),
    revision: (id, number) => join(briefing(id), `revision-${number}.json`),
    notes: (id) => ({
      snapshot: join(briefing(id), 'notes.json'),
      log: join(briefing(id), 'notes.log'),
      history: join(briefing(id), 'history'),
    }),
    acts: {
      snapshot: join(folder, 'acts.json'),
      log: join(folder, 'acts.log'),
      history: join(folder, 'acts'),
    },
    corrections: (id) => join(briefing(id), 'corrections.json'),
    pair: (members) => `${pair(members)}.json`,
    ties: (members) => ({
      snapshot: join(pair(members), 'ties.json'),
      log: join(pair(members), 'ties.log'),
      history: join(pair(members), 'history'),
    }),
  }
}

/** Ids come from outside and become folder names: what is no id never reaches the disk. */
function checkedId(id: string): string {
  if (!v.is(briefingIdSchema, id)) {
    throw new DiptychError('not-found', 'There is no briefing of that name.')
  }
  return id
}
