import type { BriefingSummary } from '@shared/briefing'
import { defaultLayout, pairKey, type PairLayout, type ReadingPosition } from '@shared/pair'
import { shallowRef, type ComputedRef, type ShallowRef } from 'vue'
import { createAutosave } from '../../composables/autosave'
import { useConnection } from '../../host/injection'
import { useLibrary } from '../library/store'
import { useStatus } from '../window/status'

interface LayoutToSave {
  readonly members: readonly string[]
  readonly layout: PairLayout
}

/** How the open briefings are laid out, read when they come together and saved as it changes. */
export interface PairLayouts {
  readonly layout: Readonly<ShallowRef<PairLayout>>
  load(): Promise<void>
  /** Takes over what was read for these members, unless others are open by now. */
  take(members: readonly string[], read: PairLayout): void
  /** Takes over where the reader is in a briefing that has another text now; `read` is null before it was read. */
  follow(briefing: string, read: PairLayout | null): Promise<void>
  change(part: Partial<PairLayout>): void
  flush(): Promise<void>
}

export function usePairLayout(members: ComputedRef<readonly string[]>): PairLayouts {
  const { host } = useConnection()
  const status = useStatus()
  const library = useLibrary()
  const layout = shallowRef<PairLayout>(defaultLayout)

  const saves = createAutosave<string, LayoutToSave>({
    delay: 500,
    save: (_, { members: of, layout: value }) => host.saveLayout(of, value),
    report: (unsaved, failure) => status.report('layout', unsaved, failure),
  })

  async function load(): Promise<void> {
    const of = members.value
    if (of.length === 0) return
    take(of, (await status.attempt(() => host.readLayout(of))) ?? defaultLayout)
  }

  function take(of: readonly string[], read: PairLayout): void {
    if (pairKey(members.value) !== pairKey(of)) return
    // A briefing that stays open stays where it is.
    const known = Object.entries(layout.value.positions)
    const own = known.filter(([id, position]) => isIn(library.find(id), position))
    layout.value = { ...read, positions: { ...read.positions, ...Object.fromEntries(own) } }
  }

  async function follow(briefing: string, read: PairLayout | null): Promise<void> {
    const of = members.value
    const { positions } = read ?? (await status.attempt(() => host.readLayout(of))) ?? defaultLayout
    const position = positions[briefing]
    if (!position || pairKey(members.value) !== pairKey(of)) return
    layout.value = {
      ...layout.value,
      positions: { ...layout.value.positions, [briefing]: position },
    }
  }

  function change(part: Partial<PairLayout>): void {
    layout.value = { ...layout.value, ...part }
    if (members.value.length === 0) return
    saves.set(pairKey(members.value), {
      members: members.value,
      layout: { ...layout.value, positions: positionsOf(layout.value, members.value) },
    })
  }

  return { layout, load, take, follow, change, flush: () => saves.flush() }
}

/** Whether a place is one of the briefing's present text. */
export function isIn(
  briefing: BriefingSummary | undefined,
  { revision }: ReadingPosition,
): boolean {
  return revision === undefined || briefing?.revision === revision
}

/** Places of other briefings belong to the pairs they were read in. */
function positionsOf(
  { positions }: PairLayout,
  members: readonly string[],
): Readonly<Record<string, ReadingPosition>> {
  return Object.fromEntries(Object.entries(positions).filter(([id]) => members.includes(id)))
}
