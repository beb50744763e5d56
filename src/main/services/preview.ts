import {
  blocksPerSection,
  type BriefingPreview,
  type RevisionText,
  type TextSize,
} from '@shared/briefing'

/** Sections on either side of the one that holds the place. */
const sectionsAround = 2

/** The sections around a block; those at the beginning when the text has no such block. */
export function previewOf(
  { text, blocks }: Pick<RevisionText, 'text' | 'blocks'>,
  block: string | null,
): Pick<BriefingPreview, 'part' | 'before' | 'after'> {
  const index = blocks.findIndex(({ id }) => id === block)
  const section = Math.floor(Math.max(0, index) / blocksPerSection)
  const from = Math.max(0, section - sectionsAround) * blocksPerSection
  const to = (section + 1 + sectionsAround) * blocksPerSection
  const shown = blocks.slice(from, to)
  const start = shown[0]?.start ?? 0
  const end = shown.at(-1)?.end ?? 0
  return {
    part: {
      text: text.slice(start, end),
      blocks: shown.map((one) => ({ ...one, start: one.start - start, end: one.end - start })),
    },
    before: size(start, from),
    after: size(text.length - end, Math.max(0, blocks.length - to)),
  }
}

const size = (characters: number, blocks: number): TextSize => ({ characters, blocks })
