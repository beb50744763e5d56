import { blockAt } from '@analysis/anchoring'
import type { Block } from '@shared/briefing'
import { otherSide, type Side } from '@shared/side'
import { useEventListener, useMediaQuery } from '@vueuse/core'
import { defineStore } from 'pinia'
import { nextTick, ref } from 'vue'
import type { Partners } from '../alignment/partners'
import { useAlignment } from '../alignment/store'
import { usePair } from '../reader/pair'
import { usePanes } from '../reader/panes'
import { useScrolling } from '../scrolling/store'
import { useDialogs } from './dialogs'
import { useStatus } from './status'

/** How much of the window is on show: one text at a time where it is narrow, the texts alone where the reader asks for it. */
export const useView = defineStore('view', () => {
  const pair = usePair()
  const panes = usePanes()
  const alignment = useAlignment()
  const scrolling = useScrolling()
  const dialogs = useDialogs()
  const status = useStatus()
  const narrow = useMediaQuery('(width < 800px)')
  const textAlone = ref(false)

  function toggleTextAlone(): void {
    textAlone.value = !textAlone.value
    if (textAlone.value) status.toast('The text alone. Esc shows everything again.')
    void nextTick(() => panes.active?.focus())
  }

  /** To the other text, at the place that belongs to where the reader is in this one. */
  async function flip(to: Side = otherSide(pair.active)): Promise<void> {
    const from = panes.controllers[otherSide(to)]
    const there = panes.controllers[to]
    const place = from?.place()
    pair.active = to
    await nextTick()
    there?.focus()
    if (!from || !there || place === undefined) return
    // What scrolls together is there already, unless it was hidden: nothing moves that is not laid out.
    if (scrolling.lock.mode === 'locked' && !narrow.value) return
    const { text, blocks } = from.opened.revision
    const target = partnerPlace(blocks, place, otherSide(to), alignment.partners)
    const partner = there.opened.revision.blocks.find(({ id }) => id === target)
    const { scroller } = there.mounted
    if (partner) there.reveal(partner)
    else scroller.scrollTop = (place / Math.max(1, text.length)) * scroller.scrollHeight
  }

  // What Escape closes otherwise comes first: a card, a selection, the caret.
  let open = false
  useEventListener(
    window,
    'keydown',
    () => (open = dialogs.current !== null || panes.selected !== null),
    { capture: true },
  )
  useEventListener(window, 'keydown', (event) => {
    if (event.key !== 'Escape' || !textAlone.value || open || event.defaultPrevented) return
    textAlone.value = false
  })

  return { narrow, textAlone, toggleTextAlone, flip }
})

/** The partner of the block at an offset, or of the nearest before it that has one. */
export function partnerPlace(
  blocks: readonly Block[],
  offset: number,
  side: Side,
  partners: Pick<Partners, 'of'> | null,
): string | null {
  const here = blockAt(blocks, offset)
  if (!here || !partners) return null
  for (let index = blocks.indexOf(here); index >= 0; index -= 1) {
    const [pair] = partners.of(side, blocks[index]?.id ?? '')
    if (pair) return side === 'left' ? pair.right : pair.left
  }
  return null
}
