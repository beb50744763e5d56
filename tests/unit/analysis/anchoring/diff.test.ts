import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonSubsequence } from '@analysis/anchoring/diff/common-subsequence'
import { createMatches } from '@analysis/anchoring/diff/matches'
import { heaviestIncreasing, longestIncreasing } from '@analysis/anchoring/diff/increasing'

const weightOf = (index: number): number => 1 + ((index * 7) % 5)
const numbers = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 10 })

/** Every choice of indices, for small lists. */
function bestChain(values: readonly number[], weigh: (index: number) => number): number {
  let best = 0
  for (let choice = 0; choice < 1 << values.length; choice += 1) {
    const chosen = values.map((_, index) => index).filter((index) => choice & (1 << index))
    const rises = chosen.every(
      (index, at) => at === 0 || (values[chosen[at - 1] ?? 0] ?? 0) < (values[index] ?? 0),
    )
    if (rises)
      best = Math.max(
        best,
        chosen.reduce((sum, index) => sum + weigh(index), 0),
      )
  }
  return best
}

describe('chains of rising numbers', () => {
  it('are as long as any', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const chain = longestIncreasing(values)
        const chosen = chain.map((index) => values[index])
        expect(chosen).toEqual(chosen.toSorted((a = 0, b = 0) => a - b))
        expect(chain).toHaveLength(bestChain(values, () => 1))
      }),
    )
  })

  it('are as heavy as any', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const chain = heaviestIncreasing(values, weightOf)
        const total = chain.reduce((sum, index) => sum + weightOf(index), 0)
        expect(new Set(chain.map((index) => values[index])).size).toBe(chain.length)
        expect(total).toBe(bestChain(values, weightOf))
      }),
    )
  })
})

describe('a common subsequence', () => {
  it('visits equal places in rising order, as many as there can be', () => {
    fc.assert(
      fc.property(numbers, numbers, (olds, news) => {
        const matches = createMatches()
        const box = { oldFrom: 0, oldTo: olds.length, newFrom: 0, newTo: news.length }
        commonSubsequence(Int32Array.from(olds), Int32Array.from(news), box, matches)
        const [oldPlaces, newPlaces] = [matches.old, matches.new].map(({ data, length }) => [
          ...data.subarray(0, length),
        ])
        const pairs = (oldPlaces ?? []).map((place, index) => [place, newPlaces?.[index] ?? NaN])
        for (const [index, [oldAt = NaN, newAt = NaN]] of pairs.entries()) {
          const [oldNext = Infinity, newNext = Infinity] = pairs[index + 1] ?? []
          expect(olds[oldAt]).toBe(news[newAt])
          expect(oldAt < oldNext && newAt < newNext).toBe(true)
        }
        expect(pairs).toHaveLength(longestCommon(olds, news))
      }),
    )
  })
})

function longestCommon(olds: readonly number[], news: readonly number[]): number {
  const [first, ...rest] = olds
  if (first === undefined || news.length === 0) return 0
  const found = news.indexOf(first)
  const without = longestCommon(rest, news)
  return found < 0 ? without : Math.max(without, 1 + longestCommon(rest, news.slice(found + 1)))
}
