import { describe, expect, it } from 'vitest'
import type { RevisionText } from '@shared/briefing'
import type { Carried } from '@shared/carry'
import { carryAnchors, createAnchor } from '@analysis/anchoring'
import cases from '../../../fixtures/anchoring/cases.json'
import { revisionOf } from './mutations/edit'

const anchorOn = (revision: RevisionText, quote: string) => {
  const start = revision.text.indexOf(quote)
  return createAnchor(revision, 1, { start, end: start + quote.length })
}

/** What else a case asks for, if it does. */
const askedOf = ({ found, suggestion, differences }: Partial<(typeof cases)[number]>) => ({
  ...(found === undefined ? {} : { found }),
  ...(suggestion === undefined ? {} : { suggestion }),
  ...(differences === undefined ? {} : { differences }),
})

/** What a case may ask for, of whichever outcome. */
function summaryOf(carried: Carried | undefined) {
  const { state } = carried ?? {}
  if (carried?.state === 'orphan') return { state, suggestion: carried.suggestions[0]?.text }
  const shown = carried?.state === 'changed' ? carried : null
  return {
    state,
    revision: carried?.anchor.revision,
    found: carried?.anchor.quote,
    oldQuote: shown?.oldQuote,
    differences: shown?.differences,
  }
}

describe('carrying an anchor to a new revision', () => {
  it.each(cases)('$name', (example) => {
    const { old, new: now, quote, state } = example
    const from = revisionOf(old.join('\n'))
    const [carried] = carryAnchors(from, revisionOf(now.join('\n')), 2, [anchorOn(from, quote)])
    const always = {
      orphan: {},
      changed: { revision: 2, oldQuote: quote },
      exact: { revision: 2 },
      moved: { revision: 2 },
    }[state]
    expect(summaryOf(carried)).toMatchObject({ state, ...always, ...askedOf(example) })
  })

  it('names what a suggestion has otherwise', () => {
    const from = revisionOf('In Hongkou, 12,400 households were connected.\nSchools are open.')
    const to = revisionOf('In Yangpu, 17,020 households were connected.\nSchools are open.')
    const [carried] = carryAnchors(from, to, 2, [anchorOn(from, '12,400 households')])
    expect(carried).toMatchObject({
      state: 'orphan',
      suggestions: [
        {
          text: '17,020 households',
          differences: {
            figures: [{ old: '12,400', new: '17,020' }],
            names: [{ old: 'Hongkou', new: 'Yangpu' }],
          },
        },
      ],
    })
  })
})

describe('an anchor whose offsets are stale', () => {
  const from = revisionOf('A library was opened.\nIn Hongkou, 14 roads were repaired by the crews.')
  const to = revisionOf(
    'A library was opened.\nIn Hongkou, 14 roads were repaired by the crews last May.',
  )
  const anchor = anchorOn(from, '14 roads')

  it.each([
    ['is found by its quote and context', { ...anchor, start: 3, end: 11 }],
    [
      'is found by its quote in the block with its hash',
      { ...anchor, start: 3, end: 11, prefix: 'lost' },
    ],
    ['is found when its offsets lie outside of the text', { ...anchor, start: 9999, end: 10_007 }],
  ])('%s', (_, stale) => {
    const [carried] = carryAnchors(from, to, 2, [stale])
    expect(carried).toMatchObject({ state: 'exact', anchor: { quote: '14 roads' } })
  })

  it.each([
    ['is an orphan when its quote is nowhere', { ...anchor, quote: '15 roads' }],
    ['is an orphan when its quote is empty', { ...anchor, quote: '' }],
  ])('%s', (_, stale) => {
    expect(carryAnchors(from, to, 2, [stale])).toEqual([{ state: 'orphan', suggestions: [] }])
  })

  it('is an orphan when its quote and context stand in two places', () => {
    const twice = revisionOf('Work goes on.\nA library.\nWork goes on.')
    const stale = { ...anchorOn(twice, 'goes'), start: 1, end: 5 }
    expect(carryAnchors(twice, to, 2, [stale])[0]?.state).toBe('orphan')
  })
})
