import type { FindQuery } from '@analysis/find'
import type { Span } from '@shared/briefing'
import type { Side } from '@shared/side'
import { watchDebounced } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import { usePair } from '../reader/pair'
import { usePanes } from '../reader/panes'
import { createFinder, type FoundText } from './finder'
import { startFindThread } from './find-thread'
import { firstHitFrom, hitNumber, numberOf, type HitList, type HitPlace } from './steps'

export type FindScope = 'both' | Side

/** Milliseconds a search may take; 10 MB take a tenth of it on a slow machine. */
const patience = 3000
/** Milliseconds without a key after which the words are looked for. */
const typingPause = 80
/** Code units; a longer selection is meant to be searched in, not for. */
const longestSelection = 300

/** Code units on either side of a hit that are read out with it. */
const around = 40

const noHits: readonly Span[] = []
const noWords: FindQuery = { words: '', matchCase: false, wholeWord: false, regex: false }

/** Looks for words in the open texts; knows the hits, and which of them the reader is at. */
export const useFind = defineStore('find', () => {
  const pair = usePair()
  const panes = usePanes()
  const finder = createFinder({ spawn: startFindThread, patience })
  const open = ref(false)
  /** Raised whenever the reader asks for the search field. */
  const asked = ref(0)
  const query = shallowRef<FindQuery>(noWords)
  const scope = ref<FindScope>('both')
  const found = shallowRef<ReadonlyMap<string, FoundText>>(new Map())
  const current = shallowRef<HitPlace | null>(null)
  const failure = ref<string | null>(null)
  const searching = ref(false)
  /** Where the reader was when the search began. */
  let origin: { side: Side; offset: number } | null = null

  const texts = computed(() =>
    pair.openTexts.map(({ side, opened: { briefing, number: of, revision } }) => {
      const key = `${briefing.id}@${of} ${briefing.source.sha256}`
      return { side, key, text: revision.text }
    }),
  )
  /** A scope whose side is closed means the other one. */
  const searched = computed(() => {
    const inScope = texts.value.filter(({ side }) => scope.value === 'both' || side === scope.value)
    return inScope.length > 0 ? inScope : texts.value
  })
  const lists = computed<readonly HitList[]>(() =>
    searched.value.map(({ side, key }) => ({
      side,
      hits: found.value.get(key)?.hits ?? noHits,
    })),
  )
  const total = computed(() => lists.value.reduce((sum, { hits }) => sum + hits.length, 0))
  const more = computed(() => searched.value.some(({ key }) => found.value.get(key)?.more))
  const number = computed(() => numberOf(lists.value, current.value))
  const currentHit = computed(() => {
    const place = current.value
    const span = place && hitsOf(place.side)[place.index]
    return span ? { side: place.side, span } : null
  })

  /** The words around the current hit, and on which side it stands. */
  const context = computed(() => {
    const hit = currentHit.value
    const of = texts.value.find(({ side }) => side === hit?.side)
    if (!hit || !of) return null
    const { start, end } = hit.span
    const words = of.text.slice(Math.max(0, start - around), end + around)
    return { side: of.side, words }
  })

  /** The hits on a side that are on show, in reading order. */
  function hitsOf(side: Side): readonly Span[] {
    if (!open.value) return noHits
    return lists.value.find((list) => list.side === side)?.hits ?? noHits
  }

  function show(words?: string): void {
    if (!open.value) rememberPlace()
    open.value = true
    asked.value += 1
    if (words !== undefined && words.length <= longestSelection) change({ words, regex: false })
  }

  function showSelected(): void {
    show(panes.selected?.quote)
  }

  /** Looks for the selected words in the text on the other side; false when nothing is selected. */
  function showInOther(): boolean {
    const { selected } = panes
    if (!selected) return false
    scope.value = selected.side === 'left' ? 'right' : 'left'
    show(selected.quote.slice(0, longestSelection))
    return true
  }

  function close(): void {
    const hit = currentHit.value
    open.value = false
    const pane = hit ? panes.controllers[hit.side] : panes.active
    pane?.focus()
    if (hit) pane?.select(hit.span)
  }

  function change(patch: Partial<FindQuery>): void {
    query.value = { ...query.value, ...patch }
  }

  function rememberPlace(): void {
    const pane = panes.active
    origin = pane ? { side: pair.active, offset: pane.place() } : null
  }

  async function search(): Promise<void> {
    searching.value = true
    const outcome = await finder.find(
      texts.value.map(({ key, text }) => ({ key, text })),
      query.value,
    )
    if (!outcome) return
    searching.value = false
    failure.value = outcome.ok ? null : outcome.message
    found.value = outcome.ok ? outcome.found : new Map()
    settleOn(origin ? firstHitFrom(lists.value, origin) : hitNumber(lists.value, 1))
  }

  function settleOn(place: HitPlace | null): void {
    current.value = place
    const hit = currentHit.value
    if (!hit) return
    pair.active = hit.side
    panes.controllers[hit.side]?.reveal(hit.span)
  }

  /** To the next hit, or the one before it; round the ends. */
  function step(direction: 1 | -1): void {
    if (!open.value) return show()
    settleOn(hitNumber(lists.value, number.value + direction))
    const hit = currentHit.value
    if (hit) origin = { side: hit.side, offset: hit.span.start }
  }

  watchDebounced(
    [open, query, () => texts.value.map(({ key }) => key).join()],
    () => void (open.value && search()),
    { debounce: typingPause },
  )
  watch(scope, () => {
    if (number.value === 0) settleOn(origin ? firstHitFrom(lists.value, origin) : null)
  })

  return {
    open,
    asked,
    query,
    scope,
    texts,
    total,
    more,
    number,
    currentHit,
    context,
    failure,
    searching,
    hitsOf,
    show,
    showSelected,
    showInOther,
    close,
    change,
    step,
  }
})
