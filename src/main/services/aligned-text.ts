import type { AlignedText } from '@shared/alignment'
import type { BriefingSummary } from '@shared/briefing'
import type { Figures } from './figures'
import type { Texts } from './texts'

interface Parts {
  readonly texts: Texts
  readonly figures: Figures
}

/** A text with its figures, of the revision that the summary names. */
export async function readAligned(
  { texts, figures }: Parts,
  briefing: BriefingSummary,
): Promise<AlignedText> {
  const { text, blocks } = await texts.read(briefing)
  return { text, blocks, figures: await figures.read(briefing) }
}
