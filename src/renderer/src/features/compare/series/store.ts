import type { SeriesPoint, SeriesSet } from '@shared/series'
import { otherSide } from '@shared/side'
import { defineStore } from 'pinia'
import { computed, nextTick, ref, shallowRef } from 'vue'
import { createLatest, type Failed } from '../../../composables/latest'
import { useConnection } from '../../../host/injection'
import { useFigures } from '../../figures/store'
import { useLibrary } from '../../library/store'
import { usePair } from '../../reader/pair'
import { useComparison } from '../store'
import { ofThePlace } from './same-place'

export type SeriesState =
  | { readonly status: 'loading' }
  | Failed
  | { readonly status: 'ready'; readonly joined: SeriesSet }

/** The fewest briefings that make a series; of two there is the comparison. */
const fewestInSeries = 3

/** The indicators of several briefings over time, and which of them the reader looks at. */
export const useSeries = defineStore('series', () => {
  const { host, listen } = useConnection()
  const comparison = useComparison()
  const library = useLibrary()
  const pair = usePair()
  const figures = useFigures()
  const state = shallowRef<SeriesState>({ status: 'loading' })
  /** What the reader ticked; null as long as they have not. */
  const ticked = shallowRef<readonly string[] | null>(null)
  const current = ref<string | null>(null)
  const latest = createLatest<SeriesState>((loaded) => (state.value = loaded))

  const chosen = computed(() => {
    const present = ticked.value?.filter((id) => library.find(id))
    return present ?? ofThePlace(library.briefings, pair.members)
  })
  const isEnough = computed(() => chosen.value.length >= fewestInSeries)

  async function load(): Promise<void> {
    if (!isEnough.value) return latest.drop()
    if (state.value.status !== 'ready') state.value = { status: 'loading' }
    await latest.ask(host.joinSeries(chosen.value), (joined) => ({ status: 'ready', joined }))
  }

  function again(briefings: readonly string[]): void {
    if (comparison.wide && briefings.every((id) => chosen.value.includes(id))) void load()
  }
  listen('figuresChanged', ({ briefing }) => again([briefing]))
  listen('tiesChanged', ({ members }) => again(members))

  function tick(briefing: string, on: boolean): void {
    const others = chosen.value.filter((id) => id !== briefing)
    ticked.value = on ? [...others, briefing] : others
  }

  /** Leaves the full view and shows the point's figure; a briefing that is not open takes the side left behind. */
  async function goTo({ briefing, figure }: SeriesPoint): Promise<void> {
    comparison.wide = false
    await nextTick()
    if (!pair.sideOf(briefing)) {
      await pair.open(otherSide(pair.active), briefing)
      await nextTick()
    }
    figures.goTo(briefing, figure)
  }

  return { state, chosen, isEnough, current, load, tick, goTo }
})
