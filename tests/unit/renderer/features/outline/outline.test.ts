import { describe, expect, it } from 'vitest'
import { readText } from '@analysis/text'
import {
  allEntries,
  countIn,
  entriesAt,
  toOutline,
  type OutlineEntry,
} from '../../../../../src/renderer/src/features/outline/outline'

const source = [
  'Press Briefing on Housing',
  '',
  '1. Homes',
  '',
  'Over 500 homes were renovated in the district last year.',
  '',
  '2. Schools',
  '',
  'Two schools were opened in the district last year.',
  '',
].join('\n')

const { revision } = readText(source)
const outline = toOutline(revision.text, revision.blocks)
const shape = (entries: readonly OutlineEntry[]): unknown =>
  entries.map(({ title, children }) => (children ? [title, shape(children)] : title))

describe('the outline of a text', () => {
  it('is a tree of its headings, each reaching to the next of its level', () => {
    const all = allEntries(outline)
    expect(all.length).toBe(revision.blocks.filter(({ kind }) => kind === 'heading').length)
    for (const { start, end, children = [] } of all) {
      for (const child of children) {
        expect(child.start).toBeGreaterThan(start)
        expect(child.end).toBeLessThanOrEqual(end)
      }
    }
    expect(JSON.stringify(shape(outline))).toContain('2. Schools')
  })

  it('has nested levels even where one is left out', () => {
    const blocks = [1, 3, 2, 1].map((level, at) => ({
      id: `b${at + 1}`,
      kind: 'heading' as const,
      level,
      path: [],
      start: at * 2,
      end: at * 2 + 1,
    }))
    expect(shape(toOutline('a\nb\nc\nd', blocks))).toEqual([['a', ['b', 'c']], 'd'])
  })

  it('knows which headings a place stands under', () => {
    const at = entriesAt(outline, revision.text.indexOf('Two schools'))
    expect(at.at(-1)?.title).toBe('2. Schools')
    expect(entriesAt([], 3)).toEqual([])
  })
})

it.each([
  [0, 10, 3],
  [2, 5, 1],
  [5, 5, 0],
  [6, 99, 1],
])('of places 1, 3 and 7, from %d to %d there are counted', (start, end, count) => {
  expect(countIn([1, 3, 7], { start, end })).toBe(count)
})
