import type { BlockKind } from '@shared/briefing'
import { isBareDate } from './dates'
import { bulletLength, enumeratorOf, type Enumerator, type EnumeratorStyle } from './enumerator'
import { endsSentence, isMarkdownHeading } from './paragraphs'

/** What a paragraph is, and how many code units of its mark are not part of its text. */
export interface Classified {
  readonly kind: BlockKind
  readonly level: number | null
  readonly drop: number
}

const longestTitle = 250
const longestNumberedHeading = 300
const longestPlainHeading = 120

interface Candidate {
  readonly content: string
  readonly enumerator: Enumerator | null
}

/** The text of a paragraph, and whether it is a row of a table. */
interface Content {
  readonly content: string
  readonly row: boolean
}

/** Tells headings and list items from paragraphs, by their marks, their ends and their neighbours. */
export function classify(contents: readonly Content[]): readonly Classified[] {
  const candidates = contents.map(({ content, row }) => ({
    content,
    row,
    enumerator: row ? null : enumeratorOf(content),
  }))
  const levelOf = createLevels()
  return candidates.map((candidate, index) => {
    const { content, row, enumerator } = candidate
    if (row) return { kind: 'paragraph', level: null, drop: 0 }
    if (isMarkdownHeading(content)) {
      const marks = content.indexOf(' ')
      return heading(
        levelOf.marked(marks),
        content.length - content.slice(marks).trimStart().length,
      )
    }
    const drop = bulletLength(content)
    if (drop > 0) return { kind: 'listItem', level: null, drop }
    if (enumerator) {
      return isNumberedHeading(candidates, index)
        ? heading(levelOf.numbered(enumerator))
        : { kind: 'listItem', level: null, drop: 0 }
    }
    if (index === 0 && isTitle(candidates)) return heading(1)
    if (isPlainHeading(candidates, index)) return heading(levelOf.plain())
    return { kind: 'paragraph', level: null, drop: 0 }
  })
}

function heading(level: number, drop = 0): Classified {
  return { kind: 'heading', level: Math.min(level, 6), drop }
}

/** The title has level 1; each way of numbering takes the next level when it first appears. */
function createLevels() {
  const styles: EnumeratorStyle[] = []
  let current = 1
  const levelOfStyle = (style: EnumeratorStyle): number => {
    if (!styles.includes(style)) styles.push(style)
    return styles.indexOf(style) + 2
  }
  return {
    marked: (level: number) => (current = level),
    numbered: ({ style, depth }: Enumerator) => {
      current = style === 'decimal' ? depth + 1 : levelOfStyle(style)
      return current
    },
    plain: () => (styles.length === 0 ? 2 : current + 1),
  }
}

function isTitle([first, second]: readonly Candidate[]): boolean {
  if (!first || !second) return false
  return first.content.length <= longestTitle && !endsOpenOrClosed(first.content)
}

/** One numbered sentence with text below it; numbered lines in a row are a list. */
function isNumberedHeading(candidates: readonly Candidate[], index: number): boolean {
  const { content, enumerator } = candidates[index] ?? {}
  if (content === undefined || !enumerator || content.length > longestNumberedHeading) return false
  const alike = (other: Candidate | undefined) => other?.enumerator?.style === enumerator.style
  if (alike(candidates[index - 1]) || alike(candidates[index + 1])) return false
  const words = content.slice(enumerator.length)
  if (words === '' || /[:;,]$/u.test(words)) return false
  return !endsSentence(words) || (isSectionStyle(enumerator) && !hasTwoSentences(words))
}

function isSectionStyle({ style }: Enumerator): boolean {
  return style === 'roman' || style === 'cjk' || style === 'named'
}

function hasTwoSentences(words: string): boolean {
  return /[.!?]["”’»)]*\s+["“‘«(]*\p{Lu}/u.test(words)
}

/** A short line without a full stop that stands over a longer paragraph, be that numbered or not. */
function isPlainHeading(candidates: readonly Candidate[], index: number): boolean {
  const { content = '' } = candidates[index] ?? {}
  const next = candidates[index + 1]
  if (!next || content.length > longestPlainHeading) return false
  if (next.enumerator && isNumberedHeading(candidates, index + 1)) return false
  if (endsOpenOrClosed(content) || isBareDate(content) || !/^["“‘«]*[\p{Lu}\p{Lo}]/u.test(content))
    return false
  return next.content.length > content.length && endsSentence(next.content)
}

function endsOpenOrClosed(content: string): boolean {
  return endsSentence(content) || /[,;:，；：]$/u.test(content)
}
