import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { useStatus } from '../../../../../src/renderer/src/features/window/status'

beforeEach(() => setActivePinia(createPinia()))

describe('closing the window', () => {
  it.each([
    { unsaved: 0, failure: null, disconnected: false, asks: false },
    { unsaved: 1, failure: null, disconnected: false, asks: false },
    { unsaved: 0, failure: null, disconnected: true, asks: false },
    { unsaved: 1, failure: null, disconnected: true, asks: true },
    { unsaved: 1, failure: new Error('full'), disconnected: false, asks: true },
  ])('asks only when words would be lost: %j', ({ unsaved, failure, disconnected, asks }) => {
    const status = useStatus()
    status.disconnected = disconnected
    status.report('notes', unsaved, failure)
    expect(status.wouldLose).toBe(asks)
  })

  it('never asks for the place where one was reading', () => {
    const status = useStatus()
    status.disconnected = true
    status.report('layout', 1, new Error('gone'))
    expect(status.wouldLose).toBe(false)
  })
})

it('a notice that comes again stands there once', () => {
  const status = useStatus()
  status.tell({ level: 'warning', message: 'one' })
  status.tell({ level: 'warning', message: 'one' })
  expect(status.notices).toHaveLength(1)
})

it('a message that comes again stands there once, unless it has something to take back', () => {
  const status = useStatus()
  const action = { label: 'Undo', run: () => undefined }
  status.toast('one')
  status.toast('gone', { action })
  status.toast('gone', { action })
  status.toast('one')
  expect(status.toasts.map(({ message }) => message)).toEqual(['gone', 'gone', 'one'])
})

it('says nothing of places being saved, but that they could not be', () => {
  const status = useStatus()
  status.report('layout', 1, null)
  expect(status).toMatchObject({ state: 'saved', unsaved: 1 })
  status.report('layout', 1, new Error('full'))
  expect(status).toMatchObject({ state: 'failed', failure: 'full' })
})
