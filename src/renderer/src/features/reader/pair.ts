import { longSource, type BriefingPreview, type BriefingSummary } from '@shared/briefing'
import type { ReadingPosition, ScrollLayout } from '@shared/pair'
import type { Session } from '@shared/settings'
import { otherSide, sides, type Side } from '@shared/side'
import { defineStore } from 'pinia'
import { computed, reactive, ref, shallowRef } from 'vue'
import { createAutosave } from '../../composables/autosave'
import { useConnection, useHello } from '../../host/injection'
import { useLibrary } from '../library/store'
import { messageOf, useStatus } from '../window/status'
import { isIn, usePairLayout } from './pair-layout'
import { createPreviews } from './previews'
import { idOf, type Chosen, type Opening, type SideState } from './side-state'

type Arrange = (preview: BriefingPreview | null) => Promise<void>

/** A text that takes the place of what stands there is shown where the reader is. */
const asItIs: Arrange = () => Promise.resolve()

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

  /** The same object as long as the same briefings are open, so that lists of what is in them stay as they are. */
  const ids = computed<Session>((before) => {
    const now = { left: idOf(left.value), right: idOf(right.value) }
    return before?.left === now.left && before.right === now.right ? before : now
  })
  const members = computed(() =>
    [...new Set(sides.map((side) => ids.value[side]))].filter((id) => id !== null),
  )
  /** Whether there is a text on either side: none is on a side that is closed or whose text cannot be read. */
  const both = computed((): 'none' | 'loading' | 'ready' => {
    const now = sides.map((side) => states[side].value.status)
    if (now.some((one) => one === 'closed' || one === 'failed')) return 'none'
    return now.includes('loading') ? 'loading' : 'ready'
  })
  /** The texts that are there, left first. */
  const openTexts = computed(() =>
    sides.flatMap((side) => {
      const state = states[side].value
      return state.status === 'ready' ? [{ side, opened: state.opened }] : []
    }),
  )
  const previews = createPreviews(host)
  const layouts = usePairLayout(members)
  const { layout } = layouts

  const sessions = createAutosave<'session', Session>({
    // Later than the text that was chosen, which is waited for.
    delay: 250,
    save: (_, value) => host.saveSession(value),
    report: (unsaved, failure) => status.report('session', unsaved, failure),
  })

  /** Shows a side's next state, wherever it stands by then; nowhere if another choice took its place. */
  function advance(from: SideState, to: SideState): void {
    const side = sides.find((one) => states[one].value === from)
    if (side) states[side].value = to
  }

  /**
   * Shows what `opening` opens, of a long text the part around the reader's place first. `arrange` brings the
   * layout of the pair, which the preview may have with it: a text is shown where the layout says that it was read.
   */
  async function finish(opening: Opening, arrange: Arrange): Promise<void> {
    const query = { id: opening.id, revision: opening.revision, members: members.value }
    const preview = isLong(opening.id) ? await previews.read(query) : null
    const arranged = arrange(preview)
    if (preview) await arranged
    const shown = preview ? await showPreview(opening, preview) : opening
    const state = await openWhole(opening)
    await arranged
    advance(shown, state)
  }

  const isLong = (id: string): boolean => (library.find(id)?.source.size ?? 0) >= longSource

  /** The reader is about to choose this text for this side: what is shown of it first is fetched ahead. */
  function prefetch(side: Side, id: string): void {
    const other = ids.value[otherSide(side)]
    const isOpen = members.value.includes(id)
    if (isOpen || !isLong(id)) return
    previews.prefetch({ id, revision: null, members: other === null ? [id] : [other, id] })
  }

  /** Resolves once the part is on the screen: the whole text, on its way after it, must not delay it. */
  async function showPreview(opening: Opening, preview: BriefingPreview): Promise<Opening> {
    const shown = { ...opening, preview }
    advance(opening, shown)
    await painted()
    return shown
  }

  async function openWhole({ id, revision }: Chosen): Promise<SideState> {
    try {
      const opened = await (revision === null
        ? host.openBriefing(id)
        : host.openBriefing(id, revision))
      return { status: 'ready', id, revision, opened }
    } catch (error) {
      return { status: 'failed', id, revision, message: messageOf(error) }
    }
  }

  /** Takes the side at once, so that whatever happens next finds it taken. */
  function claim(side: Side, id: string, revision: number | null = null): Opening {
    const opening = { status: 'loading', id, revision } as const
    states[side].value = opening
    return opening
  }

  async function openSession(): Promise<void> {
    const openings = sides.flatMap((side) => {
      const id = session[side]
      return id === null ? [] : [claim(side, id)]
    })
    const layoutRead = layouts.load()
    await Promise.all(openings.map((opening) => finish(opening, () => layoutRead)))
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
    const of = members.value
    await finish(opening, async (preview) =>
      preview ? layouts.take(of, preview.layout) : layouts.load(),
    )
  }

  async function close(side: Side): Promise<void> {
    states[side].value = { status: 'closed' }
    active.value = otherSide(side)
    saveSession()
    await layouts.load()
  }

  function swap(): void {
    const before = left.value
    left.value = right.value
    right.value = before
    layouts.change({ divider: 100 - layout.value.divider })
    saveSession()
  }

  /** Reads again what was changed outside. */
  async function reload(side: Side): Promise<void> {
    const state = states[side].value
    if (state.status !== 'closed') await finish(claim(side, state.id, state.revision), asItIs)
  }

  function shows(side: Side, id: string, revision: number | null): boolean {
    const state = states[side].value
    return state.status !== 'closed' && state.id === id && state.revision === revision
  }

  /** Texts that were replaced are read anew, and briefings that have gone leave their side. */
  listen('libraryChanged', ({ briefings }) => {
    previews.forget()
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
    const opening = claim(side, id, isThere ? number : null)
    // The place is carried from where it was written down; what hinders it is told of where it is saved.
    await layouts.flush().catch(() => {})
    await finish(opening, (preview) => layouts.follow(id, preview?.layout ?? null))
  }

  function saveSession(): void {
    const { left: one, right: other } = ids.value
    sessions.set('session', { left: one, right: other === one ? null : other })
  }

  function setDivider(divider: number): void {
    if (Math.abs(divider - layout.value.divider) < 0.1) return
    layouts.change({ divider: Math.min(90, Math.max(10, divider)) })
  }

  function setPosition(briefing: string, position: ReadingPosition): void {
    // A text that is about to give way to another one says nothing of the place in that.
    if (!isIn(library.find(briefing), position)) return
    layouts.change({ positions: { ...layout.value.positions, [briefing]: position } })
  }

  const setScroll = (scroll: ScrollLayout): void => layouts.change({ scroll })

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
    both,
    openTexts,
    active,
    layout,
    openSession,
    prefetch,
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
