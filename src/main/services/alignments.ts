import { alignmentVersion } from '@analysis/alignment'
import type { AlignedText, Alignment, Pin } from '@shared/alignment'
import type { BriefingSummary } from '@shared/briefing'
import type { Host } from '@shared/host'
import type { TieEnd } from '@shared/tie'
import type { Library } from '../library/library'
import type { Analyst } from './analysis/analyst'
import type { Figures } from './figures'
import { createMemo } from './memo'
import type { Texts } from './texts'

interface Parts {
  readonly library: Library
  readonly texts: Texts
  readonly figures: Figures
  readonly analyst: Analyst
}

/** Pairs and sets of pins whose alignment is kept: undoing a pin costs nothing. */
const mostAlignments = 8

export function createAlignments(parts: Parts): Pick<Host, 'alignPair'> {
  const { library, texts, figures, analyst } = parts
  const memo = createMemo<Alignment>(mostAlignments)

  async function textOf(briefing: BriefingSummary): Promise<AlignedText> {
    const { text, blocks } = await texts.read(briefing)
    return { text, blocks, figures: await figures.read(briefing) }
  }

  async function pinsOf(left: BriefingSummary, right: BriefingSummary): Promise<readonly Pin[]> {
    const { data } = await library.ties([left.id, right.id])
    return data.pins.flatMap(({ ends, related }): Pin[] => {
      const [a, b] = [blockIn(left, ends), blockIn(right, ends)]
      return a !== null && b !== null ? [{ left: a, right: b, related }] : []
    })
  }

  return {
    async alignPair(left, right) {
      const sides = [library.briefing(left), library.briefing(right)] as const
      const keys = await Promise.all(sides.map(figures.key))
      const key = `${keys.join('|')}|${alignmentVersion}`
      const pinned = await pinsOf(...sides)
      const read = () => Promise.all([textOf(sides[0]), textOf(sides[1])])
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
