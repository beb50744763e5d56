import type { BriefingPreview, OpenBriefing } from '@shared/briefing'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { effectScope, nextTick, shallowRef, type EffectScope } from 'vue'
import type { SideState } from '../../../../../src/renderer/src/features/reader/side-state'
import { useShownState } from '../../../../../src/renderer/src/features/reader/use-shown-state'

const ready = { status: 'ready', id: 'a', revision: null, opened: {} as OpenBriefing } as const
const loading = { status: 'loading', id: 'b', revision: null } as const
const preview = { ...loading, preview: {} as BriefingPreview }

let scope: EffectScope
beforeEach(() => {
  vi.useFakeTimers()
  scope = effectScope()
})
afterEach(() => {
  scope.stop()
  vi.useRealTimers()
})

/** What is shown after each of these states. */
async function shownAfter(first: SideState, ...next: readonly SideState[]) {
  const state = shallowRef(first)
  const shown = scope.run(() => useShownState(() => state.value))
  for (const one of next) {
    state.value = one
    await nextTick()
  }
  return shown
}

test.each([
  ['a part of it', preview],
  ['all of it', { ...ready, id: 'b' }],
  ['what hindered it', { ...loading, status: 'failed', message: 'Gone.' } as const],
])('a text stays until the next is there: %s', async (_what, arrived) => {
  expect((await shownAfter(ready, loading))?.value).toBe(ready)
  expect((await shownAfter(ready, loading, arrived))?.value).toBe(arrived)
})

test('a text that takes its time is announced', async () => {
  const shown = await shownAfter(ready, loading)
  vi.advanceTimersByTime(1_000)
  expect(shown?.value).toBe(loading)
})

test('a side that was empty says at once that a text is being opened', async () => {
  expect((await shownAfter({ status: 'closed' }, loading))?.value).toBe(loading)
})

test('what was to be announced is forgotten once the text is there', async () => {
  const shown = await shownAfter(ready, loading, preview)
  vi.advanceTimersByTime(1_000)
  expect(shown?.value).toBe(preview)
})
