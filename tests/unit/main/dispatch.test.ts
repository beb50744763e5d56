import { describe, expect, it, vi } from 'vitest'
import { DiptychError } from '@shared/errors'
import type { Host } from '@shared/host'
import { createDispatcher } from '../../../src/main/dispatch'

function setUp(methods: Partial<Host>) {
  const report = vi.fn()
  return { report, dispatch: createDispatcher(methods as Host, report) }
}

describe('the dispatcher', () => {
  it('calls the method with the checked arguments', async () => {
    const listNotes = vi.fn(async () => [])
    const { dispatch } = setUp({ listNotes })
    expect(await dispatch('listNotes', ['yangpu-2023'])).toEqual({ ok: true, value: [] })
    expect(listNotes).toHaveBeenCalledWith('yangpu-2023')
  })

  it('passes on what the schema made of the arguments', async () => {
    const changeNote = vi.fn<Host['changeNote']>(() => Promise.reject(new Error('unused')))
    const { dispatch } = setUp({ changeNote })
    const content = { colour: 'rose', text: '', tags: [' #to do ', 'to-do'] }
    await dispatch('changeNote', ['yangpu-2023', 'n-abcdefgh', content])
    const tags = ['to-do']
    expect(changeNote).toHaveBeenCalledWith('yangpu-2023', 'n-abcdefgh', { ...content, tags })
  })

  it('answers with null where a method has nothing to say', async () => {
    const { dispatch } = setUp({ deleteNote: async () => undefined })
    const reply = await dispatch('deleteNote', ['yangpu-2023', 'n-abcdefgh'])
    expect(reply).toEqual({ ok: true, value: null })
  })

  it.each(['', 'nothing', 'constructor', '__proto__', 'toString', 'then', 'hasOwnProperty'])(
    'knows no method "%s"',
    async (method) => {
      const { dispatch } = setUp({})
      expect(await dispatch(method, [])).toMatchObject({ ok: false, code: 'unknown-method' })
    },
  )

  it.each([
    ['no list', 'listNotes', null],
    ['too few', 'listNotes', []],
    ['of the wrong type', 'listNotes', [7]],
    ['that climb out of the library', 'openBriefing', ['../../etc']],
    ['with a folder in a file name', 'saveFile', [{ name: '../x.md', text: '' }]],
    ['with an empty passage', 'addNote', [draft(3, 3)]],
    ['with a passage that runs backwards', 'addNote', [draft(5, 2)]],
    ['with a date that is none', 'describeBriefing', ['a', { ...metadata(), eventDate: 'May' }]],
    [
      'with a date in no calendar',
      'describeBriefing',
      ['a', { ...metadata(), eventDate: '2023-02-31' }],
    ],
    ['with three briefings in a pair', 'exportNotes', [['a', 'b', 'c']]],
  ] as const)('refuses arguments %s before they reach the host', async (_what, method, args) => {
    const call = vi.fn()
    const { dispatch } = setUp({ [method]: call })
    expect(await dispatch(method, args)).toMatchObject({ ok: false, code: 'invalid-arguments' })
    expect(call).not.toHaveBeenCalled()
  })

  it('says what is wrong with one of several forms of arguments', async () => {
    const { dispatch } = setUp({})
    const content = { colour: 'yellow', text: '', tags: ['x'.repeat(61)] }
    const reply = await dispatch('changeNote', ['a', 'n-abcdefgh', content, []])
    const message = 'a tag has at most 60 characters (changeNote)'
    expect(reply).toEqual({ ok: false, code: 'invalid-arguments', message })
  })

  it('turns a failure into its code and its words', async () => {
    const full = new DiptychError('disk', 'The note could not be saved: the disk is full.')
    const { dispatch, report } = setUp({ hello: () => Promise.reject(full) })
    expect(await dispatch('hello', [])).toEqual({ ok: false, code: 'disk', message: full.message })
    expect(report).not.toHaveBeenCalled()
  })

  it('keeps the details of a defect to itself', async () => {
    const defect = new TypeError('secret of /home/reader')
    const hello = (): never => {
      throw defect
    }
    const { dispatch, report } = setUp({ hello })
    const reply = await dispatch('hello', [])
    expect(reply).toMatchObject({ ok: false, code: 'internal' })
    expect(JSON.stringify(reply)).not.toContain('secret')
    expect(report).toHaveBeenCalledWith(defect)
  })
})

function draft(start: number, end: number) {
  return { briefing: 'a', passage: { start, end }, colour: 'yellow', text: '', tags: [] }
}

function metadata() {
  return { title: 't', issuer: null, eventDate: null, publicationDate: null, language: 'en' }
}
