import type { Metric } from '@shared/metric'
import type { Note } from '@shared/note'
import { expect, it } from 'vitest'
import { marksOf } from '../../../../../src/renderer/src/features/reader/marks'

const note = { id: 'n-1', colour: 'rose', anchor: { start: 3, end: 9 } } as unknown as Note
const figure = { kind: 'area', start: 5, end: 7 } as unknown as Metric

it('draws notes in their colours and figures by their kinds', () => {
  const marked = {
    notes: [note],
    figures: [figure],
    selectedNote: null,
    currentFigure: null,
    links: [],
    currentLinks: [],
    pointed: null,
  }
  expect(marksOf(marked)).toEqual([
    { style: 'note-rose', start: 3, end: 9 },
    { style: 'figure-quantity', start: 5, end: 7 },
  ])
})

it('sets off the note that is open and the figure that was gone to', () => {
  const marked = {
    notes: [note],
    figures: [figure],
    selectedNote: 'n-1',
    currentFigure: figure,
    links: [],
    currentLinks: [],
    pointed: null,
  }
  expect(marksOf(marked).map(({ style }) => style)).toEqual([
    'note-rose',
    'note-current',
    'figure-quantity',
    'figure-current',
  ])
})
