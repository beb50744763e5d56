import { describe, expect, it } from 'vitest'
import { readDesktopArguments } from '../../../../../src/main/desktop/policy/arguments'

describe('the command line of the desktop app', () => {
  it.each([
    [['electron', '.'], null],
    [['electron', '.', '--library', '/my notes'], '/my notes'],
    [['electron', '.', '--library=/a=b'], '/a=b'],
    [['electron', '.', '--no-sandbox', '--library', 'x', '--inspect=1'], 'x'],
    [['electron', '.', '--library'], null],
    [['electron', '.', '--library='], null],
    [['electron', '.', '--library-card', 'x'], null],
  ])('%j names the library %j', (argv, library) => {
    expect(readDesktopArguments(argv)).toEqual({ library })
  })
})
