import type { OpenBriefing } from '@shared/briefing'
import {
  defaultLayout,
  type PairLayout,
  type ReadingPosition,
  type ScrollLayout,
} from '@shared/pair'
import type { Session } from '@shared/settings'
import { defineStore } from 'pinia'
import { computed, reactive, ref, shallowRef } from 'vue'
import { createAutosave } from '../../composables/autosave'
import { useHello, useHost } from '../../host/injection'
import { messageOf, useStatus } from '../window/status'

const sides = ['left', 'right'] as const
export type Side = (typeof sides)[number]

export function otherSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left'
}

/** What stands on one side of the pair. */
export type SideState =
  | { readonly status: 'closed' }
  | { readonly status: 'loading'; readonly id: string }
  | { readonly status: 'failed'; readonly id: string; readonly message: string }
  | { readonly status: 'ready'; readonly id: string; readonly opened: OpenBriefing }

interface LayoutToSave {
  readonly members: readonly string[]
  readonly layout: PairLayout
}

/** The two briefings that are open, and how they are laid out. */
export const usePair = defineStore('pair', () => {
  const host = useHost()
  const status = useStatus()
  const { session } = useHello()
  const left = shallowRef<SideState>({ status: 'closed' })
  const right = shallowRef<SideState>({ status: 'closed' })
  const states = { left, right }
  const active = ref<Side>('left')
  const layout = shallowRef<PairLayout>(defaultLayout)

  const ids = computed<Session>(() => ({ left: idOf(left.value), right: idOf(right.value) }))
  const members = computed(() => [ids.value.left, ids.value.right].filter((id) => id !== null))

  const layouts = createAutosave<string, LayoutToSave>({
    delay: 500,
    save: (_, { members: of, layout: value }) => host.saveLayout(of, value),
    report: (unsaved, failure) => status.report('layout', unsaved, failure),
  })

  const sessions = createAutosave<'session', Session>({
    delay: 0,
    save: (_, value) => host.saveSession(value),
    report: (unsaved, failure) => status.report('session', unsaved, failure),
  })

  /** Shows what `opening` opens, wherever it stands by then; nowhere if another choice took its place. */
  async function finish(opening: SideState & { readonly id: string }): Promise<void> {
    const { id } = opening
    const state = await host.openBriefing(id).then(
      (opened): SideState => ({ status: 'ready', id, opened }),
      (error: unknown): SideState => ({ status: 'failed', id, message: messageOf(error) }),
    )
    const side = sides.find((one) => states[one].value === opening)
    if (side) states[side].value = state
  }

  /** Takes the side at once, so that whatever happens next finds it taken. */
  function claim(side: Side, id: string): SideState & { readonly id: string } {
    const opening = { status: 'loading', id } as const
    states[side].value = opening
    return opening
  }

  async function openSession(): Promise<void> {
    const openings = sides.flatMap((side) => {
      const id = session[side]
      return id === null ? [] : [claim(side, id)]
    })
    await loadLayout()
    await Promise.all(openings.map(finish))
  }

  async function loadLayout(): Promise<void> {
    const of = members.value
    if (of.length === 0) return
    const read = (await status.attempt(() => host.readLayout(of))) ?? defaultLayout
    if (members.value.join() !== of.join()) return
    // A briefing that stays open stays where it is.
    layout.value = { ...read, positions: { ...read.positions, ...layout.value.positions } }
  }

  /** A briefing that stands on the other side already changes places with what is here. */
  async function open(side: Side, id: string): Promise<void> {
    active.value = side
    if (ids.value[otherSide(side)] === id) return swap()
    if (ids.value[side] === id && states[side].value.status === 'ready') return
    const opening = claim(side, id)
    saveSession()
    await loadLayout()
    await finish(opening)
  }

  async function close(side: Side): Promise<void> {
    states[side].value = { status: 'closed' }
    active.value = otherSide(side)
    saveSession()
    await loadLayout()
  }

  function swap(): void {
    const before = left.value
    left.value = right.value
    right.value = before
    layout.value = { ...layout.value, divider: 100 - layout.value.divider }
    saveLayout()
    saveSession()
  }

  /** Reads again what was changed outside. */
  async function reload(side: Side): Promise<void> {
    const id = ids.value[side]
    if (id !== null) await finish(claim(side, id))
  }

  function saveSession(): void {
    sessions.set('session', ids.value)
  }

  function saveLayout(): void {
    if (members.value.length === 0) return
    layouts.set(members.value.toSorted().join('--'), {
      members: members.value,
      layout: { ...layout.value, positions: positionsOf(layout.value, members.value) },
    })
  }

  function setDivider(divider: number): void {
    if (Math.abs(divider - layout.value.divider) < 0.1) return
    layout.value = { ...layout.value, divider: Math.min(90, Math.max(10, divider)) }
    saveLayout()
  }

  function setPosition(briefing: string, position: ReadingPosition): void {
    layout.value = {
      ...layout.value,
      positions: { ...layout.value.positions, [briefing]: position },
    }
    saveLayout()
  }

  function setScroll(scroll: ScrollLayout): void {
    layout.value = { ...layout.value, scroll }
    saveLayout()
  }

  function sideOf(briefing: string): Side | undefined {
    return sides.find((side) => ids.value[side] === briefing)
  }

  return {
    states: reactive(states),
    ids,
    members,
    active,
    layout,
    openSession,
    open,
    close,
    swap,
    reload,
    setDivider,
    setPosition,
    setScroll,
    sideOf,
    flush: async () => {
      await Promise.all([layouts.flush(), sessions.flush()])
    },
  }
})

function idOf(state: SideState): string | null {
  return state.status === 'closed' ? null : state.id
}

/** Places of other briefings belong to the pairs they were read in. */
function positionsOf(
  { positions }: PairLayout,
  members: readonly string[],
): Readonly<Record<string, ReadingPosition>> {
  return Object.fromEntries(Object.entries(positions).filter(([id]) => members.includes(id)))
}
