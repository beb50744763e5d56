import type { BackupReason, BackupSummary, RestorePlan } from '@shared/backup'
import type { BriefingSummary } from '@shared/briefing'
import { DiptychError } from '@shared/errors'
import { pairKey, pairMembers } from '@shared/pair'
import type { Ties } from '@shared/tie'
import type { Annotations } from '../annotations-file'
import type { Disk } from '../disk'
import { diskError } from '../disk-error'
import { interpret } from '../generations'
import type { Library } from '../library'
import { manifestFormat, type Manifest } from '../manifest'
import { libraryPaths, type LibraryPaths } from '../paths'
import { stamp } from '../stamp'
import { createTurns } from '../turns'
import { backupFolder, listBackups, readBackup, summaryOf, type Backup } from './backup-file'
import { makeBackup } from './make-backup'
import { planRestore, planTies, type BriefingPlan, type PairPlan } from './plan-restore'
import { readAllTies, readAnnotations } from './read-annotations'

/** Copies of the library in its own folder. */
export interface Backups {
  make(reason: BackupReason): Promise<BackupSummary>
  /** Makes one when the last is older than a day and there are notes or ties to lose. */
  makeDaily(): Promise<BackupSummary | null>
  /** Newest first. */
  list(): Promise<readonly BackupSummary[]>
  /** Throws `not-found`. */
  plan(id: string): Promise<RestorePlan>
  /** After a backup of the present state; one undo takes back what it did to notes, figures and ties. */
  restore(id: string): Promise<RestorePlan>
}

interface Parts {
  readonly library: Library
  readonly disk: Disk
  readonly now: () => Date
}

/** A backup, and the briefings and pairs that it would change. */
interface Contents {
  readonly backup: Backup
  readonly briefings: readonly {
    readonly briefing: BriefingSummary
    readonly before: Annotations
    readonly plan: BriefingPlan
  }[]
  readonly pairs: readonly { readonly before: Ties; readonly plan: PairPlan }[]
}

const untied: Ties = { links: [], pins: [], verdicts: [] }

const day = 86_400_000

export function createBackups({ library, disk, now }: Parts): Backups {
  const paths = libraryPaths(library.folder)
  const inTurn = createTurns()

  async function make(reason: BackupReason, keep = ''): Promise<BackupSummary> {
    if (library.readOnly) {
      throw new DiptychError('read-only', 'The library is open for reading only.')
    }
    const manifest = library.manifest.data
    return summaryOf(await makeBackup({ paths, manifest, disk, now, reason, keep }))
  }

  async function makeDaily(): Promise<BackupSummary | null> {
    const [last] = await listBackups(paths, disk)
    if (last && now().getTime() - Date.parse(last.created) < day) return null
    for (const { id } of library.manifest.data.briefings) {
      const { snapshot, log } = paths.notes(id)
      // oxlint-disable-next-line no-await-in-loop -- the first one will do
      const sizes = await Promise.all([disk.size(snapshot), disk.size(log)])
      if (sizes.some((size) => size !== null)) return make('daily')
    }
    if (library.tiedPairs().length > 0) return make('daily')
    return null
  }

  async function read(id: string): Promise<Contents> {
    const backup = await readBackup(paths, id, disk)
    const inside = libraryPaths(backupFolder(paths, id))
    const bytes = backup && (await disk.read(inside.manifest))
    const manifest =
      bytes &&
      interpret<Manifest>(
        bytes,
        manifestFormat(async () => []),
      )?.data
    if (!manifest) throw new DiptychError('not-found', `There is no backup ${id}.`)
    const briefings: Contents['briefings'][number][] = []
    for (const briefing of manifest.briefings) {
      const isHere = library.manifest.data.briefings.some((one) => one.id === briefing.id)
      // oxlint-disable-next-line no-await-in-loop -- one at a time
      const present = isHere ? (await library.annotations(briefing.id)).data : null
      // oxlint-disable-next-line no-await-in-loop
      const before = await readAnnotations(inside, briefing.id, disk, refuse)
      briefings.push({ briefing, before, plan: planRestore(briefing, present, before, now()) })
    }
    const pairs = await readPairs(inside, new Set(manifest.briefings.map((one) => one.id)))
    return {
      backup,
      briefings: briefings.filter(({ plan }) => plan.told.returns || plan.puts.length > 0),
      pairs: pairs.filter(({ plan }) => plan.puts.length > 0),
    }
  }

  /** Of the pairs whose briefings the backup holds: also of those that were tied since. */
  async function readPairs(inside: LibraryPaths, holds: ReadonlySet<string>) {
    const backedUp = await readAllTies(inside, disk, refuse)
    const present = library.tiedPairs().map(pairKey)
    const pairs: Contents['pairs'][number][] = []
    for (const key of new Set([...backedUp.keys(), ...present])) {
      const members = pairMembers(key)
      if (!members.every((id) => holds.has(id))) continue
      // oxlint-disable-next-line no-await-in-loop -- one at a time
      const ties = present.includes(key) ? (await library.ties(members)).data : untied
      const before = backedUp.get(key) ?? untied
      pairs.push({ before, plan: planTies(members, ties, before, now()) })
    }
    return pairs
  }

  async function restore(id: string): Promise<RestorePlan> {
    const contents = await read(id)
    await make('restore', id)
    const group = `restore-${stamp(now())}`
    for (const { briefing, before, plan } of contents.briefings) {
      if (plan.told.returns) {
        // It comes back with its notes and their history.
        const folder = libraryPaths(backupFolder(paths, id)).briefing(briefing.id)
        // oxlint-disable-next-line no-await-in-loop -- one after the other, as they are undone
        await library.returnBriefing(briefing, folder, { name: 'restore backup', group })
        continue
      }
      // oxlint-disable-next-line no-await-in-loop
      const journal = await library.annotations(briefing.id)
      // oxlint-disable-next-line no-await-in-loop
      await journal.change((present) => {
        const { puts } = planRestore(briefing, present, before, now())
        return { name: 'restore backup', group, puts }
      })
    }
    for (const { before, plan } of contents.pairs) {
      const { members } = plan.told
      // oxlint-disable-next-line no-await-in-loop -- when their briefings are back
      const journal = await library.ties(members)
      // oxlint-disable-next-line no-await-in-loop
      await journal.change((present) => {
        const { puts } = planTies(members, present, before, now())
        return { name: 'restore backup', group, puts }
      })
    }
    return told(contents)
  }

  return {
    make: (reason) => inTurn(() => make(reason)),
    makeDaily: () => inTurn(makeDaily),
    async list() {
      const found = await listBackups(paths, disk).catch((error: unknown) => {
        throw diskError('The backups could not be listed', error)
      })
      return found.map(summaryOf)
    },
    plan: (id) => inTurn(async () => told(await read(id))),
    restore: (id) => inTurn(() => restore(id)),
  }
}

/** Half of a backup is none. */
function refuse({ message }: { readonly message: string }): never {
  throw new DiptychError('disk', `The backup is damaged. ${message}`)
}

function told({ backup, briefings, pairs }: Contents): RestorePlan {
  return {
    backup: summaryOf(backup),
    briefings: briefings.map(({ plan }) => plan.told),
    pairs: pairs.map(({ plan }) => plan.told),
  }
}
