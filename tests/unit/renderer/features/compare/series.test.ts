import { expect, it } from 'vitest'
import type { BriefingSummary } from '@shared/briefing'
import {
  inOrderOfTime,
  ofThePlace,
} from '../../../../../src/renderer/src/features/compare/series/same-place'
import { mostInSeries } from '@shared/series'

const briefing = (
  id: string,
  title: string,
  eventDate: string | null,
  issuer: string | null = null,
): BriefingSummary => ({
  id,
  title,
  issuer,
  eventDate,
  publicationDate: null,
  language: 'en',
  revision: 1,
  source: { name: `${id}.txt`, size: 1, sha256: '', encoding: 'utf-8' },
  added: '2025-01-01T00:00:00Z',
})

const library = [
  briefing('linwu-24', 'Press Briefing of Linwu District on 3 September 2024', '2024-09-03'),
  briefing('hedong', 'Press Briefing of Hedong District on 3 September 2024', '2024-09-03'),
  briefing('linwu-21', 'Linwu in the year that has passed', '2021'),
  briefing('office', 'A year of progress', '2020', 'Linwu Information Office'),
  briefing('undated', 'Linwu, once more', null),
]

it('briefings that share a name belong together, and those without a date are left out', () => {
  expect(ofThePlace(library, ['linwu-24'])).toEqual(['linwu-24', 'linwu-21', 'office'])
})

it('what is open takes part, wherever it is of', () => {
  expect(ofThePlace(library, ['hedong', 'linwu-24'])).toContain('hedong')
})

it('one issuer is enough', () => {
  const two = ['2020', '2021'].map((year) => briefing(year, `Report ${year}`, year, 'The Office'))
  expect(ofThePlace(two, ['2020'])).toEqual(['2020', '2021'])
})

it('no more than can be joined, the newest of them', () => {
  const many = Array.from({ length: 12 }, (_, at) => briefing(`b${at}`, 'Linwu', `${2000 + at}`))
  const chosen = ofThePlace(many, ['b0'])
  expect(chosen).toHaveLength(mostInSeries)
  expect(chosen.slice(0, 2)).toEqual(['b0', 'b11'])
})

it('what has no date stands last', () => {
  expect(inOrderOfTime(library).map(({ id }) => id)).toEqual([
    'office',
    'linwu-21',
    'linwu-24',
    'hedong',
    'undated',
  ])
})
