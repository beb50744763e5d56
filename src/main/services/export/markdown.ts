import type { Nodes, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterToMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown, gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { gfm } from 'micromark-extension-gfm'

/**
 * What a note may not do stays plain text in it: raw HTML could swallow the rest of the file, and
 * definitions and footnotes would reach into other notes.
 */
const reachingOut = [
  'htmlFlow',
  'htmlText',
  'definition',
  'gfmFootnoteCall',
  'gfmFootnoteDefinition',
]

/** A note's Markdown as a tree whose headings stand below the level `under`. */
export function parseNote(text: string, under: number): readonly RootContent[] {
  const root = fromMarkdown(text, {
    extensions: [gfm(), { disable: { null: reachingOut } }],
    mdastExtensions: [gfmFromMarkdown()],
  })
  sinkHeadings(root, under)
  unlinkUnwritable(root)
  return root.children
}

export function serialise(root: Root): string {
  return toMarkdown(root, {
    bullet: '-',
    emphasis: '*',
    extensions: [gfmToMarkdown(), frontmatterToMarkdown('yaml')],
  })
}

function sinkHeadings(node: Nodes, under: number): void {
  if (node.type === 'heading') node.depth = headingDepth(node.depth + under)
  if ('children' in node) for (const child of node.children) sinkHeadings(child, under)
}

/** CommonMark's own pattern for `<address>`: GFM also links addresses with a `_` in the domain. */
const writableAddress =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/iu

/** An address that was linked for its looks and cannot be written as `<address>` is text again. */
function unlinkUnwritable(node: Nodes): void {
  if (!('children' in node)) return
  for (const [index, child] of node.children.entries()) {
    const [only, ...more] = child.type === 'link' ? child.children : []
    const isBare = more.length === 0 && only?.type === 'text' && child.type === 'link'
    if (isBare && child.url === `mailto:${only.value}` && !writableAddress.test(only.value)) {
      node.children[index] = only
    } else unlinkUnwritable(child)
  }
}

function headingDepth(depth: number): 1 | 2 | 3 | 4 | 5 | 6 {
  return Math.min(depth, 6) as 1 | 2 | 3 | 4 | 5 | 6
}
