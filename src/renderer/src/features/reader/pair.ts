import {
  longSource,
  type BriefingPreview,
  type BriefingSummary,
  type OpenBriefing,
} from '@shared/briefing'
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
import { useConnection, useHello } from '../../host/injection'
import { useLibrary } from '../library/store'
import { messageOf, useStatus } from '../window/status'

const sides = ['left', 'right'] as const
export type Side = (typeof sides)[number]

export function otherSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left'
}

/** What stands on one side of the pair. */
export type SideState =
  | { readonly status: 'closed' }
  | (Chosen & { readonly status: 'loading'; readonly preview?: BriefingPreview })
  | (Chosen & { readonly status: 'failed'; readonly message: string })
  | (Chosen & { readonly status: 'ready'; readonly opened: OpenBriefing })

interface Chosen {
  readonly id: string
  /** Number of an earlier revision; null for the present one, whichever that is. */
  readonly revision: number | null
}

interface LayoutToSave {
  readonly members: readonly string[]
  readonly layout: PairLayout
}

/** The two briefings that are open, and how they are laid out. */
export const usePair = defineStore('pair', () => {
  const { host, listen } = useConnection()
  const status = useStatus()
  const { session } = useHello()
  const library = useLibrary()
  const left = shallowRef<SideState>({ status: 'closed' })
  const right = shallowRef<SideState>({ status: 'closed' })
  const states = { left, right }
  const active = ref<Side>('left')
  const layout = shallowRef<PairLayout>(defaultLayout)

  const ids = computed<Session>(() => ({ left: idOf(left.value), right: idOf(right.value) }))
  const members = computed(() =>
    [...new Set(sides.map((side) => ids.value[side]))].filter((id) => id !== null),
  )

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

  /** Shows a side's next state, wherever it stands by then; nowhere if another choice took its place. */
  function advance(from: SideState, to: SideState): void {
    const side = sides.find((one) => states[one].value === from)
    if (side) states[side].value = to
  }

  /** Shows what `opening` opens, of a long text the part around the reader's place first. */
  async function finish(
    opening: SideState & Chosen,
    before: Promise<void> = Promise.resolve(),
  ): Promise<void> {
    const { id, revision } = opening
    const isLong = (library.find(id)?.source.size ?? 0) >= longSource
    const shown = isLong ? await showPreview(opening, before) : opening
    const call = revision === null ? host.openBriefing(id) : host.openBriefing(id, revision)
    const state = await call.then(
      (opened): SideState => ({ status: 'ready', id, revision, opened }),
      (error: unknown): SideState => ({
        status: 'failed',
        id,
        revision,
        message: messageOf(error),
      }),
    )
    await before
    advance(shown, state)
  }

  /** Resolves once the part is on the screen: the whole text, on its way after it, must not delay it. */
  async function showPreview(
    opening: SideState & Chosen,
    before: Promise<void>,
  ): Promise<SideState & Chosen> {
    const { id, revision } = opening
    const call =
      revision === null
        ? host.previewBriefing(id, members.value)
        : host.previewBriefing(id, members.value, revision)
    // What hinders it hinders the whole text, too, and is told there.
    const preview = await call.catch(() => null)
    await before
    if (preview === null) return opening
    const shown: SideState = { status: 'loading', id, revision, preview }
    advance(opening, shown)
    await painted()
    return shown
  }

  /** Takes the side at once, so that whatever happens next finds it taken. */
  function claim(side: Side, id: string, revision: number | null = null): SideState & Chosen {
    const opening = { status: 'loading', id, revision } as const
    states[side].value = opening
    return opening
  }

  async function openSession(): Promise<void> {
    const openings = sides.flatMap((side) => {
      const id = session[side]
      return id === null ? [] : [claim(side, id)]
    })
    const layoutRead = loadLayout()
    await Promise.all(openings.map((opening) => finish(opening, layoutRead)))
  }

  async function loadLayout(): Promise<void> {
    const of = members.value
    if (of.length === 0) return
    const read = (await status.attempt(() => host.readLayout(of))) ?? defaultLayout
    if (members.value.join() !== of.join()) return
    // A briefing that stays open stays where it is.
    layout.value = { ...read, positions: { ...read.positions, ...layout.value.positions } }
  }

  /**
   * A text that stands on the other side already changes places with what is here; two revisions of one
   * briefing may stand side by side. `revision` is null for the present one.
   */
  async function open(side: Side, id: string, revision: number | null = null): Promise<void> {
    active.value = side
    if (shows(otherSide(side), id, revision)) return swap()
    if (shows(side, id, revision) && states[side].value.status === 'ready') return
    const opening = claim(side, id, revision)
    saveSession()
    // The text is on its way meanwhile; it is shown where the layout says that it was read.
    await finish(opening, loadLayout())
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
    const state = states[side].value
    if (state.status !== 'closed') await finish(claim(side, state.id, state.revision))
  }

  function shows(side: Side, id: string, revision: number | null): boolean {
    const state = states[side].value
    return state.status !== 'closed' && state.id === id && state.revision === revision
  }

  /** Texts that were replaced are read anew, and briefings that have gone leave their side. */
  listen('libraryChanged', ({ briefings }) => {
    for (const side of sides) {
      const state = states[side].value
      if (state.status !== 'ready') continue
      const now = briefings.find(({ id }) => id === state.id)
      if (!now) void close(side)
      else if (now.revision !== state.opened.briefing.revision) void refresh(side, now)
    }
  })

  /** An earlier revision that was taken back gives way to the present one. */
  async function refresh(side: Side, { id, earlier = [] }: BriefingSummary): Promise<void> {
    const state = states[side].value
    const number = state.status === 'closed' ? null : state.revision
    const isThere = earlier.some(({ revision }) => revision === number)
    await finish(claim(side, id, isThere ? number : null))
  }

  function saveSession(): void {
    const { left: one, right: other } = ids.value
    sessions.set('session', { left: one, right: other === one ? null : other })
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

  /** Rather the side with its present text than one with an earlier. */
  function sideOf(briefing: string): Side | undefined {
    return (
      sides.find((side) => shows(side, briefing, null)) ??
      sides.find((side) => ids.value[side] === briefing)
    )
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

/** Resolves after the next frame; at once in a window that draws none. */
async function painted(): Promise<void> {
  if (document.visibilityState === 'hidden') return
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0))
  })
}

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
