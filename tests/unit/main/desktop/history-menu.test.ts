import { expect, it, vi } from 'vitest'
import type { HistoryNames } from '@shared/history'
import { followHistory } from '../../../../src/main/desktop/history-menu'
import { createEvents } from '../../../../src/main/events'

const none = { undo: null, redo: null }
const unreadable = () => Promise.reject(new Error('gone'))
const added = { undo: 'add note', redo: null }

it('the menu names undo and redo at once, and anew only when they are about something else', async () => {
  const events = createEvents()
  const shown: HistoryNames[] = []
  const show = (names: HistoryNames): void => void shown.push(names)
  followHistory({ host: { history: async () => added }, events, show })
  expect(shown).toEqual([none])
  await vi.waitFor(() => expect(shown).toEqual([none, added]))
  events.emit('historyChanged', added)
  events.emit('notesChanged', { briefing: 'one' })
  events.emit('historyChanged', none)
  expect(shown).toEqual([none, added, none])
})

it('a history that cannot be read leaves the menu without names', async () => {
  const shown: HistoryNames[] = []
  followHistory({
    host: { history: unreadable },
    events: createEvents(),
    show: (names) => shown.push(names),
  })
  await Promise.resolve()
  expect(shown).toEqual([none])
})
