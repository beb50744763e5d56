import { describe, expect, it } from 'vitest'
import {
  innermostAt,
  nextInTurn,
  spanAt,
} from '../../../../../src/renderer/src/features/reader/hit-test'

const spans = [
  { start: 3, end: 6 },
  { start: 6, end: 8 },
  { start: 20, end: 30 },
]

describe('the span at an offset', () => {
  it.each([
    [2, undefined],
    [3, 0],
    [5, 0],
    [6, 1],
    [8, undefined],
    [29, 2],
    [30, undefined],
  ])('is for %d the one numbered %s', (offset, index) => {
    expect(spanAt(spans, offset)).toBe(index === undefined ? undefined : spans[index])
  })

  it('is nothing among no spans', () => {
    expect(spanAt([], 1)).toBeUndefined()
  })
})

describe('the innermost of overlapping spans', () => {
  const overlapping = [
    { id: 'wide', start: 0, end: 50 },
    { id: 'narrow', start: 10, end: 20 },
    { id: 'late', start: 15, end: 40 },
  ]

  it.each([
    [5, 'wide'],
    [12, 'narrow'],
    [17, 'narrow'],
    [30, 'late'],
    [60, undefined],
  ])('is at %d the %s one', (offset, id) => {
    expect(innermostAt(overlapping, (item) => item, offset)?.id).toBe(id)
  })
})

const show = (): void => {}

describe('of what lies upon each other, a click', () => {
  const note = { name: 'note', span: { start: 0, end: 20 }, isShown: false, show }
  const link = { name: 'link', span: { start: 5, end: 12 }, isShown: false, show }

  it.each([
    ['opens nothing where there is nothing', [], undefined],
    ['opens the shortest', [note, link], 'link'],
    ['opens the next when that is shown', [note, { ...link, isShown: true }], 'note'],
    ['comes round again', [{ ...note, isShown: true }, link], 'link'],
    ['opens the only one again', [{ ...link, isShown: true }], 'link'],
    ['opens the first of two that are alike', [{ ...note, span: link.span }, link], 'note'],
  ])('%s', (_, under, name) => {
    expect(nextInTurn(under)).toEqual(under.find((one) => one.name === name))
  })
})
