import { heaviestChain, type Tie } from './chain'
import type { Place } from './outline'
import { createPartners, type Partners } from './partners'
import { readSections } from './sections'

/** What the pairs found so far say of two further blocks. */
export interface Support {
  /** 1 when their sections are related, -1 when one of them is related to another section. */
  readonly path: number
  /** Of two headings: the share of the blocks below them, at any depth, that are related to one another. */
  readonly below: number
  /** Of two headings: the share of the blocks below them that are related to blocks below others. */
  readonly elsewhere: number
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
  const partners = createPartners(found)
  const backbone = heaviestChain(found)
  const sharesOf = readSections(found, leftPlaces, rightPlaces)
  return (left, right) => {
    const here = leftPlaces[left]
    const there = rightPlaces[right]
    const path = pathOf(here?.section ?? -1, there?.section ?? -1, partners)
    return {
      path,
      ...sharesOf(left, right),
      neighbours: [-1, 1].filter((step) => partners.has(left + step, right + step)).length / 2,
      order: keepsOrder(backbone, left, right) ? 1 : 0,
      opensSection: path === 1 && here?.opensSection && there?.opensSection ? 1 : 0,
    }
  }
}

function pathOf(left: number, right: number, partners: Partners): number {
  if (left < 0 || right < 0) return 0
  if (partners.has(left, right)) return 1
  return partners.of('left', left).length + partners.of('right', right).length > 0 ? -1 : 0
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
