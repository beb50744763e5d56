// @vitest-environment happy-dom
import { readText } from '@analysis/text'
import { describe, expect, it } from 'vitest'
import { buildText } from '../../../../../src/renderer/src/features/reader/build-text'
import { toBatches } from '../../../../../src/renderer/src/features/reader/batches'

function build(source: string): readonly HTMLElement[] {
  const { text, blocks } = readText(source).revision
  return buildText(text, toBatches(blocks), document)
}

describe('the elements of a text', () => {
  it('are headings below the pane’s own, paragraphs, and items that follow one another in one list', () => {
    const [batch] = build('# Housing\n\nA paragraph.\n\n- one\n- two\n\n## Old houses\n')
    expect([...(batch?.children ?? [])].map(({ tagName }) => tagName)).toEqual([
      'H3',
      'P',
      'UL',
      'H4',
    ])
    expect([...(batch?.querySelectorAll('li') ?? [])].map((item) => item.textContent)).toEqual([
      'one',
      'two',
    ])
  })

  it('hold one text node a block, under the block’s index', () => {
    const blocks = build('One & <b>two</b>.\n\nThree.').flatMap((batch) => [
      ...batch.querySelectorAll<HTMLElement>('[data-block]'),
    ])
    expect(blocks.map(({ dataset, textContent }) => [dataset.block, textContent])).toEqual([
      ['0', 'One & <b>two</b>.'],
      ['1', 'Three.'],
    ])
    expect(blocks.map(({ childNodes }) => childNodes.length)).toEqual([1, 1])
  })

  it('have no bullet where an item begins with its own number or letter, which hangs out', () => {
    const [batch] = build('- Plain\n- 1.5 million homes\n- 1. Build\n- (a) first item\n')
    const items = [...(batch?.querySelectorAll('li') ?? [])]
    expect(items.map(({ className }) => className)).toEqual(['', '', 'numbered', 'numbered'])
    expect(items.map(({ style }) => style.getPropertyValue('--hang'))).toEqual([
      '',
      '',
      '0.93em',
      '1.38em',
    ])
    expect(items.map(({ textContent }) => textContent)).toContain('1. Build')
  })

  it('say how long a batch is, for a guess of its height', () => {
    const [batch] = build('12345\n\n12345')
    expect(batch?.style.getPropertyValue('--characters')).toBe('11')
    expect(batch?.style.getPropertyValue('--items')).toBe('2')
  })

  it('run in the direction of their own script, and are broken anywhere where nothing else can be', () => {
    const [batch] = build(`English.\n\nعربي ١٢٣.\n\n${'x'.repeat(3_000)}`)
    const blocks = [...(batch?.querySelectorAll<HTMLElement>('[data-block]') ?? [])]
    expect(blocks.map(({ dir }) => dir)).toEqual(['', 'auto', ''])
    expect(blocks.map(({ className }) => className)).toEqual(['', '', 'unbroken'])
  })
})
