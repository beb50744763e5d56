import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FindQuery } from '../../../../../src/analysis/find'
import { createAnswerer } from '../../../../../src/renderer/src/features/find/answer'
import {
  createFinder,
  type FindThreadEvents,
} from '../../../../../src/renderer/src/features/find/finder'
import type { FindRequest } from '../../../../../src/renderer/src/features/find/messages'

const query = (words: string, regex = false): FindQuery => ({
  words,
  regex,
  matchCase: false,
  wholeWord: false,
})
const texts = [
  { key: 'a', text: 'one two one' },
  { key: 'b', text: 'two' },
]

/** Threads that answer when they are told to. */
function openFinder() {
  const threads: { requests: FindRequest[]; events: FindThreadEvents; ended: boolean }[] = []
  const finder = createFinder({
    patience: 1000,
    spawn(events) {
      const thread = { requests: [] as FindRequest[], events, ended: false }
      threads.push(thread)
      return {
        send: (request) => thread.requests.push(request),
        end: () => (thread.ended = true),
      }
    },
  })
  const answer = createAnswerer()
  function reply(): void {
    const thread = threads.at(-1)
    const request = thread?.requests.at(-1)
    if (thread && request) thread.events.answered(answer(request))
  }
  return { finder, threads, reply }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the finder', () => {
  it('gives the hits of every text by its key', async () => {
    const { finder, reply } = openFinder()
    const outcome = finder.find(texts, query('one'))
    reply()
    const found = await outcome
    expect(found?.ok && found.found.get('a')?.hits).toEqual([
      { start: 0, end: 3 },
      { start: 8, end: 11 },
    ])
    expect(found?.ok && found.found.get('b')?.hits).toEqual([])
  })

  it('sends a text once', async () => {
    const { finder, threads, reply } = openFinder()
    const first = finder.find(texts, query('one'))
    reply()
    await first
    void finder.find(texts, query('two'))
    expect(threads[0]?.requests.map(({ added }) => added.length)).toEqual([2, 0])
  })

  it('answers the newest question only', async () => {
    const { finder, threads, reply } = openFinder()
    const first = finder.find(texts, query('o'))
    const second = finder.find(texts, query('on'))
    const third = finder.find(texts, query('one'))
    reply()
    expect(await first).toBeNull()
    expect(await second).toBeNull()
    reply()
    expect((await third)?.ok).toBe(true)
    expect(threads[0]?.requests.map((request) => request.query.words)).toEqual(['o', 'one'])
  })

  it('ends the thread of a search that takes too long, says so, and goes on in another', async () => {
    const { finder, threads, reply } = openFinder()
    const hostile = finder.find(texts, query('(a+)+$', true))
    vi.advanceTimersByTime(1000)
    expect(await hostile).toMatchObject({ ok: false, message: expect.stringContaining('too long') })
    expect(threads[0]?.ended).toBe(true)
    const next = finder.find(texts, query('two'))
    expect(threads[1]?.requests[0]?.added).toHaveLength(2)
    reply()
    expect((await next)?.ok).toBe(true)
  })

  it('says so when the thread breaks down', async () => {
    const { finder, threads } = openFinder()
    const outcome = finder.find(texts, query('one'))
    threads[0]?.events.failed()
    expect(await outcome).toMatchObject({ ok: false })
  })

  it('says what is wrong with an expression', async () => {
    const { finder, reply } = openFinder()
    const outcome = finder.find(texts, query('(', true))
    reply()
    expect(await outcome).toMatchObject({
      ok: false,
      message: 'This is no regular expression: unterminated group.',
    })
  })
})
