import { describe, expect, it, test } from 'vitest'
import { compareFigures } from '@analysis/comparison'
import {
  defaultView,
  listItems,
  type Item,
  type View,
} from '../../../../../src/renderer/src/features/compare/items'
import { createSections } from '../../../../../src/renderer/src/features/compare/sections'
import { shipped } from '../../../../support/comparison-pairs'

const { left, right } = shipped()
const comparison = compareFigures(left, right)
const toRevision = ({ text, blocks }: typeof left) => ({ text, blocks, endsMidSentence: false })
const sectionOf = {
  left: createSections(toRevision(left)),
  right: createSections(toRevision(right)),
}

const itemsOf = (view: Partial<View> = {}): readonly Item[] =>
  listItems(comparison, { ...defaultView, ...view }, sectionOf)
const rowsOf = (items: readonly Item[]) =>
  items.flatMap((item) => (item.type === 'row' ? [item.row] : []))
const titlesOf = (items: readonly Item[]) =>
  items.flatMap((item) => (item.type === 'title' ? [item.title] : []))

describe('the list', () => {
  it('has the rows, what is suggested, and every figure without a partner', () => {
    const items = itemsOf()
    expect(titlesOf(items)).toEqual(['Suggested: is it the same?', 'Only left', 'Only right'])
    expect(rowsOf(items)).toHaveLength(comparison.rows.length)
    expect(items.filter(({ type }) => type === 'alone')).toHaveLength(
      comparison.onlyLeft.length + comparison.onlyRight.length,
    )
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
  })

  it('is sorted by the size of the change', () => {
    const sizes = rowsOf(itemsOf({ sorting: 'change' }))
      .filter(({ standing }) => standing === 'found')
      .map(({ change }) => Math.abs(change?.relative ?? 0))
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  })

  it('is grouped by the headings of the left text', () => {
    expect(titlesOf(itemsOf({ grouping: 'section' }))[0]).toMatch(/^1\. Bearing in mind/u)
  })

  it.each([
    [{ kind: 'quantity' }, ['old housing']],
    [{ caveat: 'wording' }, ['school places added']],
    [{ caveat: 'none' }, []],
  ] as const)('narrowed to %j has %j', (view, indicators) => {
    const rows = rowsOf(itemsOf(view)).filter(({ standing }) => standing === 'found')
    expect(rows.map(({ indicator }) => indicator)).toEqual(indicators)
  })
})

test('what the reader rejected stands at the end', () => {
  const [row] = comparison.rows
  if (!row) throw new Error('no row')
  const tie = { id: 'v-000001', left: row.left, right: row.right, verdict: 'rejected' } as const
  const items = listItems(compareFigures(left, right, [tie]), defaultView, sectionOf)
  expect(titlesOf(items).at(-1)).toBe('Rejected')
  expect(items.at(-1)).toMatchObject({ type: 'row', row: { id: row.id } })
})
