import type { Comparison, ComparisonRow } from '@shared/comparison'
import type { Metric } from '@shared/metric'
import { DiptychError } from '@shared/errors'
import type { Side } from '@shared/side'
import { defineStore } from 'pinia'
import { computed, nextTick, ref, shallowRef, watch } from 'vue'
import { createLatest, failure, type Failed } from '../../composables/latest'
import { useConnection } from '../../host/injection'
import { useFigures } from '../figures/store'
import { usePair } from '../reader/pair'
import { usePanes } from '../reader/panes'
import { useSettings } from '../settings/store'
import { useStatus } from '../window/status'
import { defaultView, type View } from './items'

export type ComparisonState =
  /** Less than two texts are open. */
  | { readonly status: 'none' }
  /** How much of the work is done: 0 to 1. */
  | { readonly status: 'loading'; readonly share: number }
  | { readonly status: 'cancelled' }
  | Failed
  | { readonly status: 'ready'; readonly comparison: Comparison }

/** A figure that waits for the one it is to be paired with. */
interface Picked {
  readonly side: Side
  readonly figure: Metric
}

/** The reader may stop a comparison, which is no failure. */
const unfinished = (error: unknown): ComparisonState =>
  error instanceof DiptychError && error.code === 'cancelled'
    ? { status: 'cancelled' }
    : failure(error)

const passageOf = ({ start, end }: Metric) => ({ start, end })

/** The figures of the open pair compared, and how the reader looks at them. */
export const useComparison = defineStore('comparison', () => {
  const { host, listen } = useConnection()
  const pair = usePair()
  const panes = usePanes()
  const figures = useFigures()
  const preferences = useSettings()
  const status = useStatus()
  const state = shallowRef<ComparisonState>({ status: 'none' })
  const view = shallowRef<View>(defaultView)
  /** The comparison takes the whole window. */
  const wide = ref(false)
  /** The row whose sentences are shown. */
  const opened = ref<string | null>(null)
  const picked = shallowRef<Picked | null>(null)
  const latest = createLatest<ComparisonState>((loaded) => (state.value = loaded), unfinished)

  const texts = computed(() => {
    const { left, right } = pair.states
    if (left.status !== 'ready' || right.status !== 'ready') return null
    const key = [left, right].map(({ id, opened: of }) => `${id}@${of.briefing.revision}`).join()
    return { left: left.id, right: right.id, key }
  })
  const isShown = computed(() => {
    const { open, tab } = preferences.inspector
    return wide.value || (open && tab === 'compare')
  })

  async function load(): Promise<void> {
    const both = texts.value
    if (!both) {
      latest.drop()
      return void (state.value = { status: 'none' })
    }
    // What is known already stays until the new comparison is there.
    if (state.value.status !== 'ready') state.value = { status: 'loading', share: 0 }
    await latest.ask(host.comparePair(both.left, both.right), (comparison) => ({
      status: 'ready',
      comparison,
    }))
  }

  watch(
    [() => texts.value?.key, isShown],
    ([key, shown], [before]) => {
      if (key !== before) {
        latest.drop()
        state.value = { status: 'none' }
        opened.value = null
        picked.value = null
        view.value = { ...view.value, section: null }
      }
      if (shown && state.value.status === 'none') void load()
    },
    { immediate: true },
  )
  const again = (): void => {
    if (isShown.value) return void load()
    latest.drop()
    state.value = { status: 'none' }
  }
  const isOpen = (briefing: string): boolean => pair.members.includes(briefing)
  listen('figuresChanged', ({ briefing }) => isOpen(briefing) && again())
  listen('tiesChanged', ({ members }) => members.every(isOpen) && again())
  listen('comparisonProgress', ({ left, right, share }) => {
    const both = texts.value
    if (state.value.status !== 'loading' || both?.left !== left || both.right !== right) return
    state.value = { status: 'loading', share }
  })

  async function cancel(): Promise<void> {
    const both = texts.value
    if (both) await status.attempt(() => host.cancelComparison(both.left, both.right))
  }

  async function judge(
    left: Metric,
    right: Metric,
    verdict: 'accepted' | 'rejected',
  ): Promise<void> {
    const both = texts.value
    if (!both) return
    const made = await status.attempt(() =>
      host.judgeRow({
        ends: [
          { briefing: both.left, passage: passageOf(left) },
          { briefing: both.right, passage: passageOf(right) },
        ],
        verdict,
      }),
    )
    if (!made) return
    const said = verdict === 'accepted' ? 'Paired' : 'Not the same'
    const undo = () => void takeBack(made.id)
    status.toast(`${said}: ${left.text} and ${right.text}.`, {
      action: { label: 'Undo', run: undo },
    })
  }

  async function takeBack(verdict: string): Promise<void> {
    const both = texts.value
    if (both) {
      await status.attempt(() => host.takeBackVerdict([both.left, both.right].toSorted(), verdict))
    }
  }

  /** Takes a figure in hand, or pairs it with the one of the other side that is in hand already. */
  async function pick(side: Side, figure: Metric): Promise<void> {
    const first = picked.value
    if (!first || first.side === side) {
      picked.value = { side, figure }
      return
    }
    picked.value = null
    const [left, right] = side === 'left' ? [figure, first.figure] : [first.figure, figure]
    await judge(left, right, 'accepted')
  }

  /** Leaves the full view, if that is open, and shows the figure in its text. */
  async function goTo(side: Side, figure: Metric): Promise<void> {
    const both = texts.value
    if (!both) return
    wide.value = false
    await nextTick()
    figures.goTo(both[side], figure)
  }

  async function showBoth({ left, right }: ComparisonRow): Promise<void> {
    const both = texts.value
    if (!both) return
    wide.value = false
    await nextTick()
    panes.reveal(both.left, left)
    figures.goTo(both.right, right)
  }

  return {
    state,
    texts,
    view,
    wide,
    opened,
    picked,
    load,
    cancel,
    judge,
    takeBack,
    pick,
    goTo,
    showBoth,
    change: (patch: Partial<View>) => (view.value = { ...view.value, ...patch }),
  }
})
