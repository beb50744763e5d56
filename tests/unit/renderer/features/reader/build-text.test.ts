// @vitest-environment happy-dom
import { readText } from '@analysis/text'
import { describe, expect, it } from 'vitest'
import { buildText } from '../../../../../src/renderer/src/features/reader/build-text'
import { toSections } from '../../../../../src/renderer/src/features/reader/sections'

function build(source: string): readonly HTMLElement[] {
  const { text, blocks } = readText(source).revision
  return buildText(text, toSections(blocks), document)
}

describe('the elements of a text', () => {
  it('are headings below the pane’s own, paragraphs, and items that follow one another in one list', () => {
    const [section] = build('# Housing\n\nA paragraph.\n\n- one\n- two\n\n## Old houses\n')
    expect([...(section?.children ?? [])].map(({ tagName }) => tagName)).toEqual([
      'H3',
      'P',
      'UL',
      'H4',
    ])
    expect([...(section?.querySelectorAll('li') ?? [])].map((item) => item.textContent)).toEqual([
      'one',
      'two',
    ])
  })

  it('hold one text node a block, under the block’s index', () => {
    const blocks = build('One & <b>two</b>.\n\nThree.').flatMap((section) => [
      ...section.querySelectorAll<HTMLElement>('[data-block]'),
    ])
    expect(blocks.map(({ dataset, textContent }) => [dataset.block, textContent])).toEqual([
      ['0', 'One & <b>two</b>.'],
      ['1', 'Three.'],
    ])
    expect(blocks.map(({ childNodes }) => childNodes.length)).toEqual([1, 1])
  })

  it('say how long a section is, for a guess of its height', () => {
    const [section] = build('12345\n\n12345')
    expect(section?.style.getPropertyValue('--characters')).toBe('11')
    expect(section?.style.getPropertyValue('--items')).toBe('2')
  })

  it('run in the direction of their own script, and are broken anywhere where nothing else can be', () => {
    const [section] = build(`English.\n\nعربي ١٢٣.\n\n${'x'.repeat(3_000)}`)
    const blocks = [...(section?.querySelectorAll<HTMLElement>('[data-block]') ?? [])]
    expect(blocks.map(({ dir }) => dir)).toEqual(['', 'auto', ''])
    expect(blocks.map(({ className }) => className)).toEqual(['', '', 'unbroken'])
  })
})
