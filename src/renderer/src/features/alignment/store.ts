import type { OpenBriefing } from '@shared/briefing'
import type { TextRef } from '@shared/diff'
import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import { createLatest, type Failed } from '../../composables/latest'
import { useConnection, useHello } from '../../host/injection'
import { usePair } from '../reader/pair'
import { createPartners, type Partners } from './partners'

export type AlignmentState =
  /** Less than two texts are open. */
  | { readonly status: 'none' }
  /** The texts, or what belongs together in them, are on their way. */
  | { readonly status: 'loading' }
  | Failed
  | { readonly status: 'ready'; readonly partners: Partners }

/** Which blocks of the open pair are related. */
export const useAlignment = defineStore('alignment', () => {
  const { host, listen } = useConnection()
  const pair = usePair()
  const { readOnly } = useHello()
  const state = shallowRef<AlignmentState>({ status: 'none' })
  const partners = computed(() => (state.value.status === 'ready' ? state.value.partners : null))

  /** The two texts that are on the screen; null until both are. */
  const texts = computed(() => {
    const { left, right } = pair.states
    if (left.status !== 'ready' || right.status !== 'ready') return null
    return { left: refOf(left.opened), right: refOf(right.opened) }
  })
  const key = computed(() => JSON.stringify(texts.value))
  /** The reader's pins tie blocks of two briefings, in their present texts. */
  const takesPins = computed(() => {
    const { left, right } = pair.states
    if (readOnly) return false
    if (left.status !== 'ready' || right.status !== 'ready' || left.id === right.id) return false
    return [left, right].every(({ opened }) => opened.number === opened.briefing.revision)
  })
  const latest = createLatest<AlignmentState>((loaded) => (state.value = loaded))

  async function load(): Promise<void> {
    const both = texts.value
    if (both) {
      return latest.ask(host.alignTexts(both.left, both.right), (alignment) => ({
        status: 'ready',
        partners: createPartners(alignment),
      }))
    }
    latest.drop()
  }

  watch(
    [key, () => pair.both],
    () => {
      state.value = { status: pair.both === 'none' ? 'none' : 'loading' }
      void load()
    },
    { immediate: true },
  )
  // What is known already stays until the new alignment is there.
  const isOpen = (briefing: string): boolean => pair.members.includes(briefing)
  listen('figuresChanged', ({ briefing }) => isOpen(briefing) && void load())
  listen('tiesChanged', ({ members }) => members.every(isOpen) && void load())

  return { state, partners, takesPins, reload: load }
})

const refOf = ({ briefing, number }: OpenBriefing): TextRef => ({
  briefing: briefing.id,
  revision: number,
})
