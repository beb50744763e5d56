import { expect, it, vi } from 'vitest'
import { createEvents } from '../../../src/main/events'

it('tells everyone who listens, until they stop', () => {
  const events = createEvents()
  const [one, other] = [vi.fn(), vi.fn()]
  const stop = events.listen(one)
  events.listen(other)
  events.emit('command', 'note.add')
  stop()
  events.emit('command', 'note.next')
  expect(one.mock.calls).toEqual([['command', 'note.add']])
  expect(other.mock.calls).toEqual([
    ['command', 'note.add'],
    ['command', 'note.next'],
  ])
})

it('lets no receiver that throws spoil what happened or keep it from the others', () => {
  const report = vi.fn()
  const events = createEvents(report)
  const gone = new Error('the window is gone')
  events.listen(() => {
    throw gone
  })
  const other = vi.fn()
  events.listen(other)
  expect(() => events.emit('notesChanged', { briefing: 'a' })).not.toThrow()
  expect(other).toHaveBeenCalledOnce()
  expect(report).toHaveBeenCalledWith(gone)
})
