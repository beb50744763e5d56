import type { Nodes, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { parse } from 'yaml'

interface ReadNote {
  readonly id: string
  /** Heading of the text that the note stands under; null for none. */
  readonly section: string | null
  readonly quote: string
  readonly colour: string
  readonly tags: readonly string[]
  readonly figures: readonly string[]
  /** What the reader wrote, as plain text: one line break in a paragraph, two between blocks. */
  readonly text: string
}

export interface ReadExport {
  readonly title: string
  readonly exportedAt: string
  readonly briefings: readonly {
    readonly id: string
    readonly title: string
    readonly sha256: string
    readonly notes: readonly ReadNote[]
  }[]
}

/** Parses exported Markdown back, by the document's structure alone. Throws where it is not as written. */
export function readExport(markdown: string): ReadExport {
  const { children } = fromMarkdown(markdown, {
    extensions: [gfm(), frontmatter(['yaml'])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  })
  const [matter, title, ...body] = children
  if (matter?.type !== 'yaml' || title?.type !== 'heading') throw new Error('no front matter')
  const fields = parse(matter.value)
  const all = splitAt(body, 2)
  const sections = all.slice(0, fields.briefings.length)
  const others = all.slice(fields.briefings.length).map(([first]) => first && plainText([first]))
  if (sections.length !== fields.briefings.length) throw new Error('a section too few')
  if (others.some((name) => name !== 'Links' && name !== 'Figure by figure')) {
    throw new Error('a section too many')
  }
  return {
    title: fields.title,
    exportedAt: fields['exported-at'],
    briefings: sections.map((section, index) => ({
      id: fields.briefings[index].id,
      title: fields.briefings[index].title,
      sha256: fields.briefings[index]['source-sha256'],
      notes: readNotes(section.slice(1)),
    })),
  }
}

function readNotes(nodes: readonly RootContent[]): ReadNote[] {
  const notes: ReadNote[] = []
  for (const part of splitAt(nodes, 3)) {
    const [first] = part
    const section = first?.type === 'heading' && first.depth === 3 ? plainText([first]) : null
    for (const note of splitAt(part, 4)) {
      if (isHeading(note[0], 4) && !isHeading(note[0], 3)) notes.push(readNote(note, section))
    }
  }
  return notes
}

function readNote(nodes: readonly RootContent[], section: string | null): ReadNote {
  const [title, quote, facts, ...text] = nodes
  if (!title || quote?.type !== 'blockquote' || facts?.type !== 'list') {
    throw new Error('a note without its quotation or its facts')
  }
  const lines = facts.children.map((fact) => plainText([fact]).split('\n\n'))
  const fact = (name: string): string =>
    lines.find(([line]) => line?.startsWith(`${name}: `))?.[0]?.slice(name.length + 2) ?? ''
  return {
    id: plainText([title]).replace('Note ', ''),
    section,
    quote: quote.children.map((child) => plainText([child])).join('\n'),
    colour: fact('Colour').split(' ')[1] ?? '',
    tags: fact('Tags')
      .split(' ')
      .filter((tag) => tag !== '')
      .map((tag) => tag.slice(1)),
    figures: lines.find(([line]) => line === 'Figures:')?.slice(1) ?? [],
    text: plainText(text),
  }
}

/** Cuts a list of nodes before each heading of this depth or above. */
function splitAt(nodes: readonly RootContent[], depth: number): RootContent[][] {
  const parts: RootContent[][] = []
  for (const node of nodes) {
    if (isHeading(node, depth) || parts.length === 0) parts.push([])
    parts.at(-1)?.push(node)
  }
  return parts
}

function isHeading(node: RootContent | undefined, depth: number): boolean {
  return node?.type === 'heading' && node.depth <= depth
}

/** The words of a tree: leaf blocks with an empty line between them. */
export function plainText(nodes: readonly Nodes[]): string {
  return nodes.flatMap(leafBlocks).join('\n\n')
}

function leafBlocks(node: Nodes): string[] {
  switch (node.type) {
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'table':
    case 'tableRow':
      return node.children.flatMap(leafBlocks)
    case 'heading':
      // A note's heading on two lines becomes one on one line.
      return [
        words(node)
          .replace(/[ \t]*\n[ \t]*/gu, ' ')
          .trim(),
      ]
    default:
      return [words(node)]
  }
}

function words(node: Nodes): string {
  if (node.type === 'break') return '\n'
  // CommonMark: a line's end in a code span is a blank.
  if (node.type === 'inlineCode') return node.value.replace(/\n/gu, ' ')
  if (node.type === 'image') return node.alt ?? ''
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(words).join('') : ''
}
