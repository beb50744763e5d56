import type { CorrectionDraft } from '@shared/correction'
import {
  figureGroupOf,
  figureGroups,
  type Extraction,
  type FigureGroup,
  type Metric,
} from '@shared/metric'
import { defineStore } from 'pinia'
import { computed, ref, shallowReactive, shallowRef } from 'vue'
import { createLatest, type Failed, type Latest } from '../../composables/latest'
import { useWish } from '../../composables/wish'
import { useConnection } from '../../host/injection'
import { usePair } from '../reader/pair'
import { usePanes } from '../reader/panes'
import { useSettings } from '../settings/store'
import { useStatus } from '../window/status'
import { inWords } from '@analysis/wording'

export type FiguresState =
  | { readonly status: 'loading' }
  | Failed
  | { readonly status: 'ready'; readonly extraction: Extraction }

interface Current {
  readonly briefing: string
  readonly figure: Metric
}

const nothing: Extraction = { metrics: [], unread: [] }

/** The figures of the open briefings, which kinds are shown, and which one the reader is at. */
export const useFigures = defineStore('figures', () => {
  const { host, listen } = useConnection()
  const pair = usePair()
  const panes = usePanes()
  const preferences = useSettings()
  const status = useStatus()
  const byBriefing = shallowReactive(new Map<string, FiguresState>())
  const latest = new Map<string, Latest<FiguresState>>()
  const current = shallowRef<Current | null>(null)
  const wish = useWish()
  /** The briefing in whose text a card is open: there is never more than one. */
  const cardIn = ref<string | null>(null)
  const hidden = computed(() => new Set(preferences.settings.hiddenGroups))

  listen('libraryChanged', ({ briefings }) => {
    for (const id of byBriefing.keys()) {
      if (!briefings.some((briefing) => briefing.id === id)) byBriefing.delete(id)
    }
  })
  listen('figuresChanged', ({ briefing }) => {
    if (byBriefing.has(briefing)) void read(briefing)
  })

  async function load(briefing: string): Promise<void> {
    if (byBriefing.get(briefing)?.status === 'ready') return
    byBriefing.set(briefing, { status: 'loading' })
    await read(briefing)
  }

  function read(briefing: string): Promise<void> {
    const reads = latest.get(briefing) ?? createLatest((state) => show(briefing, state))
    latest.set(briefing, reads)
    return reads.ask(host.readFigures(briefing), (found) => ({
      status: 'ready',
      extraction: found,
    }))
  }

  /** The current figure is the one that is in its place now, if there is one. */
  function show(briefing: string, state: FiguresState): void {
    byBriefing.set(briefing, state)
    const here = current.value
    if (here?.briefing === briefing) {
      const again = extraction(briefing).metrics.find(({ start }) => start === here.figure.start)
      current.value = again ? { briefing, figure: again } : null
    }
    if (panes.active?.briefing === briefing) wish.grant()
  }

  /** Puts the reader's reading in the place of the extractor's; null says that it is no figure. */
  async function correct(draft: CorrectionDraft): Promise<void> {
    await host.correctFigure(draft)
    await read(draft.briefing)
  }

  async function takeBack(briefing: string, correction: string): Promise<void> {
    await host.takeBackCorrection(briefing, correction)
    await read(briefing)
  }

  function extraction(briefing: string): Extraction {
    const state = byBriefing.get(briefing)
    return state?.status === 'ready' ? state.extraction : nothing
  }

  /** The figures of a briefing whose kinds are switched on. */
  function shown(briefing: string): readonly Metric[] {
    return extraction(briefing).metrics.filter((one) => !hidden.value.has(figureGroupOf(one.kind)))
  }

  function toggleGroup(group: FigureGroup): void {
    const groups = figureGroups.filter((one) => (one === group) !== hidden.value.has(one))
    preferences.change({ hiddenGroups: groups })
  }

  function goTo(briefing: string, figure: Metric): void {
    current.value = { briefing, figure }
    panes.reveal(briefing, figure)
    status.announcement = inWords(figure)
  }

  /** The next figure behind the reader's place in the active pane, or the one before it. */
  function step(direction: 1 | -1): void {
    const pane = panes.active
    if (!pane) return
    if (byBriefing.get(pane.briefing)?.status === 'loading') return wish.keep(() => step(direction))
    const figures = shown(pane.briefing)
    const here =
      current.value?.briefing === pane.briefing ? current.value.figure.start : pane.place()
    const next =
      direction === 1
        ? (figures.find((one) => one.start > here) ?? figures[0])
        : (figures.findLast((one) => one.start < here) ?? figures.at(-1))
    if (next) goTo(pane.briefing, next)
    else status.announcement = 'There are no figures here.'
  }

  /** How many figures of each kind the open briefings hold. */
  const counts = computed(() => {
    const totals = new Map<FigureGroup, number>(figureGroups.map((group) => [group, 0]))
    for (const briefing of pair.members) {
      for (const { kind } of extraction(briefing).metrics) {
        const group = figureGroupOf(kind)
        totals.set(group, (totals.get(group) ?? 0) + 1)
      }
    }
    return totals
  })

  return {
    byBriefing,
    current,
    cardIn,
    hidden,
    counts,
    load,
    extraction,
    shown,
    toggleGroup,
    goTo,
    step,
    correct,
    takeBack,
  }
})
