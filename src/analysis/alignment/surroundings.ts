import { heaviestChain, type Tie } from './chain'
import { sectionSizes, type Place } from './outline'

/** What the pairs found so far say of two further blocks. */
export interface Support {
  /** 1 when their sections are related, -1 when one of them is related to another section. */
  readonly path: number
  /** Of two headings: the share of related blocks below them. */
  readonly below: number
  /** How many of their direct neighbours are related: 0, 0.5 or 1. */
  readonly neighbours: number
  /** 1 when they keep the order of the backbone, 0 when they cross it. */
  readonly order: number
  /** Each opens its section, and these are related. */
  readonly opensSection: number
}

export interface Found extends Tie {
  readonly confidence: number
}

/** Reads a first round of pairs; every question after that takes the logarithm of their number. */
export function readSurroundings(
  found: readonly Found[],
  leftPlaces: readonly Place[],
  rightPlaces: readonly Place[],
): (left: number, right: number) => Support {
  const partnerOf = new Map(found.map(({ left, right }) => [left, right]))
  const partnerOfRight = new Map(found.map(({ left, right }) => [right, left]))
  const backbone = heaviestChain(found)
  const below = sharesBelow(found, leftPlaces, rightPlaces)
  return (left, right) => {
    const here = leftPlaces[left]
    const there = rightPlaces[right]
    const path = pathOf(here?.section ?? -1, there?.section ?? -1, partnerOf, partnerOfRight)
    return {
      path,
      below: below.get(`${left}:${right}`) ?? 0,
      neighbours: [-1, 1].filter((step) => partnerOf.get(left + step) === right + step).length / 2,
      order: keepsOrder(backbone, left, right) ? 1 : 0,
      opensSection: path === 1 && here?.opensSection && there?.opensSection ? 1 : 0,
    }
  }
}

type Partners = ReadonlyMap<number, number>

function pathOf(left: number, right: number, partner: Partners, partnerOfRight: Partners): number {
  if (left < 0 || right < 0) return 0
  if (partner.get(left) === right) return 1
  return partner.has(left) || partnerOfRight.has(right) ? -1 : 0
}

function sharesBelow(
  found: readonly Found[],
  leftPlaces: readonly Place[],
  rightPlaces: readonly Place[],
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  const leftSizes = sectionSizes(leftPlaces)
  const rightSizes = sectionSizes(rightPlaces)
  for (const { left, right, confidence } of found) {
    const above = leftPlaces[left]?.section ?? -1
    const other = rightPlaces[right]?.section ?? -1
    if (above < 0 || other < 0 || leftPlaces[left]?.isHeading) continue
    const share = (2 * confidence) / ((leftSizes.get(above) ?? 1) + (rightSizes.get(other) ?? 1))
    sums.set(`${above}:${other}`, (sums.get(`${above}:${other}`) ?? 0) + share)
  }
  return sums
}

/** Whether the backbone, without this pair's own places, still ascends with them. */
function keepsOrder(backbone: readonly Tie[], left: number, right: number): boolean {
  let low = 0
  let high = backbone.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((backbone[middle]?.left ?? 0) < left) low = middle + 1
    else high = middle
  }
  const next = backbone[low]?.left === left ? backbone[low + 1] : backbone[low]
  return (backbone[low - 1]?.right ?? -1) < right && right < (next?.right ?? Infinity)
}
