import type { Block, TextSize } from '@shared/briefing'
import type { Batch } from './batches'
import { hangOf } from './hang'

/** Letters of scripts that run from right to left: only a paragraph with some is asked for its direction. */
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** More characters than any word has, without a blank. */
const unbroken = /\S{2000}/u

/**
 * Builds the elements of a text, one a batch, without the framework: nothing in them ever changes, and
 * tens of thousands of blocks are there in a tenth of the time. Indices of blocks go into `data-block`.
 */
export function buildText(
  text: string,
  batches: readonly Batch[],
  make: Document,
): readonly HTMLElement[] {
  const topLevel = topLevelOf(batches)

  function block(tag: string, index: number, { start, end }: Block): HTMLElement {
    const element = make.createElement(tag)
    element.setAttribute('data-block', String(index))
    const content = text.slice(start, end)
    if (rightToLeft.test(content)) element.dir = 'auto'
    if (unbroken.test(content)) element.classList.add('unbroken')
    element.append(content)
    return element
  }

  /** One that begins with a number of its own has no bullet. */
  function listItem(index: number, of: Block): HTMLElement {
    const element = block('li', index, of)
    const hang = hangOf(text.slice(of.start, of.end))
    if (hang === null) return element
    element.classList.add('numbered')
    element.style.setProperty('--hang', `${hang.toFixed(2)}em`)
    return element
  }

  return batches.map((batch) => {
    const characters = batch.end - batch.start
    const element = sized('batch', { characters, blocks: batch.items.length }, make)
    for (const item of batch.items) {
      if (item.kind === 'list') {
        const list = make.createElement('ul')
        for (const { index, block: one } of item.items) list.append(listItem(index, one))
        element.append(list)
      } else {
        const { level } = item.block
        const made = block(tagOf(level, topLevel), item.index, item.block)
        if (level !== null) made.classList.add(`level-${level}`)
        element.append(made)
      }
    }
    return element
  })
}

/** An empty element in the place of a text that is not there yet. */
export function standIn(size: TextSize, make: Document): HTMLElement {
  return sized('stand-in', size, make)
}

/** An element whose height the stylesheet guesses from these, for as long as it was never laid out. */
export function sized(
  name: 'batch-group' | 'batch' | 'stand-in',
  { characters, blocks }: TextSize,
  make: Document,
): HTMLElement {
  const element = make.createElement('div')
  element.className = name
  element.style.setProperty('--characters', String(characters))
  element.style.setProperty('--items', String(blocks))
  return element
}

/** The lowest level of the text's headings: a text may have no title. */
function topLevelOf(batches: readonly Batch[]): number {
  let top = 6
  for (const { items } of batches) {
    for (const item of items) {
      if (item.kind === 'block' && item.block.level !== null) top = Math.min(top, item.block.level)
    }
  }
  return top
}

/** The pane's title is an h2, so the text's own headings start one level below. */
function tagOf(level: number | null, topLevel: number): string {
  return level === null ? 'p' : `h${Math.min(6, level - topLevel + 3)}`
}
