import { nearCopy, summaryOf } from '@analysis/diff'
import type { OpenBriefing } from '@shared/briefing'
import type { DiffChange, TextDiff, TextRef } from '@shared/diff'
import { otherSide, sides, type Side } from '@shared/side'
import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import { createLatest, type Failed } from '../../composables/latest'
import { useWish } from '../../composables/wish'
import { useHost } from '../../host/injection'
import { usePair } from '../reader/pair'
import { usePanes } from '../reader/panes'
import { useStatus } from '../window/status'
import { diffMarks, inWords, placeOf, sideBefore, walked } from './marks'

export type DiffState =
  | { readonly status: 'loading' }
  | Failed
  | { readonly status: 'ready'; readonly diff: TextDiff }

const noChanges: readonly DiffChange[] = []

/** Shows how one text differs from the other, and knows which change the reader is at. */
export const useDiff = defineStore('diff', () => {
  const host = useHost()
  const pair = usePair()
  const panes = usePanes()
  const status = useStatus()
  const on = ref(false)
  const figuresOnly = ref(false)
  /** The reader wants to see the changes between different texts all the same. */
  const anyway = ref(false)
  const state = shallowRef<DiffState>({ status: 'loading' })
  const index = ref(-1)
  const latest = createLatest<DiffState>(show)
  const wish = useWish()

  /** The text before the changes and the one after them; a diff calls the first one left, wherever it stands. */
  const texts = computed(() => {
    const { left, right } = pair.states
    if (left.status !== 'ready' || right.status !== 'ready') return null
    const refs = { left: refOf(left.opened), right: refOf(right.opened) }
    const isTurned = sideBefore(refs) === 'right'
    const [before, after] = isTurned ? [right.opened, left.opened] : [left.opened, right.opened]
    return { before, after, isTurned }
  })
  const refs = computed(() => {
    const both = texts.value
    return both && { before: refOf(both.before), after: refOf(both.after) }
  })
  const key = computed(() => JSON.stringify(refs.value))
  const diff = computed(() => (state.value.status === 'ready' ? state.value.diff : null))
  const different = computed(() => diff.value !== null && diff.value.alike < nearCopy)
  const shown = computed(() => {
    const hidden = !on.value || (different.value && !anyway.value)
    return hidden ? noChanges : (diff.value?.changes ?? noChanges)
  })
  const steps = computed(() => walked(shown.value, figuresOnly.value))
  const current = computed(() => steps.value[index.value] ?? null)
  const summary = computed(() => (diff.value ? summaryOf(diff.value) : ''))
  const currentWords = computed(() => {
    const both = texts.value
    if (!current.value || !both) return ''
    const { before, after } = both
    return inWords(current.value, { left: before.revision.text, right: after.revision.text })
  })

  async function load(): Promise<void> {
    const both = refs.value
    index.value = -1
    anyway.value = false
    // Of one text there are no changes to show.
    if (pair.both === 'none') on.value = false
    state.value = { status: 'loading' }
    if (!on.value || !both) return latest.drop()
    await latest.ask(host.diffTexts(both.before, both.after), (found) => ({
      status: 'ready',
      diff: found,
    }))
  }

  function show(loaded: DiffState): void {
    state.value = loaded
    if (loaded.status !== 'ready') return
    status.announcement = summary.value
    wish.grant()
  }

  function toggle(): void {
    if (!on.value && pair.both === 'none') {
      status.toast('Open a briefing on either side first: the changes are those between the two.')
      return
    }
    on.value = !on.value
  }

  /** To the next change, or the one before it; round the ends. */
  function step(direction: 1 | -1): void {
    if (!on.value) return toggle()
    if (state.value.status === 'loading') return wish.keep(() => step(direction))
    const count = steps.value.length
    if (count === 0) return
    index.value =
      index.value < 0 && direction < 0 ? count - 1 : (index.value + direction + count) % count
    for (const side of sides) {
      const place = currentOn(side)
      if (place) panes.controllers[side]?.reveal(place)
    }
  }

  /** What a diff calls the text on a side of the window. */
  const endOn = (side: Side): Side => (texts.value?.isTurned ? otherSide(side) : side)
  const marksOn = (side: Side) => diffMarks(shown.value, endOn(side), figuresOnly.value)
  const currentOn = (side: Side) =>
    current.value && placeOf(current.value, endOn(side), figuresOnly.value)

  watch([on, key, () => pair.both], load)
  watch(figuresOnly, () => (index.value = -1))

  return {
    on,
    figuresOnly,
    anyway,
    state,
    different,
    shown,
    steps,
    index,
    current,
    summary,
    currentWords,
    toggle,
    step,
    marksOn,
    currentOn,
    reload: load,
  }
})

const refOf = ({ briefing, number }: OpenBriefing): TextRef => ({
  briefing: briefing.id,
  revision: number,
})
