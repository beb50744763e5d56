import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import { useConnection } from '../../host/injection'
import { usePair } from '../reader/pair'
import { messageOf } from '../window/status'
import { createPartners, type Partners } from './partners'

export type AlignmentState =
  /** Less than two texts are open, or an older one of them. */
  | { readonly status: 'none' }
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly message: string }
  | { readonly status: 'ready'; readonly partners: Partners }

/** Which blocks of the open pair are related. */
export const useAlignment = defineStore('alignment', () => {
  const { host, listen } = useConnection()
  const pair = usePair()
  const state = shallowRef<AlignmentState>({ status: 'none' })
  const partners = computed(() => (state.value.status === 'ready' ? state.value.partners : null))

  /** The two texts that are on the screen; null until both are. */
  const texts = computed(() => {
    const { left, right } = pair.states
    if (left.status !== 'ready' || right.status !== 'ready') return null
    const isPresent = [left, right].every(
      ({ opened }) => opened.number === opened.briefing.revision,
    )
    if (!isPresent) return null
    const key = [left, right].map(({ id, opened }) => `${id}@${opened.briefing.revision}`).join()
    return { left: left.id, right: right.id, key }
  })
  let asked = 0

  async function load(): Promise<void> {
    const both = texts.value
    asked += 1
    const now = asked
    if (!both) return void (state.value = { status: 'none' })
    const loaded = await host.alignPair(both.left, both.right).then(
      (alignment): AlignmentState => ({ status: 'ready', partners: createPartners(alignment) }),
      (error: unknown): AlignmentState => ({ status: 'failed', message: messageOf(error) }),
    )
    if (now === asked) state.value = loaded
  }

  watch(
    () => texts.value?.key,
    () => {
      state.value = { status: texts.value ? 'loading' : 'none' }
      void load()
    },
    { immediate: true },
  )
  // What is known already stays until the new alignment is there.
  const isOpen = (briefing: string): boolean => pair.members.includes(briefing)
  listen('figuresChanged', ({ briefing }) => isOpen(briefing) && void load())
  listen('tiesChanged', ({ members }) => members.every(isOpen) && void load())

  return { state, partners, reload: load }
})
