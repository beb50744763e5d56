import { expect, it } from 'vitest'
import {
  sideNames,
  sourceLine,
} from '../../../../../../src/renderer/src/features/compare/charts/sides'

const briefing = (title: string, eventDate: string | null, issuer: string | null = null) => ({
  title,
  issuer,
  eventDate,
  publicationDate: null,
})

it.each([
  ['years', '2023-08-17', '2025', ['2023', '2025']],
  ['dates of one year', '2023-08-17', '2023-02', ['17 Aug 2023', 'Feb 2023']],
  ['titles for want of dates', null, '2023', ['Linwu District', 'Hedong District']],
  [
    'titles where the day is one',
    '2023-08-17',
    '2023-08-17',
    ['Linwu District', 'Hedong District'],
  ],
])('two sides are told apart by %s', (_, one, other, wanted) => {
  const left = briefing('Press Briefing of Linwu District', one)
  const right = briefing('Press Briefing of Hedong District', other)
  expect(Object.values(sideNames(left, right))).toEqual(wanted)
})

it('only what nothing tells apart is left and right', () => {
  const one = briefing('Press Briefing', null)
  expect(sideNames(one, one)).toEqual({ left: 'Left', right: 'Right' })
})

it('a source is named by title, issuer and date', () => {
  const named = briefing('Press Briefing', '2023-08-17', 'The Office')
  expect(sourceLine(named)).toBe('Press Briefing · The Office · 17 August 2023')
  expect(sourceLine(briefing('Press Briefing', null))).toBe('Press Briefing · no date')
})
