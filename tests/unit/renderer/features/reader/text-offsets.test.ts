// @vitest-environment happy-dom
import { readText } from '@analysis/text'
import { describe, expect, it } from 'vitest'
import { createTextOffsets } from '../../../../../src/renderer/src/features/reader/text-offsets'

const { revision } = readText(
  'The first block is here.\n\nThe second one follows.\n\nThe third one ends it.',
)

function setUp() {
  document.body.innerHTML = '<div id="root"></div><p id="beside">Beside</p>'
  const root = document.querySelector<HTMLElement>('#root') ?? document.body
  for (const [index, { start, end }] of revision.blocks.entries()) {
    const element = document.createElement('p')
    element.dataset.block = String(index)
    element.textContent = revision.text.slice(start, end)
    root.append(element)
  }
  return { root, offsets: createTextOffsets(root, revision.blocks) }
}

describe('places in the page and offsets of the text', () => {
  it('lead to each other at every offset', () => {
    const { offsets } = setUp()
    for (let offset = 0; offset < revision.text.length; offset += 1) {
      const place = offsets.placeAt(offset)
      expect(place && offsets.offsetAt(place.node, place.offset)).toBe(offset)
    }
  })

  it('are nothing outside the text', () => {
    const { offsets } = setUp()
    const beside = document.querySelector('#beside')?.firstChild
    expect(beside && offsets.offsetAt(beside, 2)).toBeNull()
  })

  it('give the words of a span across blocks', () => {
    const { offsets } = setUp()
    const start = revision.text.indexOf('here')
    const range = offsets.liveRangeOf({ start, end: revision.text.indexOf('second') + 6 })
    expect(range?.toString()).toBe('here.The second')
  })
})

describe('the selected passage', () => {
  it('is what the selection covers, from block to block', () => {
    const { root, offsets } = setUp()
    const [first, second] = [...root.children].map((element) => element.firstChild)
    if (!first || !second) throw new Error('the page has no blocks')
    document.getSelection()?.setBaseAndExtent(first, 4, second, 10)
    const passage = offsets.selectedPassage(document.getSelection())
    expect(passage && revision.text.slice(passage.start, passage.end)).toBe(
      'first block is here.\nThe second',
    )
  })

  it('is none when nothing is selected', () => {
    const { offsets } = setUp()
    document.getSelection()?.removeAllRanges()
    expect(offsets.selectedPassage(document.getSelection())).toBeNull()
  })
})
