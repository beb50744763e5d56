import { describe, expect, it } from 'vitest'
import { isOwnAddress, startPage } from '../../../../../src/main/desktop/policy/address'
import { mayRequest } from '../../../../../src/main/desktop/policy/requests'
import { isTrustedSender } from '../../../../../src/main/desktop/policy/sender'

const foreign = [
  '',
  'about:blank',
  'app://',
  'app:diptych',
  'app://evil/',
  'app://diptych.evil.test/',
  'app://diptych:80/',
  'app://user@diptych/',
  'app://:password@diptych/',
  'apps://diptych/',
  'http://diptych/',
  'https://evil.test/app://diptych/',
  'https://evil.test/#app://diptych/',
  'file:///etc/passwd',
  'javascript:alert(1)',
]

describe('an address of the desktop', () => {
  it.each([startPage, 'app://diptych/', 'app://diptych/assets/a.js?x#y', 'APP://diptych/'])(
    'is %s',
    (address) => {
      expect(isOwnAddress(address)).toBe(true)
    },
  )

  it.each(foreign)('is not "%s"', (address) => {
    expect(isOwnAddress(address)).toBe(false)
  })
})

describe('the sender of a call', () => {
  it('is trusted in the main frame of our own page', () => {
    expect(isTrustedSender({ url: startPage, parent: null })).toBe(true)
  })

  it.each([
    ['gone', null],
    ['unknown', undefined],
    ['a frame inside our page', { url: startPage, parent: { url: startPage } }],
    ['a frame whose parent is unknown', { url: startPage, parent: undefined }],
  ])('is refused when it is %s', (_, frame) => {
    expect(isTrustedSender(frame)).toBe(false)
  })

  it.each(foreign)('is refused at "%s"', (url) => {
    expect(isTrustedSender({ url, parent: null })).toBe(false)
  })
})

describe('a request of the window', () => {
  it.each([
    [startPage, true, true],
    ['data:image/svg+xml,x', true, true],
    ['blob:app://diptych/0-1', true, true],
    ['devtools://devtools/bundled/x.js', false, true],
    ['https://evil.test/', false, false],
    ['http://127.0.0.1:80/', false, false],
    ['ws://127.0.0.1:80/', false, false],
    ['file:///etc/passwd', false, false],
    ['ftp://evil.test/', false, false],
    ['app://evil/', false, false],
    ['', false, false],
  ])('for "%s" is let through: %s, with developer tools: %s', (address, packaged, developing) => {
    expect(mayRequest(address, false)).toBe(packaged)
    expect(mayRequest(address, true)).toBe(developing)
  })
})
