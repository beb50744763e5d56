import { otherSide } from '@shared/side'
import { defineStore } from 'pinia'
import { shallowRef, watch } from 'vue'
import { usePair } from '../reader/pair'
import { usePanes } from '../reader/panes'
import { useStatus } from '../window/status'
import { usePins } from './pins'
import { useRelated, type BlockPlace } from './related'
import { useAlignment } from './store'
import { beginning } from './words'

/** A block whose partner is being chosen, and the one that is offered. */
export interface Choosing {
  readonly from: BlockPlace
  readonly candidate: BlockPlace
}

const hint = 'Choose what it belongs to: arrows or the mouse, Enter pins, Esc ends'

/** The choosing of a block's partner in the other text. */
export const useChoosing = defineStore('choosing', () => {
  const pair = usePair()
  const panes = usePanes()
  const status = useStatus()
  const related = useRelated()
  const pins = usePins()
  const alignment = useAlignment()
  const state = shallowRef<Choosing | null>(null)

  watch(() => pair.ids, cancel)

  /** Lets the reader choose, in the other text, what the current block belongs to. */
  function begin(): void {
    if (!related.isReadyFor(begin)) return
    if (!alignment.takesPins)
      return void status.toast('Pins tie the present texts of two briefings.')
    const here = related.blockAtReader()
    const from = related.current?.side === pair.active ? related.current : here
    if (!from) return
    const side = otherSide(from.side)
    const place = panes.controllers[side]?.place() ?? 0
    const near = related.blocksOf(side).findLast(({ start }) => start <= place)
    const [surest] = related.relations
    const candidate = surest?.other ?? (near && { side, block: near.id })
    if (!candidate) return
    related.shown = true
    related.current = from
    related.open = false
    state.value = { from, candidate }
    status.setHint('pin', hint)
    void panes.focus(side)
    offer(candidate)
  }

  function offer(candidate: BlockPlace): void {
    if (!state.value || state.value.candidate.side !== candidate.side) return
    state.value = { ...state.value, candidate }
    status.announcement = beginning(related.textOf(candidate))
  }

  /** Offers the next block, or the one before. */
  function step(direction: 1 | -1): void {
    if (!state.value) return
    const { side, block } = state.value.candidate
    const blocks = related.blocksOf(side)
    const next = blocks[blocks.findIndex(({ id }) => id === block) + direction]
    const briefing = pair.ids[side]
    if (!next || briefing === null) return
    offer({ side, block: next.id })
    panes.reveal(briefing, next)
  }

  async function take(): Promise<void> {
    const chosen = state.value
    cancel()
    if (!chosen) return
    const { from, candidate } = chosen
    const [left, right] =
      from.side === 'left' ? [from.block, candidate.block] : [candidate.block, from.block]
    await pins.pin({ left, right }, true)
  }

  function cancel(): void {
    if (!state.value) return
    const { side } = state.value.from
    state.value = null
    status.setHint('pin', null)
    void panes.focus(side)
  }

  return { state, begin, offer, step, take, cancel }
})
