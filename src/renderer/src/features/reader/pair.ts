import type { OpenBriefing } from '@shared/briefing'
import { defaultLayout, type PairLayout, type ReadingPosition } from '@shared/pair'
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

  async function load(side: Side, id: string): Promise<void> {
    states[side].value = { status: 'loading', id }
    const state = await host.openBriefing(id).then(
      (opened): SideState => ({ status: 'ready', id, opened }),
      (error: unknown): SideState => ({ status: 'failed', id, message: messageOf(error) }),
    )
    // The reader may have chosen another one in the meantime.
    if (idOf(states[side].value) === id) states[side].value = state
  }

  async function openSession(): Promise<void> {
    const opening = sides.flatMap((side) => {
      const id = session[side]
      return id === null ? [] : [{ side, id }]
    })
    await loadLayout(opening.map(({ id }) => id))
    await Promise.all(opening.map(({ side, id }) => load(side, id)))
  }

  async function loadLayout(of: readonly string[]): Promise<void> {
    if (of.length === 0) return
    layout.value = (await status.attempt(() => host.readLayout(of))) ?? defaultLayout
  }

  /** A briefing that stands on the other side already changes places with what is here. */
  async function open(side: Side, id: string): Promise<void> {
    active.value = side
    if (ids.value[otherSide(side)] === id) return swap()
    if (ids.value[side] === id && states[side].value.status === 'ready') return
    const other = ids.value[otherSide(side)]
    await loadLayout(other === null ? [id] : [id, other])
    const loaded = load(side, id)
    saveSession()
    await loaded
  }

  async function close(side: Side): Promise<void> {
    states[side].value = { status: 'closed' }
    active.value = otherSide(side)
    saveSession()
    await loadLayout(members.value)
  }

  function swap(): void {
    const before = left.value
    left.value = right.value
    right.value = before
    layout.value = { ...layout.value, divider: 100 - layout.value.divider }
    saveLayout()
    saveSession()
  }

  /** Opens what was changed outside: the same sides, read again. */
  function reload(side: Side): Promise<void> {
    const id = ids.value[side]
    return id === null ? Promise.resolve() : load(side, id)
  }

  function saveSession(): void {
    sessions.set('session', ids.value)
  }

  function saveLayout(): void {
    if (members.value.length === 0) return
    layouts.set(members.value.toSorted().join('--'), {
      members: members.value,
      layout: layout.value,
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
    sideOf,
    flush: async () => {
      await Promise.all([layouts.flush(), sessions.flush()])
    },
  }
})

function idOf(state: SideState): string | null {
  return state.status === 'closed' ? null : state.id
}
