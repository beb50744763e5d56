import type { Link, LinkType } from '@shared/tie'
import { describe, expect, it } from 'vitest'
import {
  contextOf,
  countTypes,
  eachOnce,
  endsIn,
  filterLinks,
} from '../../../../../src/renderer/src/features/links/ends'

function end(briefing: string, start: number, place?: object) {
  return { briefing, anchor: { start, end: start + 5, quote: 'quote' }, ...(place && { place }) }
}

function link(id: string, type: LinkType, ...ends: readonly object[]): Link {
  return { id, type, ends, text: '' } as unknown as Link
}

const across = link('l-across', 'updates', end('left', 30), end('right', 4))
const inside = link('l-inside', 'explains', end('left', 40), end('left', 10))
const orphan = link('l-orphan', 'updates', end('left', 5, { state: 'orphan' }), end('right', 9))
const links = [across, inside, orphan]

describe('the ends of links', () => {
  it('stand in reading order, both of a link inside one briefing, none that lost its place', () => {
    expect(endsIn(links, 'left').map(({ key }) => key)).toEqual([
      'l-inside/1',
      'l-across/0',
      'l-inside/0',
    ])
    expect(endsIn(links, 'right').map(({ other }) => other.anchor.start)).toEqual([30, 5])
  })

  it.each([
    ['', '', '', ''],
    ['short ', ' and short', 'short ', ' and short'],
    [
      `mething that is long enough to be cut in the middle of a word ${'x'.repeat(3)}`,
      ` and something else that goes on until the limit is reached for s`,
      `… that is long enough to be cut in the middle of a word xxx`,
      ` and something else that goes on until the limit is reached for …`,
    ],
  ])('are shown with what stands around them, cut at words', (prefix, suffix, before, after) => {
    const shown = contextOf({ briefing: 'left', anchor: { prefix, suffix } } as never)
    expect(shown).toEqual({ before, after })
  })
})

describe('a list of links', () => {
  it('is narrowed by type, and by none holds all', () => {
    expect(filterLinks(links, ['updates'])).toEqual([across, orphan])
    expect(filterLinks(links, [])).toBe(links)
    expect([...countTypes(links)]).toEqual([
      ['updates', 2],
      ['explains', 1],
    ])
  })

  it('of two briefings holds what ties them once', () => {
    expect(eachOnce([links, [across]])).toEqual(links)
  })
})
