import { describe, expect, it } from 'vitest'
import { diptych } from '../../../support/command-line'
import { temporaryFolder, temporaryProgram } from '../../../support/library'

describe('the command line', () => {
  it('says its version', async () => {
    expect(await diptych(['--version'])).toEqual({ status: 0, out: '1.2.3\n', errors: [] })
  })

  it('explains itself', async () => {
    const { status, out } = await diptych(['--help'])
    expect(status).toBe(0)
    for (const command of ['metrics FILE', 'library check', 'notes add BRIEFING', 'export']) {
      expect(out).toContain(command)
    }
  })

  it.each([['metrics'], ['library', 'list'], ['library', 'import'], ['notes', 'add'], ['export']])(
    'explains each command: %s %s',
    async (...command) => {
      const words = command.filter((word) => word !== undefined)
      const { status, out, errors } = await diptych([...words, '--help'])
      expect(out).toContain(`Usage: diptych ${words.join(' ')}`)
      expect([status, errors]).toEqual([0, []])
    },
  )

  it.each([
    [[], 'a command is missing'],
    [['frobnicate'], 'there is no command "frobnicate"'],
    [
      ['library'],
      'after "library" comes one of list, check, import, revise, removed, backup, backups',
    ],
    [
      ['notes', 'burn'],
      'after "notes" comes one of add, list, open, attach, keep, delete, restore, not "burn"',
    ],
    [['metrics'], 'FILE is missing'],
    [['metrics', 'a.txt', 'b.txt'], 'one FILE only, please: b.txt'],
    [['metrics', 'a.txt', '--format', 'xml'], '--format is one of jsonl, csv, not "xml"'],
    [['metrics', 'a.txt', '--colour'], "Unknown option '--colour'"],
    [['metrics', '--format', '--unread', 'a.txt'], '--format wants a value'],
    [['library', 'list', '--library'], "Option '--library <value>' argument missing"],
    [['library', 'list', '--library', ''], '--library DIR is empty'],
    [['library', 'check', '--library='], '--library DIR is empty'],
    [['notes', 'add', 'a', '--quote', 'x', '--quote', 'y'], '--quote is given twice'],
    [['library', 'removed', 'all'], 'unexpected: all'],
    [['library', 'restore'], 'BRIEFING or BACKUP is missing'],
    [['library', 'list', 'all'], 'unexpected: all'],
    [['library', 'import'], 'FILE is missing'],
    [['notes', 'add', 'yangpu-2023'], '--quote TEXT is missing'],
    [['notes', 'add', '--quote', 'x'], 'BRIEFING is missing'],
    [['notes', 'add', 'a', '--quote', 'x', '--nth', '0'], '--nth is a number from 1, not "0"'],
    [['notes', 'add', 'a', '--quote', 'x', '--colour', 'beige'], '--colour is one of'],
    [['notes', 'delete'], 'NOTE is missing'],
    [['export'], 'BRIEFING is missing'],
    [['export', 'a', 'b', 'c'], 'at most two'],
  ])('answers %j with status 2 and one line', async (argv, message) => {
    const { status, out, errors } = await diptych(argv)
    expect([status, out]).toEqual([2, ''])
    expect(errors).toEqual([expect.stringContaining(message)])
  })

  it('answers a failure with status 1 and one line', async () => {
    const folder = await temporaryFolder()
    const outcome = await diptych(['export', 'none', '--library', folder])
    const errors = ['diptych: There is no briefing “none” in the library.']
    expect(outcome).toEqual({ status: 1, out: '', errors })
  })

  it('shows a stack trace only to those who ask for it', async () => {
    const argv = ['metrics', 'none.txt']
    const { errors } = await diptych(argv)
    expect(errors).toEqual([
      'diptych: none.txt could not be read: there is no such file or folder.',
    ])
    const debug = await diptych(argv, { env: { DIPTYCH_DEBUG: '1' } })
    expect(debug.errors.join('\n')).toContain('ENOENT')
  })

  it('finds the library by option before or behind the command, and by the environment', async () => {
    const folder = await temporaryFolder()
    const outcomes = [
      await diptych(['library', 'list', '--library', folder]),
      await diptych(['--library', folder, 'library', 'list']),
      await diptych([`--library=${folder}`, 'library', 'list']),
      await diptych(['library', 'list'], { env: { DIPTYCH_LIBRARY: folder } }),
      await diptych(['library', 'list', '--library', '.'], { workingFolder: folder }),
    ]
    const [first] = outcomes
    expect(first).toMatchObject({ status: 0, out: expect.stringMatching(/^yangpu-2023\t/u) })
    for (const outcome of outcomes) expect(outcome).toEqual(first)
  })

  it('names the program that holds the library', async () => {
    const { library } = await temporaryProgram({ program: 'Diptych on the desktop' })
    const add = ['notes', 'add', 'yangpu-2025', '--quote', 'This morning']
    const { status, errors } = await diptych([...add, '--library', library.folder])
    expect(status).toBe(1)
    expect(errors).toEqual([expect.stringContaining('in use by Diptych on the desktop')])
  })

  it('reads beside the program that holds the library', async () => {
    const { library } = await temporaryProgram()
    const commands = [
      ['library', 'list'],
      ['library', 'check'],
      ['notes', 'list'],
      ['export', 'yangpu-2023'],
    ]
    for (const command of commands) {
      const outcome = await diptych([...command, '--library', library.folder])
      expect(outcome).toMatchObject({ status: 0, errors: [] })
    }
  })
})
