import { commandIds, commands } from '@shared/commands'
import { describe, expect, it } from 'vitest'
import { displayKeys, matchesKeys } from '../../../../../src/renderer/src/features/commands/keys'

function press(key: string, code: string, held: readonly string[] = []) {
  const [ctrlKey, metaKey, altKey, shiftKey] = ['ctrl', 'meta', 'alt', 'shift'].map((name) =>
    held.includes(name),
  )
  return {
    key,
    code,
    ctrlKey: ctrlKey ?? false,
    metaKey: metaKey ?? false,
    altKey: altKey ?? false,
    shiftKey: shiftKey ?? false,
  }
}

describe('shortcuts', () => {
  it.each([
    ['CmdOrCtrl+K', press('k', 'KeyK', ['ctrl']), false, true],
    ['CmdOrCtrl+K', press('k', 'KeyK', ['meta']), true, true],
    ['CmdOrCtrl+K', press('k', 'KeyK', ['ctrl']), true, false],
    ['CmdOrCtrl+K', press('K', 'KeyK', ['ctrl', 'shift']), false, false],
    ['CmdOrCtrl+Alt+N', press('˜', 'KeyN', ['meta', 'alt']), true, true],
    ['CmdOrCtrl+Alt+N', press('n', 'KeyN', ['ctrl']), false, false],
    // The keys of a German and of a Russian keyboard.
    ['CmdOrCtrl+Z', press('z', 'KeyY', ['ctrl']), false, true],
    ['CmdOrCtrl+Z', press('y', 'KeyZ', ['ctrl']), false, false],
    ['CmdOrCtrl+Z', press('я', 'KeyZ', ['ctrl']), false, true],
    ['F8', press('F8', 'F8'), false, true],
    ['F8', press('F8', 'F8', ['shift']), false, false],
    ['Shift+F8', press('F8', 'F8', ['shift']), false, true],
    ['CmdOrCtrl+,', press(',', 'Comma', ['ctrl']), false, true],
    ['CmdOrCtrl+Alt+Plus', press('+', 'Equal', ['ctrl', 'alt', 'shift']), false, true],
    ['CmdOrCtrl+Alt+Plus', press('+', 'NumpadAdd', ['ctrl', 'alt']), false, true],
    ['CmdOrCtrl+Alt+1', press('1', 'Digit1', ['ctrl', 'alt']), false, true],
  ])('%s is pressed by %o (mac: %s): %s', (keys, pressed, mac, expected) => {
    expect(matchesKeys(pressed, keys, mac)).toBe(expected)
  })

  it('are each given once, and none is a bare letter', () => {
    const keys = commandIds.map((id) => commands[id].keys)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.filter((one) => /^[A-Z0-9]$/u.test(one))).toEqual([])
  })

  it('are shown as the machine prints them', () => {
    expect(displayKeys('CmdOrCtrl+Alt+Plus', false)).toBe('Ctrl Alt +')
    expect(displayKeys('CmdOrCtrl+Alt+N', true)).toBe('⌘⌥N')
  })
})
