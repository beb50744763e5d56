import {
  blocksPerBatch,
  type Block,
  type BriefingPreview,
  type RevisionText,
  type TextSize,
} from '@shared/briefing'

/** Lines above and below the batch that holds the place; no window shows more. */
const linesAround = 60
/** Characters of a line, rather too many than too few. */
const lineLength = 75

/** The batches around a block; those at the beginning when the text has no such block. */
export function previewOf(
  { text, blocks }: Pick<RevisionText, 'text' | 'blocks'>,
  block: string | null,
): Pick<BriefingPreview, 'part' | 'before' | 'after'> {
  const index = Math.max(
    0,
    blocks.findIndex(({ id }) => id === block),
  )
  const batch = index - (index % blocksPerBatch)
  const from = firstAround(blocks, batch)
  const to = endAround(blocks, batch + blocksPerBatch)
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

/** Where the batches begin that fill a window above a batch. */
function firstAround(blocks: readonly Block[], batch: number): number {
  let from = batch
  while (from > 0 && linesOf(blocks.slice(from, batch)) < linesAround) from -= blocksPerBatch
  return from
}

/** Where the batches end that fill a window below a batch's end. */
function endAround(blocks: readonly Block[], end: number): number {
  let to = end
  while (to < blocks.length && linesOf(blocks.slice(end, to)) < linesAround) to += blocksPerBatch
  return to
}

const linesOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { start, end }) => sum + Math.ceil((end - start) / lineLength), 0)

const size = (characters: number, blocks: number): TextSize => ({ characters, blocks })
