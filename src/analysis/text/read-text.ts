import type { Block, RevisionText } from '@shared/briefing'
import { classify, type Classified } from './classify'
import { splitLines, type Line } from './lines'
import { endsSentence, joinParagraphs, type Paragraph } from './paragraphs'
import { createMappedText, type SourceMap } from './source-map'
import { columnGap, isColumnGap } from './table-cells'
import { tableRows, type TableRow } from './table-rows'

/** A revision's text with the way back to its source. */
export interface TextModel {
  readonly revision: RevisionText
  readonly sourceMap: SourceMap
}

/** Reads a decoded source into clean blocks: one a line, NFC, single blanks. Linear in its length. */
export function readText(source: string): TextModel {
  const lines = splitLines(source)
  const rows = rowsOf(lines)
  const paragraphs = joinParagraphs(lines, rows)
  const rowOf = ([line]: Paragraph) => line && rows.get(line)
  const kinds = classify(
    paragraphs.map((each) => ({ content: contentOf(each), row: rowOf(each) !== undefined })),
  )
  const mapped = createMappedText()
  const outline = createOutline()
  const blocks: Block[] = []
  for (const [index, paragraph] of paragraphs.entries()) {
    const classified = kinds[index]
    if (!classified) continue
    const start = blocks.length === 0 ? 0 : mapped.length + 1
    const lineBreak = paragraphs[index - 1]?.at(-1)?.end
    if (blocks.length > 0 && lineBreak !== undefined) mapped.add('\n', lineBreak)
    addParagraph(mapped, source, paragraph, classified.drop, gapIn(rowOf(paragraph)))
    blocks.push(outline({ ...classified, id: `b${blocks.length + 1}`, start, end: mapped.length }))
  }
  const { text, sourceMap } = mapped.finish()
  return {
    revision: { text, blocks, endsMidSentence: endsMidSentence(text, blocks.at(-1)) },
    sourceMap,
  }
}

function rowsOf(lines: readonly Line[]): ReadonlyMap<Line, TableRow> {
  const found = tableRows(lines.map(({ content }) => content))
  const rows = new Map<Line, TableRow>()
  for (const [index, line] of lines.entries()) {
    const row = found[index]
    if (row) rows.set(line, row)
  }
  return rows
}

/** Bars and semicolons are seen without a wide blank beside them. */
function gapIn(row: TableRow | undefined): string {
  return row?.mark === 'tabs' || row?.mark === 'blanks' ? columnGap : ' '
}

function contentOf(paragraph: Paragraph): string {
  return paragraph.map((line) => line.content.replace(/\s+/gu, ' ')).join(' ')
}

/** Blanks of any kind and number become one, a wide one between columns; what cannot be seen is dropped. */
const toMend = /\s+|[\u00ad\u200b-\u200d\u2060\ufeff\p{Cc}]+/gu

function addParagraph(
  mapped: ReturnType<typeof createMappedText>,
  source: string,
  paragraph: Paragraph,
  drop: number,
  gapBetweenColumns: string,
): void {
  const [first] = paragraph
  const last = paragraph.at(-1)
  if (!first || !last) return
  let from = first.start + drop
  for (const gap of source.slice(from, last.end).matchAll(toMend)) {
    const at = first.start + drop + gap.index
    addVerbatim(mapped, source.slice(from, at), from)
    if (/\s/u.test(gap[0]) && !joinsHyphen(source, at, paragraph)) {
      mapped.add(isColumnGap(gap[0]) ? gapBetweenColumns : ' ', at)
    }
    from = at + gap[0].length
  }
  addVerbatim(mapped, source.slice(from, last.end), from)
}

/** A word that was broken after its own hyphen ("community-⏎based") closes up again. */
function joinsHyphen(source: string, at: number, paragraph: Paragraph): boolean {
  const next = paragraph.find((line: Line) => line.start > at)
  if (!next || !paragraph.some((line) => line.end === at)) return false
  return /\p{L}-$/u.test(source.slice(Math.max(0, at - 2), at)) && /^\p{Ll}/u.test(next.content)
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

function addVerbatim(mapped: ReturnType<typeof createMappedText>, piece: string, at: number): void {
  if (piece.normalize('NFC') === piece) {
    mapped.add(piece, at)
    return
  }
  for (const { segment, index } of graphemes.segment(piece)) {
    const composed = segment.normalize('NFC')
    // Only a one-to-one length keeps the two sides of the map in step; what shrinks starts a new run.
    for (const [offset, unit] of composed.split('').entries()) {
      mapped.add(unit, at + index + Math.min(offset, segment.length - 1))
    }
  }
}

/** Gives each block the headings it stands under. */
function createOutline(): (block: Omit<Block, 'path'> & Partial<Classified>) => Block {
  const open: { id: string; level: number }[] = []
  return ({ id, kind, level, start, end }) => {
    if (level !== null) while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop()
    const path = open.map((heading) => heading.id)
    if (level !== null) open.push({ id, level })
    return { id, kind, level, start, end, path }
  }
}

/** Shorter last lines without a full stop are signatures and contact lines, not broken sentences. */
const shortestBrokenSentence = 80

function endsMidSentence(text: string, last: Block | undefined): boolean {
  if (!last || last.kind === 'heading') return false
  const content = text.slice(last.start, last.end)
  if (endsSentence(content)) return false
  return content.length >= shortestBrokenSentence || /[,;:–—-]$/u.test(content)
}
