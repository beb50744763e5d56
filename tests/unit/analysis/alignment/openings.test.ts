import { expect, test } from 'vitest'
import { compare } from '../../../../src/analysis/alignment/compare'
import { prepare } from '../../../../src/analysis/alignment/match'
import { toAligned } from '../../../support/alignment-pairs'

/** What is found of two blocks of two texts, told by how they begin. */
function compared(left: string, right: string, [one, other]: readonly [string, string]) {
  const texts = [toAligned(left), toAligned(right)] as const
  const { weighed, places } = prepare(...texts)
  const [at, to] = [one, other].map((beginning, side) => {
    const { text = '', blocks = [] } = texts[side] ?? {}
    return blocks.findIndex(({ start }) => text.startsWith(beginning, start))
  })
  const [a, b] = [weighed.left[at ?? -1], weighed.right[to ?? -1]]
  const [here, there] = [places.left[at ?? -1], places.right[to ?? -1]]
  if (!a || !b || !here || !there) throw new Error(`no block begins with ${one} or ${other}`)
  return compare(a, b, here, there)
}

const communique = `Results of the year

Bureau of Statistics of Qinhe

18 March 2022

The district renovated 212 old homes and moved 1,480 households into new flats.

The harbour handled 31 million tonnes of freight, most of it grain and timber.`
const report = `A report on the year

Delivered by the head of Qinhe on 9 January 2025

Fellow deputies,

In all, 391 old homes were renovated and 2,050 households have new flats.

Grain and timber made up most of the 36 million tonnes handled in the harbour.`

test('a text is opened by its first sentence, not by who speaks and when', () => {
  const openings = compared(communique, report, ['The district', 'In all'])
  expect(openings).toMatchObject({ sameOpening: 1, otherOpening: 0, frontMatter: 0 })
  expect(compared(communique, report, ['The harbour', 'In all'])).toMatchObject({
    sameOpening: 0,
    otherOpening: 1,
  })
})

test.each([
  ['18 March', 'Delivered'],
  ['18 March', 'Fellow deputies'],
  ['The harbour', 'Delivered'],
] as const)('what stands before the opening has no counterpart: %s, %s', (one, other) => {
  expect(compared(communique, report, [one, other])).toMatchObject({
    sameOpening: 0,
    frontMatter: 1,
  })
})

test('but the very same line', () => {
  const likeness = compared(communique, communique, ['18 March', '18 March'])
  expect(likeness.frontMatter).toBe(0)
})

test('openings that share no more than the name of an office are no counterparts', () => {
  // What stands everywhere in a text says little.
  const office = Array.from({ length: 6 }, (_, at) => `In month ${at + 1} the Ministry met.`)
  const speech = `Estimates for water

The Speaker called upon the House to vote on what the Ministry of Works wished to spend.

${office.join('\n\n')}`
  const brief = `A brief on water

Every autumn some twelve statisticians at the Ministry send questions to all utilities.

${office.join('\n\n')}`
  expect(compared(speech, brief, ['The Speaker', 'Every autumn'])).toMatchObject({
    sameOpening: 0,
    otherOpening: 1,
  })
})
