import { describe, expect, it } from 'vitest'
import type { DiffChange } from '@shared/diff'
import {
  diffMarks,
  inWords,
  placeOf,
  sideBefore,
  walked,
} from '../../../../../src/renderer/src/features/diff/marks'

const texts = { left: 'fell to 8.5% there', right: 'fell to 21.6% here now' }
const edited: DiffChange = {
  kind: 'edited',
  left: { start: 0, end: 18 },
  right: { start: 0, end: 22 },
  hunks: [
    { left: { start: 8, end: 11 }, right: { start: 8, end: 12 } },
    { left: { start: 18, end: 18 }, right: { start: 19, end: 22 } },
  ],
  figures: [{ left: { start: 8, end: 12 }, right: { start: 8, end: 13 }, words: '8.5% → 21.6%' }],
}
const added: DiffChange = {
  kind: 'added',
  left: null,
  right: { start: 0, end: 4 },
  hunks: [],
  figures: [],
}
const moved: DiffChange = { ...added, kind: 'moved', left: { start: 5, end: 9 } }

describe('the marks of changes', () => {
  it('paint removed words left and added ones right, and the figures over them', () => {
    expect(diffMarks([edited], 'left', false)).toEqual([
      { style: 'diff-removed', start: 8, end: 11 },
      { style: 'diff-figure', start: 8, end: 12 },
    ])
    expect(diffMarks([edited], 'right', false).map(({ style }) => style)).toEqual([
      'diff-added',
      'diff-added',
      'diff-figure',
    ])
  })

  it('paint whole paragraphs that were added or moved', () => {
    expect(diffMarks([added, moved], 'right', false).map(({ style }) => style)).toEqual([
      'diff-added',
      'diff-moved',
    ])
    expect(diffMarks([added], 'left', false)).toEqual([])
  })

  it('are those of figures alone when that is asked for', () => {
    expect(diffMarks([edited, added], 'right', true)).toEqual([
      { style: 'diff-figure', start: 8, end: 13 },
    ])
    expect(walked([edited, added], true)).toEqual([edited])
  })
})

describe('a change', () => {
  it.each([
    ['its first differing word', edited, 'left', false, { start: 8, end: 11 }],
    ['its first figure', edited, 'right', true, { start: 8, end: 13 }],
    ['its block', added, 'right', false, { start: 0, end: 4 }],
    ['nothing on the side it is not on', added, 'left', false, null],
  ] as const)('is looked at by %s', (_, change, side, figuresOnly, place) => {
    expect(placeOf(change, side, figuresOnly)).toEqual(place)
  })

  it('without words on one side is looked at behind the word before', () => {
    const inserted = { ...edited, hunks: edited.hunks.slice(1), figures: [] }
    expect(placeOf(inserted, 'left', false)).toEqual({ start: 17, end: 18 })
  })

  it.each([
    [edited, 'Edited: 8.5% → 21.6%'],
    [{ ...edited, figures: [] }, 'Edited: “8.5” → “21.6” and 1 more'],
    [{ ...edited, figures: [], hunks: edited.hunks.slice(1) }, 'Edited: with “now”'],
    [added, 'Added: fell'],
    [moved, 'Moved: fell'],
  ])('is told in words', (change, words) => {
    expect(inWords(change, texts)).toBe(words)
  })
})

const of = (briefing: string, revision: number) => ({ briefing, revision })

describe('changes are told from', () => {
  it.each([
    ['the left one of two texts', of('a', 4), of('b', 1), 'left'],
    ['the older revision on the left', of('a', 1), of('a', 3), 'left'],
    ['the older revision on the right', of('a', 3), of('a', 1), 'right'],
  ] as const)('%s', (_, left, right, side) => {
    expect(sideBefore({ left, right })).toBe(side)
  })
})
