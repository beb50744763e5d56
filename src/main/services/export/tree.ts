import type { Heading, List, ListItem, Paragraph, PhrasingContent, Text } from 'mdast'

export function text(value: string): Text {
  return { type: 'text', value }
}

export function paragraph(...children: readonly PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: [...children] }
}

export function heading(depth: Heading['depth'], title: string): Heading {
  return { type: 'heading', depth, children: [text(title)] }
}

export function list(items: readonly ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children: [...items] }
}

export function item(line: readonly PhrasingContent[], ...below: readonly List[]): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(...line), ...below] }
}
