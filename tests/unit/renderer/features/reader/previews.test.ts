import { expect, it, vi } from 'vitest'
import type { BriefingPreview } from '@shared/briefing'
import {
  createPreviews,
  type PreviewQuery,
} from '../../../../../src/renderer/src/features/reader/previews'

const query: PreviewQuery = { id: 'b', revision: null, members: ['a', 'b'] }

/** Answers with the number of the call, so that it shows which answer was used. */
function countingPreviews() {
  let calls = 0
  const previewBriefing = vi.fn(async (id: string) => {
    calls += 1
    return { number: calls, briefing: { id } } as BriefingPreview
  })
  return { previews: createPreviews({ previewBriefing }), previewBriefing }
}

it('what was fetched ahead is not asked for again, however the pair is named', async () => {
  const { previews, previewBriefing } = countingPreviews()
  previews.prefetch(query)
  previews.prefetch(query)
  expect((await previews.read({ ...query, members: ['b', 'a'] }))?.number).toBe(1)
  expect(previewBriefing).toHaveBeenCalledTimes(1)
})

it('what was fetched ahead is used once, so that nobody sees an old text later', async () => {
  const { previews } = countingPreviews()
  previews.prefetch(query)
  await previews.read(query)
  expect((await previews.read(query))?.number).toBe(2)
})

it.each([
  ['another text', { ...query, id: 'c', members: ['a', 'c'] }],
  ['another pair', { ...query, members: ['b'] }],
  ['an earlier revision', { ...query, revision: 1 }],
])('%s is asked for', async (_, other) => {
  const { previews, previewBriefing } = countingPreviews()
  previews.prefetch(query)
  expect((await previews.read(other))?.number).toBe(2)
  expect(previewBriefing).toHaveBeenLastCalledWith(
    ...(other.revision === null
      ? [other.id, other.members]
      : [other.id, other.members, other.revision]),
  )
})

it('a change of the library makes it void', async () => {
  const { previews } = countingPreviews()
  previews.prefetch(query)
  previews.forget()
  expect((await previews.read(query))?.number).toBe(2)
})

it('a fetch that failed is asked for again when it is needed, and null when it fails again', async () => {
  const previewBriefing = vi.fn(() => Promise.reject(new Error('gone')))
  const previews = createPreviews({ previewBriefing })
  previews.prefetch(query)
  expect(await previews.read(query)).toBeNull()
  expect(previewBriefing).toHaveBeenCalledTimes(2)
})
