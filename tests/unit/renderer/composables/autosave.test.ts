import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createAutosave } from '../../../../src/renderer/src/composables/autosave'

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

/** A save that ends when the test says so. */
function slowSave() {
  const saved: string[] = []
  const ends: { resolve: () => void; reject: (error: Error) => void }[] = []
  const save = (key: string, value: string) => {
    saved.push(`${key}=${value}`)
    return new Promise<void>((resolve, reject) => ends.push({ resolve, reject }))
  }
  return { saved, ends, save }
}

describe('autosave', () => {
  it('saves once, a moment after the last change', async () => {
    const save = vi.fn(async () => {})
    const autosave = createAutosave<string, string>({ delay: 400, save })
    autosave.set('a', 'w')
    autosave.set('a', 'wo')
    autosave.set('a', 'word')
    expect(save).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(400)
    expect(save).toHaveBeenCalledExactlyOnceWith('a', 'word')
  })

  it('saves at least once a second while changes go on', async () => {
    const save = vi.fn(async () => {})
    const autosave = createAutosave<string, string>({ delay: 400, save })
    for (let change = 1; change <= 22; change += 1) {
      autosave.set('a', String(change))
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(save.mock.calls).toEqual([
      ['a', '10'],
      ['a', '20'],
    ])
  })

  it('counts a value as unsaved until its own save has ended', async () => {
    const { ends, save } = slowSave()
    const report = vi.fn()
    const autosave = createAutosave<string, string>({ delay: 400, save, report })
    autosave.set('a', '1')
    await vi.advanceTimersByTimeAsync(400)
    expect(report).toHaveBeenLastCalledWith(1, null)
    expect(autosave.waiting('a')).toBe('1')
    ends[0]?.resolve()
    await vi.advanceTimersByTimeAsync(0)
    expect(report).toHaveBeenLastCalledWith(0, null)
    expect(autosave.waiting('a')).toBeUndefined()
  })

  it('never has two saves of one key under way, and saves what was typed meanwhile', async () => {
    const { saved, ends, save } = slowSave()
    const autosave = createAutosave<string, string>({ delay: 400, save })
    autosave.set('a', '1')
    await vi.advanceTimersByTimeAsync(400)
    autosave.set('a', '2')
    await vi.advanceTimersByTimeAsync(2000)
    expect(saved).toEqual(['a=1'])
    ends[0]?.resolve()
    await vi.advanceTimersByTimeAsync(400)
    expect(saved).toEqual(['a=1', 'a=2'])
  })

  it('keeps what could not be saved, says so, and saves it on the next flush', async () => {
    const { saved, ends, save } = slowSave()
    const report = vi.fn()
    const autosave = createAutosave<string, string>({ delay: 400, save, report })
    autosave.set('a', '1')
    await vi.advanceTimersByTimeAsync(400)
    ends[0]?.reject(new Error('disk full'))
    await vi.advanceTimersByTimeAsync(0)
    expect(report).toHaveBeenLastCalledWith(1, expect.objectContaining({ message: 'disk full' }))
    const flushed = autosave.flush()
    await vi.advanceTimersByTimeAsync(0)
    ends[1]?.resolve()
    await flushed
    expect(saved).toEqual(['a=1', 'a=1'])
    expect(report).toHaveBeenLastCalledWith(0, null)
  })

  it('flushes every key at once, without waiting for the delay', async () => {
    const save = vi.fn(async () => {})
    const autosave = createAutosave<string, string>({ delay: 400, save })
    autosave.set('a', '1')
    autosave.set('b', '2')
    await autosave.flush()
    expect(save.mock.calls).toEqual([
      ['a', '1'],
      ['b', '2'],
    ])
  })

  it('sends the newest words off at once when the window goes, whatever is under way', async () => {
    const { saved, save } = slowSave()
    const autosave = createAutosave<string, string>({ delay: 400, save })
    autosave.set('a', '1')
    await vi.advanceTimersByTimeAsync(400)
    autosave.set('a', '2')
    autosave.sendLast()
    expect(saved).toEqual(['a=1', 'a=2'])
  })
})
