// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import type { Suggestion } from '@shared/carry'
import type { OpenPlace } from '@shared/replacement'
import { usePlaces } from '../../../../../src/renderer/src/features/places/store'
import { keyOf } from '../../../../../src/renderer/src/features/places/words'
import { openStores } from '../../../../support/stores'

const lost = (item: string): OpenPlace =>
  ({
    ref: { briefing: 'a', item },
    kind: 'note',
    place: { state: 'orphan' },
    quote: item,
  }) as never
const suggestion = (text: string): Suggestion => ({ start: 0, end: text.length, text }) as never
const settled = () => new Promise((resolve) => setTimeout(resolve))

/** A desk with these places; suggestions are answered one by one, by the test. */
async function openDesk(...open: readonly OpenPlace[]) {
  const answers: ((suggestions: readonly Suggestion[]) => void)[] = []
  let now: readonly OpenPlace[] = open
  const { listeners } = openStores(
    {
      listOpenPlaces: async () => now,
      suggestPlaces: () => new Promise((resolve) => answers.push(resolve)),
    },
    { left: 'a', right: null },
  )
  const places = usePlaces()
  await places.load('a')
  return {
    places,
    async answer(index: number, ...suggestions: readonly Suggestion[]) {
      answers[index]?.(suggestions)
      await settled()
    },
    async notesChanged(...left: readonly OpenPlace[]) {
      now = left
      listeners.get('notesChanged')?.({ briefing: 'a' } as never)
      await settled()
    },
    replaced: (revision: number) =>
      listeners.get('libraryChanged')?.({ briefings: [{ id: 'a', revision }] } as never),
  }
}

it('what was suggested stays when another note changes, and goes with its place', async () => {
  const [one, other] = [lost('one'), lost('other')]
  const { places, answer, notesChanged } = await openDesk(one, other)
  void places.suggest(one)
  void places.suggest(other)
  await answer(0, suggestion('ferry'))
  await answer(1, suggestion('quay'))
  await notesChanged(one)
  expect(places.suggested.get(keyOf(one))).toMatchObject({ status: 'ready' })
  expect(places.suggested.has(keyOf(other))).toBe(false)
})

it('another text makes old suggestions void, those on their way as well', async () => {
  const one = lost('one')
  const { places, answer, replaced } = await openDesk(one)
  replaced(1)
  void places.suggest(one)
  replaced(2)
  expect(places.suggested.has(keyOf(one))).toBe(false)
  void places.suggest(one)
  await answer(0, suggestion('of the old text'))
  expect(places.suggested.get(keyOf(one))).toEqual({ status: 'loading' })
  await answer(1, suggestion('of the new text'))
  expect(places.suggested.get(keyOf(one))).toMatchObject({
    suggestions: [{ text: 'of the new text' }],
  })
})
