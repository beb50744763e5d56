import type { AlignedText, Pin } from '@shared/alignment'
import { sides } from '@shared/side'
import { readBackground, type Background } from './background'
import { findCandidates } from './candidates'
import { choose, inOrder } from './choose'
import { compare } from './compare'
import { dividedHeadings } from './divided'
import { fencesOf, type Fences } from './fences'
import { withFurther } from './further'
import { impliedBy } from './implied'
import { judge, type Compared, type Judged } from './judge'
import { knownHeads, withHeads, wordsWrittenSmall } from './known-names'
import { firstScore, likelihood } from './model'
import { observe, type Observed } from './observe'
import { placesOf, type Place } from './outline'
import { readSurroundings } from './surroundings'
import { weigh, type WeighedTexts } from './weigh'
import type { Work } from './work'

/** Two texts ready to be aligned, whatever the pins. */
export interface Prepared {
  readonly observed: Sides<Observed>
  readonly weighed: WeighedTexts
  readonly places: Sides<Place>
  readonly background: Background
}

interface Sides<T> {
  readonly left: readonly T[]
  readonly right: readonly T[]
}

export interface Matched {
  readonly tied: Fences['tied']
  readonly pairs: readonly Judged[]
  /** Every pair that was judged, for those who choose the weights. */
  readonly judged: readonly Judged[]
}

/** How often pairs are judged again by what the round before found around them. */
const rounds = 3

export function prepare(left: AlignedText, right: AlignedText): Prepared {
  const seen = { left: observe(left), right: observe(right) }
  const all = [...seen.left, ...seen.right]
  const smallWords = wordsWrittenSmall(all)
  const known = knownHeads(all, smallWords)
  const observed = {
    left: seen.left.map((one) => withHeads(one, known)),
    right: seen.right.map((one) => withHeads(one, known)),
  }
  const places = { left: placesOf(observed.left), right: placesOf(observed.right) }
  const background = readBackground(
    sides.map((side) => ({ observed: observed[side], places: places[side] })),
    smallWords,
  )
  return { observed, weighed: weigh(observed.left, observed.right, background), places, background }
}

/** Compares, chooses, and judges again by what was found around each pair. */
export function match(prepared: Prepared, pins: readonly Pin[], work: Work): Matched {
  const { observed, weighed, places } = prepared
  const fences = fencesOf(pins, placesById(observed.left), placesById(observed.right))
  const compared = createPool((left, right) => {
    const [a, b] = [weighed.left[left], weighed.right[right]]
    const [here, there] = [places.left[left], places.right[right]]
    if (!a || !b || !here || !there || !fences.admits(left, right)) return null
    work.compared += 1
    const likeness = compare(a, b, here, there)
    const score = firstScore(likeness)
    const confidence = likelihood(score)
    return { left, right, likeness, score, confidence, weight: confidence }
  })
  const candidates = findCandidates(weighed.left, weighed.right, fences.admits, work)
  for (const [left, row] of candidates.entries()) for (const right of row) compared.add(left, right)
  const ties = fences.tied.map((tie) => ({ ...tie, confidence: 1 }))
  let judged: readonly Judged[] = []
  let pairs: readonly Judged[] = []
  for (let round = 0; round < rounds; round += 1) {
    const found = [...ties, ...(round === 0 ? choose(compared.all()) : pairs)].toSorted(inOrder)
    for (const [left, right] of impliedBy(found, places.left, places.right)) {
      compared.add(left, right)
    }
    judged = judge(compared.all(), found, readSurroundings(found, places.left, places.right))
    const chosen = choose(judged)
    pairs = [...withFurther(judged, chosen, weighed), ...dividedHeadings(judged, chosen)]
  }
  return { tied: fences.tied, pairs, judged }
}

/** Compares each pair once. */
function createPool(comparePlaces: (left: number, right: number) => Compared | null) {
  const seen = new Set<string>()
  const pool: Compared[] = []
  return {
    add(left: number, right: number): void {
      const key = `${left}:${right}`
      if (seen.has(key)) return
      seen.add(key)
      const compared = comparePlaces(left, right)
      if (compared) pool.push(compared)
    },
    all: (): readonly Compared[] => pool,
  }
}

function placesById(observed: readonly Observed[]): ReadonlyMap<string, number> {
  return new Map(observed.map(({ block }, index) => [block.id, index]))
}
