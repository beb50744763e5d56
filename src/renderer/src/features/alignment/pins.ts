import type { AlignedPair } from '@shared/alignment'
import { otherSide } from '@shared/side'
import type { BlockPin } from '@shared/tie'
import { defineStore } from 'pinia'
import { shallowRef, watch } from 'vue'
import { useConnection } from '../../host/injection'
import { usePair } from '../reader/pair'
import { useStatus } from '../window/status'
import { useRelated, type BlockPlace } from './related'
import { useAlignment } from './store'

/** The reader's word on which blocks belong together, kept with the pair. */
export const usePins = defineStore('pins', () => {
  const { host, listen } = useConnection()
  const pair = usePair()
  const status = useStatus()
  const related = useRelated()
  const alignment = useAlignment()
  const pins = shallowRef<readonly BlockPin[]>([])

  async function load(): Promise<void> {
    const { members } = pair
    const ties = members.length === 2 ? await host.listTies(members).catch(() => null) : null
    if (members === pair.members) pins.value = ties?.pins ?? []
  }
  watch(
    () => pair.members,
    () => void load(),
    { immediate: true },
  )
  listen('tiesChanged', ({ members }) => {
    if (members.every((id) => pair.members.includes(id))) void load()
  })

  /** Says of two blocks that they belong together, or that they do not. */
  async function pin(blocks: Pick<AlignedPair, 'left' | 'right'>, belong: boolean): Promise<void> {
    const { left, right } = pair.ids
    if (left === null || right === null) return
    const ends = [
      { briefing: left, block: blocks.left },
      { briefing: right, block: blocks.right },
    ] as const
    const done = await status.attempt(() => host.pinBlocks({ ends, related: belong }))
    if (done) status.announcement = belong ? 'Pinned together.' : 'Kept apart.'
  }

  async function remove({ id }: BlockPin): Promise<void> {
    await status.attempt(() => host.unpinBlocks(pair.members, id))
    status.announcement = 'The pin was taken out.'
  }

  /** The block at the end of a pin that stands on this side, if the text still has it. */
  function blockOf({ ends }: BlockPin, side: BlockPlace['side']): string | null {
    const end = ends.find(({ briefing }) => briefing === pair.ids[side])
    const block = end?.anchor.firstBlock.id
    return related.blocksOf(side).some(({ id }) => id === block) ? (block ?? null) : null
  }

  async function unpin(blocks: Pick<AlignedPair, 'left' | 'right'>): Promise<void> {
    const found = pins.value.find(
      (one) => blockOf(one, 'left') === blocks.left && blockOf(one, 'right') === blocks.right,
    )
    if (found) await remove(found)
  }

  /** What the reader said is not related to this block. */
  function keptApart(place: BlockPlace) {
    const side = otherSide(place.side)
    return pins.value.flatMap((one) => {
      const block = blockOf(one, side)
      const isHere = !one.related && blockOf(one, place.side) === place.block
      return isHere && block !== null ? [{ pin: one, text: related.textOf({ side, block }) }] : []
    })
  }

  /** Says that the block the reader is at does not belong to what it seems to belong to. */
  async function keepApart(): Promise<void> {
    const [surest] = related.current ? related.relations : []
    if (!alignment.takesPins) status.toast('Pins tie the present texts of two briefings.')
    else if (surest) await pin(surest.pair, false)
    else status.toast('Show a related passage first.')
  }

  return { pins, pin, remove, unpin, keptApart, keepApart }
})
