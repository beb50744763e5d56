import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuote } from '../../../../src/main/cli/quote'

const text = 'One (1) two.\nThree two\u00A0four\nFive.'

describe('a quotation', () => {
  it.each([
    ['One (1)', null, 'One (1)'],
    ['  two.  Three ', null, 'two.\nThree'],
    ['two four', null, 'two\u00A0four'],
    ['two', 2, 'two'],
  ])('is found in the text: %j', (quote, nth, found) => {
    const { start, end } = findQuote(text, quote, nth)
    expect(text.slice(start, end)).toBe(found)
  })

  it.each([
    ['One 1', null, 'The quotation is not in the text.'],
    ['o.e', null, 'The quotation is not in the text.'],
    ['two', null, 'The quotation is in the text 2 times; say which one with --nth.'],
    ['two', 3, 'The quotation is in the text only 2 times.'],
    ['Five.', 2, 'The quotation is in the text only once.'],
  ])('is refused in words: %j, %j', (quote, nth, message) => {
    expect(() => findQuote(text, quote, nth)).toThrow(message)
  })

  it('may be as long as the text', () => {
    const long = 'Nine (9) [of] ten. '.repeat(20_000)
    expect(findQuote(`a ${long.replaceAll('. ', '.\n')}`, long, null)).toEqual({
      start: 2,
      end: long.length + 1,
    })
  })

  it('begins and ends with whole characters', () => {
    expect(() => findQuote('a \u{1F600} b', '\uD83D', null)).toThrow('not in the text')
    expect(() => findQuote('a \u{1F600} b', '\uDE00 b', null)).toThrow('not in the text')
  })

  it('may hold any characters', () => {
    const visible = fc.string({ unit: 'grapheme' }).filter((quote) => quote.trim() !== '')
    fc.assert(
      fc.property(visible, (quote) => {
        const found = findQuote(`a ${quote.normalize('NFC')} b`, quote, 1)
        expect(found.end).toBeGreaterThan(found.start)
      }),
    )
  })
})
