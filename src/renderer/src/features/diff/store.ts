import { nearCopy, summaryOf } from '@analysis/diff'
import type { DiffChange, TextDiff } from '@shared/diff'
import { sides, type Side } from '@shared/side'
import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import { useHost } from '../../host/injection'
import { usePair } from '../reader/pair'
import { usePanes } from '../reader/panes'
import { messageOf, useStatus } from '../window/status'
import { diffMarks, inWords, placeOf, walked } from './marks'

export type DiffState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly message: string }
  | { readonly status: 'ready'; readonly diff: TextDiff }

const noChanges: readonly DiffChange[] = []

/** Shows how the right text differs from the left one, and knows which change the reader is at. */
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
  let asked = 0

  const texts = computed(() => {
    const { left, right } = pair.states
    if (left.status !== 'ready' || right.status !== 'ready') return null
    return { left: left.opened, right: right.opened }
  })
  const refs = computed(() => {
    const both = texts.value
    if (!both) return null
    const refOf = (side: Side) => ({
      briefing: both[side].briefing.id,
      revision: both[side].number,
    })
    return { left: refOf('left'), right: refOf('right') }
  })
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
    const { left, right } = both
    return inWords(current.value, { left: left.revision.text, right: right.revision.text })
  })

  async function load(): Promise<void> {
    const both = refs.value
    asked += 1
    const now = asked
    index.value = -1
    anyway.value = false
    if (!on.value || !both) return
    state.value = { status: 'loading' }
    const loaded = await host.diffTexts(both.left, both.right).then(
      (found): DiffState => ({ status: 'ready', diff: found }),
      (error: unknown): DiffState => ({ status: 'failed', message: messageOf(error) }),
    )
    if (now !== asked) return
    state.value = loaded
    if (loaded.status === 'ready') status.announcement = summary.value
  }

  function toggle(): void {
    if (!on.value && !refs.value) {
      status.toast('Open a briefing on either side first: the changes are those between the two.')
      return
    }
    on.value = !on.value
  }

  /** To the next change, or the one before it; round the ends. */
  function step(direction: 1 | -1): void {
    if (!on.value) return toggle()
    const count = steps.value.length
    if (count === 0) return
    index.value =
      index.value < 0 && direction < 0 ? count - 1 : (index.value + direction + count) % count
    for (const side of sides) {
      const place = current.value && placeOf(current.value, side, figuresOnly.value)
      if (place) panes.controllers[side]?.reveal(place)
    }
  }

  const marksOf = (side: Side) => diffMarks(shown.value, side, figuresOnly.value)

  watch([on, () => JSON.stringify(refs.value)], load)
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
    marksOf,
    reload: load,
  }
})
