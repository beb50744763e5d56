import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heaviestChain, type Tie } from '../../../../src/analysis/alignment/chain'

const ties = fc.uniqueArray(
  fc.record({
    left: fc.integer({ min: 0, max: 7 }),
    right: fc.integer({ min: 0, max: 7 }),
    weight: fc.integer({ min: 1, max: 9 }),
  }),
  { maxLength: 9, selector: ({ left, right }) => `${left}:${right}` },
)

const weightOf = (chain: readonly Tie[]): number => chain.reduce((sum, tie) => sum + tie.weight, 0)

function ascends(chain: readonly Tie[], loose: boolean): boolean {
  return chain.slice(1).every((tie, at) => {
    const before = chain[at] ?? tie
    return loose
      ? tie.left >= before.left && tie.right >= before.right
      : tie.left > before.left && tie.right > before.right
  })
}

function heaviestByTrial(given: readonly Tie[], loose: boolean): number {
  const sorted = given.toSorted((a, b) => a.left - b.left || a.right - b.right)
  let best = 0
  for (let set = 0; set < 2 ** sorted.length; set += 1) {
    const chain = sorted.filter((_tie, at) => (set >> at) % 2 === 1)
    if (ascends(chain, loose)) best = Math.max(best, weightOf(chain))
  }
  return best
}

test.each([
  ['strictly ascending', false],
  ['loosely ascending', true],
])('finds the heaviest %s chain', (_name, loose) => {
  fc.assert(
    fc.property(ties, (given) => {
      const chain = heaviestChain(given, loose)
      expect(ascends(chain, loose)).toBe(true)
      expect(weightOf(chain)).toBe(heaviestByTrial(given, loose))
    }),
  )
})
