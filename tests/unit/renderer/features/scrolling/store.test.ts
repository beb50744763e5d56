// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { defaultLayout, type PairLayout } from '@shared/pair'
import { usePair } from '../../../../../src/renderer/src/features/reader/pair'
import { useScrolling } from '../../../../../src/renderer/src/features/scrolling/store'
import { openStores } from '../../../../support/stores'

/** Shows two texts, moves the right one three lines ahead and locks them so; returns what was kept. */
function lockShifted(left: string, right: string, earlier: number | null) {
  const saved: PairLayout[] = []
  openStores(
    {
      saveLayout: async (_, layout) => void saved.push(layout),
      alignTexts: async () => ({ pairs: [] }),
      readLayout: async () => defaultLayout,
    },
    { left, right },
  )
  const pair = usePair()
  pair.states.left = { status: 'loading', id: left, revision: null }
  pair.states.right = { status: 'loading', id: right, revision: earlier }
  const scrolling = useScrolling()
  scrolling.measureWith(() => 3)
  scrolling.next()
  expect(scrolling.lock.mode).toBe('moving')
  scrolling.next()
  return { scrolling, kept: () => pair.flush().then(() => saved.at(-1)?.scroll) }
}

it('two briefings that were moved apart are locked so, and that is kept with the pair', async () => {
  const { scrolling, kept } = lockShifted('a', 'b', null)
  expect(scrolling.lock).toEqual({ mode: 'locked', shift: 3 })
  expect(await kept()).toEqual({ together: true, shift: 3, ahead: 'b' })
})

it('two revisions of one briefing are locked so as well, as long as they stand there', async () => {
  const { scrolling, kept } = lockShifted('a', 'a', 1)
  expect(scrolling.isPair).toBe(true)
  expect(scrolling.lock).toEqual({ mode: 'locked', shift: 3 })
  expect(await kept()).toEqual({ together: true, shift: 0, ahead: null })
})
