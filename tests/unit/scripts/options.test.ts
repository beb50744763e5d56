import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { readStartOptions } from '../../../scripts/lib/options.mjs'
import { at } from '../../../scripts/lib/project.mjs'

const usual = { host: null, library: null, open: true, help: false }

function start(...args: readonly string[]) {
  return spawnSync(process.execPath, [at('scripts/start.mjs'), ...args], { encoding: 'utf8' })
}

describe('the options of npm start', () => {
  it.each([
    [[], usual],
    [['--host=web'], { ...usual, host: 'web' }],
    [['--host', 'desktop'], { ...usual, host: 'desktop' }],
    [['--library', 'notes'], { ...usual, library: '/home/a/notes' }],
    [['--library=/my notes'], { ...usual, library: '/my notes' }],
    [['--no-open'], { ...usual, open: false }],
    [['--help'], { ...usual, help: true }],
  ])('%j are understood', (args, options) => {
    expect(readStartOptions(args, '/home/a')).toEqual(options)
  })

  it.each([
    [['--host=phone']],
    [['--host']],
    [['--libary', 'x']],
    [['--library=']],
    [['notes']],
    [['--no-open=yes']],
    [['--host=desktop', '--no-open']],
  ])('%j are refused', (args) => {
    expect(readStartOptions(args, '/home/a')).toBeNull()
  })

  it('that are not known end in one line of usage', () => {
    const { status, stderr, stdout } = start('--hots=web')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^Usage: npm start .*\n$/u)
  })

  it('are explained', () => {
    const { status, stdout } = start('--help')
    expect(status).toBe(0)
    expect(stdout).toContain('--library DIR')
  })
})
