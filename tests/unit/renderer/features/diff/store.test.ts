// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { nextTick } from 'vue'
import type { OpenBriefing } from '@shared/briefing'
import type { DiffChange, TextDiff } from '@shared/diff'
import { defaultLayout } from '@shared/pair'
import { useDiff } from '../../../../../src/renderer/src/features/diff/store'
import { usePair } from '../../../../../src/renderer/src/features/reader/pair'
import { openStores } from '../../../../support/stores'

const opened = (id: string, text: string): OpenBriefing =>
  ({ briefing: { id, revision: 1 }, number: 1, revision: { text, blocks: [] } }) as never

const added = (start: number): DiffChange => ({
  kind: 'added',
  left: null,
  right: { start, end: start + 3 },
  hunks: [],
  figures: [],
})

/** Two texts whose differences are told when the test says so. */
async function openDiff() {
  const waiting: ((diff: TextDiff) => void)[] = []
  openStores(
    {
      diffTexts: () => new Promise<TextDiff>((resolve) => waiting.push(resolve)),
      alignTexts: async () => ({ pairs: [] }),
      readLayout: async () => defaultLayout,
    },
    { left: 'a', right: 'b' },
  )
  const pair = usePair()
  const ready = { status: 'ready', revision: null } as const
  pair.states.left = { ...ready, id: 'a', opened: opened('a', 'one') } as never
  pair.states.right = { ...ready, id: 'b', opened: opened('b', 'one two ten') } as never
  const diff = useDiff()
  diff.toggle()
  await nextTick()
  return {
    diff,
    async answer(changes: readonly DiffChange[]) {
      waiting.pop()?.({ changes, alike: 0.9 })
      await new Promise((resolve) => setTimeout(resolve))
    },
  }
}

it.each([
  ['next', 1, 'Added: two'],
  ['previous', -1, 'Added: ten'],
] as const)(
  'goes to the %s change when it was asked to before it knew any',
  async (_, way, words) => {
    const { diff, answer } = await openDiff()
    diff.step(way)
    expect(diff.currentWords).toBe('')
    await answer([added(4), added(8)])
    expect(diff.currentWords).toBe(words)
  },
)

it('stands at no change until it is asked to go to one', async () => {
  const { diff, answer } = await openDiff()
  await answer([added(4)])
  expect(diff.currentWords).toBe('')
})

it('may be switched on while the texts open, and is off when one is closed', async () => {
  openStores(
    { alignTexts: async () => ({ pairs: [] }), readLayout: async () => defaultLayout },
    { left: 'a', right: 'b' },
  )
  const pair = usePair()
  pair.states.left = { status: 'loading', id: 'a', revision: null }
  pair.states.right = { status: 'loading', id: 'b', revision: null }
  const diff = useDiff()
  diff.toggle()
  expect(diff.on).toBe(true)
  pair.states.right = { status: 'closed' }
  await nextTick()
  expect(diff.on).toBe(false)
  diff.toggle()
  expect(diff.on).toBe(false)
})
