import type { Side } from '@shared/side'
import { bestFirst, likely } from './choose'
import type { Judged } from './judge'
import { createPartners } from './partners'

/** How much of what stands below two headings has to be related where one of them has a partner already. */
const mostly = 0.6

/** Headings of a section that was divided, or of sections that were merged: told by their paragraphs. */
export function dividedHeadings(
  judged: readonly Judged[],
  chosen: readonly Judged[],
): readonly Judged[] {
  const partners = createPartners(chosen)
  const [left, right] = [new Set<number>(), new Set<number>()]
  return judged
    .filter(
      ({ confidence, likeness, support }) =>
        likeness.headings === 1 && confidence >= likely && support.below >= mostly,
    )
    .toSorted(bestFirst)
    .filter((pair) => {
      const isNew = (side: Side, added: ReadonlySet<number>): boolean =>
        partners.of(side, pair[side]).length === 0 && !added.has(pair[side])
      const free = [isNew('left', left), isNew('right', right)]
      if (partners.has(pair.left, pair.right) || !free.includes(true)) return false
      left.add(pair.left)
      right.add(pair.right)
      return true
    })
}
