import type { AlignedPair } from '@shared/alignment'
import type { Block } from '@shared/briefing'
import { otherSide, type Side } from '@shared/side'
import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import { useWish } from '../../composables/wish'
import { usePair } from '../reader/pair'
import { usePanes } from '../reader/panes'
import { useStatus } from '../window/status'
import { useAlignment } from './store'
import { beginning, certainty } from './words'

/** A block of one of the open texts, by its id. */
export interface BlockPlace {
  readonly side: Side
  readonly block: string
}

/** A relation as it is seen from one of its ends. */
export interface Relation {
  readonly pair: AlignedPair
  readonly other: BlockPlace
  readonly text: string
}

/** What is shown of the related blocks: the block in question, its thread and its card. */
export const useRelated = defineStore('related', () => {
  const pair = usePair()
  const panes = usePanes()
  const status = useStatus()
  const alignment = useAlignment()
  const shown = ref(false)
  const current = shallowRef<BlockPlace | null>(null)
  /** The card is open, and with it the current block stays what it is. */
  const open = ref(false)
  const wish = useWish()

  watch(
    () => pair.ids,
    () => {
      current.value = null
      open.value = false
    },
  )
  watch(
    () => alignment.state.status,
    (now) => now === 'ready' && wish.grant(),
    // The panes are there by then.
    { flush: 'post' },
  )

  function blocksOf(side: Side): readonly Block[] {
    const state = pair.states[side]
    return state.status === 'ready' ? state.opened.revision.blocks : []
  }

  function textOf({ side, block }: BlockPlace): string {
    const state = pair.states[side]
    const found = blocksOf(side).find(({ id }) => id === block)
    if (state.status !== 'ready' || !found) return ''
    return state.opened.revision.text.slice(found.start, found.end)
  }

  function relationsOf(place: BlockPlace): readonly Relation[] {
    const side = otherSide(place.side)
    return (alignment.partners?.of(place.side, place.block) ?? []).map((one) => {
      const other = { side, block: one[side] }
      return { pair: one, other, text: textOf(other) }
    })
  }
  const relations = computed(() => (current.value ? relationsOf(current.value) : []))

  function blockAtReader(): BlockPlace | null {
    const side = pair.active
    const offset = panes.active?.place() ?? 0
    const found = blocksOf(side).findLast(({ start }) => start <= offset)
    return found ? { side, block: found.id } : null
  }

  /** The block under the pointer or the caret. */
  function point(place: BlockPlace): void {
    const now = current.value
    if (!shown.value || open.value) return
    if (now?.side !== place.side || now.block !== place.block) current.value = place
  }

  function toggle(): void {
    shown.value = !shown.value
    open.value = false
    if (shown.value) current.value ??= blockAtReader()
    status.announcement = shown.value
      ? 'Related passages are shown.'
      : 'Related passages are hidden.'
  }

  /** Opens the card of the block that the reader is at, or closes it. */
  function show(): void {
    if (open.value) return close()
    if (!isReadyFor(show)) return
    const here = blockAtReader()
    const seen = current.value
    shown.value = true
    // What was gone to or pointed at in this pane is what the reader means.
    current.value = seen?.side === here?.side && seen ? seen : here
    open.value = current.value !== null
  }

  function close(): void {
    open.value = false
    if (current.value) panes.controllers[current.value.side]?.focus()
  }

  /** Whether it is known what belongs together; `act` is done as soon as it is. Says why it is not known. */
  function isReadyFor(act: () => void): boolean {
    const { state } = alignment
    if (state.status === 'ready') return true
    if (state.status === 'loading') {
      wish.keep(act)
      status.announcement = 'The texts are still being compared.'
    } else if (state.status === 'failed') {
      status.toast(`The texts could not be compared. ${state.message}`)
    } else {
      status.toast('Open a briefing on both sides first.')
    }
    return false
  }

  function goTo(place: BlockPlace): void {
    const block = blocksOf(place.side).find(({ id }) => id === place.block)
    const pane = panes.controllers[place.side]
    if (!block || !pane) return
    shown.value = true
    open.value = false
    current.value = place
    pane.reveal(block)
    void panes.focus(place.side)
    status.announcement = described(place)
  }

  function described(place: BlockPlace): string {
    const words = `“${beginning(textOf(place))}”`
    const [surest] = relationsOf(place)
    if (!surest) return `Only here: ${words}`
    const { pair: one, text } = surest
    return `${words} is related to “${beginning(text)}”: ${certainty(one)}; ${one.reason}.`
  }

  /** Goes to the next block that has a partner, or that has none. */
  function step(direction: 1 | -1, kind: 'related' | 'unmatched'): void {
    if (!isReadyFor(() => step(direction, kind))) return
    const side = pair.active
    const blocks = blocksOf(side)
    const from = current.value?.side === side ? current.value : blockAtReader()
    const at = blocks.findIndex(({ id }) => id === from?.block)
    const fits = ({ id }: Block): boolean =>
      relationsOf({ side, block: id }).length > 0 === (kind === 'related')
    // A first step may end on the very block that the reader is at.
    const reach = current.value?.side === side ? at + direction : at
    const next =
      direction === 1
        ? blocks.slice(Math.max(0, reach)).find(fits)
        : blocks.slice(0, Math.max(0, reach + 1)).findLast(fits)
    if (next) return goTo({ side, block: next.id })
    status.announcement =
      kind === 'related' ? 'No more related passages.' : 'Nothing more that only this text has.'
  }

  /** From a block to the one it belongs to. */
  function goToPartner(): void {
    if (!isReadyFor(goToPartner)) return
    const from = current.value?.side === pair.active ? current.value : blockAtReader()
    const [surest] = from ? relationsOf(from) : []
    if (surest) goTo(surest.other)
    else status.announcement = 'Nothing in the other text is related to this passage.'
  }

  return {
    shown,
    current,
    open,
    relations,
    blocksOf,
    textOf,
    blockAtReader,
    isReadyFor,
    point,
    toggle,
    show,
    close,
    goTo,
    step,
    goToPartner,
  }
})
