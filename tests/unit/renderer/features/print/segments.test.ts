import type { Metric } from '@shared/metric'
import type { Colour, Note } from '@shared/note'
import { describe, expect, it } from 'vitest'
import {
  byBlock,
  numbered,
  segmentsOf,
} from '../../../../../src/renderer/src/features/print/segments'

const text = 'The district renovated 29,000 homes.'

function note(start: number, end: number, colour: Colour = 'yellow'): Note {
  const block = { id: 'b1', hash: '' }
  const anchor = {
    start,
    end,
    revision: 1,
    quote: text.slice(start, end),
    prefix: '',
    suffix: '',
    firstBlock: block,
    lastBlock: block,
  }
  const state = { text: '', tags: [], created: '', changed: '', deleted: null }
  return { id: `n-${start}-${end}`, briefing: 'a', anchor, colour, ...state }
}

const figure = { start: 23, end: 35, kind: 'count' } as unknown as Metric
const whole = { start: 0, end: text.length }

describe('a printed block', () => {
  it('is one piece without marks', () => {
    expect(segmentsOf(text, whole, { notes: [], figures: [] })).toEqual([
      { text, colour: null, figure: null, ends: [] },
    ])
  })

  it('is cut where marks begin and end, and numbers a note where it ends', () => {
    const notes = numbered([note(13, 29, 'blue'), note(4, 12)])
    const segments = segmentsOf(text, whole, { notes, figures: [figure] })
    expect(segments.map(({ text: piece }) => piece).join('')).toBe(text)
    expect(segments.filter(({ colour }) => colour)).toEqual([
      { text: 'district', colour: 'yellow', figure: null, ends: [1] },
      { text: 'renovated ', colour: 'blue', figure: null, ends: [] },
      { text: '29,000', colour: 'blue', figure: 'count', ends: [2] },
    ])
  })

  it('shows the innermost of notes that overlap', () => {
    const notes = numbered([note(0, 36), note(4, 12, 'rose')])
    const [, inner] = segmentsOf(text, whole, { notes, figures: [] })
    expect(inner).toMatchObject({ text: 'district', colour: 'rose' })
  })
})

describe('marks by block', () => {
  const blocks = [
    { start: 0, end: 10 },
    { start: 11, end: 20 },
    { start: 21, end: 30 },
  ]

  it('go to every block they touch', () => {
    const spans = [
      { start: 2, end: 4 },
      { start: 5, end: 15 },
      { start: 12, end: 14 },
      { start: 25, end: 26 },
    ]
    expect(byBlock(blocks, spans, (span) => span).map((found) => found.length)).toEqual([2, 2, 1])
  })
})
