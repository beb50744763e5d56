import { alignmentVersion } from '@analysis/alignment'
import type { Alignment, Pin } from '@shared/alignment'
import type { BriefingSummary } from '@shared/briefing'
import type { TextRef } from '@shared/diff'
import type { Host } from '@shared/host'
import type { TieEnd } from '@shared/tie'
import type { Library } from '../library/library'
import { readAligned } from './aligned-text'
import type { Analyst } from './analysis/analyst'
import type { Figures } from './figures'
import { createMemo } from './memo'
import { revisionOf, textKey, type Texts } from './texts'

interface Parts {
  readonly library: Library
  readonly texts: Texts
  readonly figures: Figures
  readonly analyst: Analyst
}

/** Pairs and sets of pins whose alignment is kept: undoing a pin costs nothing. */
const mostAlignments = 8

export function createAlignments(parts: Parts): Pick<Host, 'alignTexts'> {
  const { library, texts, figures, analyst } = parts
  const memo = createMemo<Alignment>(mostAlignments)

  const summaryOf = ({ briefing, revision }: TextRef): BriefingSummary =>
    revisionOf(library.briefing(briefing), revision)

  const isPresent = ({ id, revision }: BriefingSummary): boolean =>
    library.briefing(id).revision === revision

  async function pinsOf(left: BriefingSummary, right: BriefingSummary): Promise<readonly Pin[]> {
    if (!isPresent(left) || !isPresent(right)) return []
    const { data } = await library.ties([left.id, right.id])
    return data.pins.flatMap(({ ends, related }): Pin[] => {
      const [a, b] = [blockIn(left, ends), blockIn(right, ends)]
      return a !== null && b !== null ? [{ left: a, right: b, related }] : []
    })
  }

  return {
    async alignTexts(left, right) {
      const sides = [summaryOf(left), summaryOf(right)] as const
      if (left.briefing === right.briefing) {
        return memo.get(sides.map(textKey).join('|'), async () =>
          analyst.alignVersions(await texts.read(sides[0]), await texts.read(sides[1])),
        )
      }
      const keys = await Promise.all(sides.map(figures.key))
      const key = `${keys.join('|')}|${alignmentVersion}`
      const pinned = await pinsOf(...sides)
      const read = () => Promise.all([readAligned(parts, sides[0]), readAligned(parts, sides[1])])
      return memo.get(`${key}${JSON.stringify(pinned)}`, () => analyst.align({ key, read }, pinned))
    },
  }
}

/** The block that a pin is about; null when it has lost its place in the newest text. */
function blockIn({ id, revision }: BriefingSummary, ends: readonly TieEnd[]): string | null {
  const end = ends.find(({ briefing }) => briefing === id)
  if (!end || end.anchor.revision !== revision || end.place?.state === 'orphan') return null
  return end.anchor.firstBlock.id
}
