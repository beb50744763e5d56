import { describe, expect, it } from 'vitest'
import { carryPlace } from '@analysis/anchoring'
import type { Carried, Differences } from '@shared/carry'
import type { Anchor } from '@shared/note'
import type { Place } from '@shared/place'

const block = { id: 'b1', hash: '' }
const anchorIn = (revision: number, quote = 'forty ships'): Anchor => ({
  revision,
  quote,
  start: 0,
  end: quote.length,
  prefix: '',
  suffix: '',
  firstBlock: block,
  lastBlock: block,
})
const figures = (old: string | null, now: string | null): Differences => ({
  figures: [{ old, new: now }],
  names: [],
})
const changed = (oldQuote: string, differences: Differences) =>
  ({ state: 'changed', oldQuote, differences }) as const
const lost = (last: Extract<Place, { state: 'orphan' }>['last']) =>
  ({ state: 'orphan', tried: 2, last }) as const
const exact: Carried = { state: 'exact', anchor: anchorIn(3) }
const moved: Carried = { state: 'moved', anchor: anchorIn(3) }
const orphan: Carried = { state: 'orphan', suggestions: [] }
const fifty: Carried = {
  state: 'changed',
  anchor: anchorIn(3, 'fifty ships'),
  oldQuote: 'forty ships',
  differences: figures('forty', 'fifty'),
}
const once = changed('thirty ships', figures('thirty', 'forty'))

describe('a place over several revisions', () => {
  it.each<[string, Place | undefined, Carried, Place]>([
    ['the reader’s own stays exact', undefined, exact, { state: 'exact' }],
    ['the reader’s own moves', undefined, moved, { state: 'moved' }],
    ['what has moved once has moved', { state: 'moved' }, exact, { state: 'moved' }],
    [
      'what changes is told',
      { state: 'moved' },
      fifty,
      changed('forty ships', figures('forty', 'fifty')),
    ],
    ['what has changed stays so', once, exact, once],
    [
      'what changes twice is told from the first',
      once,
      fifty,
      changed('thirty ships', figures('thirty', 'fifty')),
    ],
    [
      'what is lost remembers how it stood',
      once,
      orphan,
      { state: 'orphan', tried: 3, last: once },
    ],
    ['what stays lost does, too', lost(once), orphan, { state: 'orphan', tried: 3, last: once }],
    ['what is found again stands as before', lost(null), exact, { state: 'exact' }],
    ['what had changed before has changed', lost(once), moved, once],
  ])('%s', (_, place, carried, expected) => {
    const anchor = anchorIn(2)
    const standing = carryPlace({ anchor, place }, carried, 3)
    expect(standing.place).toEqual(expected)
    expect(standing.anchor).toBe(carried.state === 'orphan' ? anchor : carried.anchor)
  })

  it('has no difference left when a figure goes back to what it was', () => {
    const back: Carried = { ...fifty, differences: figures('forty', 'thirty') }
    const { place } = carryPlace({ anchor: anchorIn(2), place: once }, back, 3)
    expect(place).toEqual(changed('thirty ships', { figures: [], names: [] }))
  })
})
