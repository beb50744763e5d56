// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { nextTick } from 'vue'
import type { Alignment } from '@shared/alignment'
import type { OpenBriefing } from '@shared/briefing'
import { defaultLayout } from '@shared/pair'
import { useRelated } from '../../../../../src/renderer/src/features/alignment/related'
import { usePair } from '../../../../../src/renderer/src/features/reader/pair'
import { usePanes } from '../../../../../src/renderer/src/features/reader/panes'
import { useScrolling } from '../../../../../src/renderer/src/features/scrolling/store'
import { useStatus } from '../../../../../src/renderer/src/features/window/status'
import { openStores } from '../../../../support/stores'

const opened = (id: string, text: string): OpenBriefing =>
  ({
    briefing: { id, revision: 1 },
    number: 1,
    revision: { text, blocks: [{ id: `${id}1`, start: 0, end: text.length }] },
  }) as never

/** A window whose session has two texts, neither of which is there yet. */
async function openRelated() {
  const waiting: ((alignment: Alignment) => void)[] = []
  openStores(
    {
      alignTexts: () => new Promise<Alignment>((resolve) => waiting.push(resolve)),
      listTies: async () => ({ links: [], pins: [], verdicts: [] }) as never,
      readLayout: async () => defaultLayout,
    },
    { left: 'a', right: 'b' },
  )
  const pair = usePair()
  pair.states.left = { status: 'loading', id: 'a', revision: null }
  pair.states.right = { status: 'loading', id: 'b', revision: null }
  const related = useRelated()
  const scrolling = useScrolling()
  await nextTick()
  return {
    related,
    scrolling,
    async showTexts() {
      const ready = { status: 'ready', revision: null } as const
      pair.states.left = { ...ready, id: 'a', opened: opened('a', 'Housing.') } as never
      pair.states.right = { ...ready, id: 'b', opened: opened('b', 'Homes.') } as never
      usePanes().register('left', { briefing: 'a', place: () => 0 } as never)
      await nextTick()
    },
    async answer() {
      const pairs = [{ left: 'a1', right: 'b1', confidence: 0.9, reason: 'housing' }]
      waiting.pop()?.({ pairs } as never)
      await new Promise((resolve) => setTimeout(resolve))
    },
  }
}

it.each(['before the texts are there', 'before they are compared'])(
  'opens the card that was asked for %s',
  async (when) => {
    const { related, showTexts, answer } = await openRelated()
    if (when === 'before the texts are there') related.show()
    await showTexts()
    if (when === 'before they are compared') related.show()
    expect(related.open).toBe(false)
    expect(useStatus().announcement).toBe('The texts are still being compared.')
    await answer()
    expect(related.open).toBe(true)
    expect(related.relations.map(({ text }) => text)).toEqual(['Homes.'])
  },
)

it('opens nothing that the reader has not asked for, or has gone on from', async () => {
  const { related, showTexts, answer } = await openRelated()
  related.show()
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown' }))
  await showTexts()
  await answer()
  expect(related.open).toBe(false)
})

it('texts are lined up from when they are chosen until it is known what belongs together', async () => {
  const { scrolling, showTexts, answer } = await openRelated()
  expect(scrolling.words.now).toBe('Lining up the texts…')
  await showTexts()
  expect(scrolling.words.now).toBe('Lining up the texts…')
  await answer()
  expect(scrolling.words.now).toBe('Scrolling together')
})
