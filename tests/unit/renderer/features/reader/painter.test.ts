import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  createPainter,
  marksByStretch,
  type Mark,
} from '../../../../../src/renderer/src/features/reader/painter'

// No test environment has the CSS Custom Highlight API: a highlight is a set of ranges with a priority.
class HighlightFake extends Set<AbstractRange> {
  priority = 0
}

beforeEach(() => {
  vi.stubGlobal('Highlight', HighlightFake)
  return () => vi.unstubAllGlobals()
})

const toRange = (span: { start: number; end: number }) => ({ ...span }) as unknown as AbstractRange

function setUp() {
  const registry = new Map<string, HighlightFake>()
  const painter = createPainter(registry as unknown as HighlightRegistry)
  const count = () => Object.fromEntries([...registry].map(([name, ranges]) => [name, ranges.size]))
  return { painter, registry, count }
}

describe('the painter', () => {
  const marks: readonly Mark[] = [
    { style: 'note-yellow', start: 0, end: 5 },
    { style: 'note-yellow', start: 8, end: 9 },
    { style: 'figure-money', start: 2, end: 4 },
  ]

  it('uses one name a style, however many marks there are', () => {
    const { painter, count } = setUp()
    painter.paint('left:0', marks, toRange)
    expect(count()).toEqual({ 'note-yellow': 2, 'figure-money': 1 })
  })

  it('replaces what stood under a key and leaves other keys alone', () => {
    const { painter, count } = setUp()
    painter.paint('left:0', marks, toRange)
    painter.paint('right:0', marks, toRange)
    painter.paint('left:0', [], toRange)
    expect(count()).toEqual({ 'note-yellow': 2, 'figure-money': 1 })
    painter.clear('right:0')
    expect(count()).toEqual({ 'note-yellow': 0, 'figure-money': 0 })
  })

  it('paints figures over notes, and what is current over both', () => {
    const { painter, registry } = setUp()
    painter.paint('left:0', [...marks, { style: 'figure-current', start: 2, end: 4 }], toRange)
    const priority = (name: string) => registry.get(name)?.priority ?? -1
    expect(priority('figure-money')).toBeGreaterThan(priority('note-yellow'))
    expect(priority('figure-current')).toBeGreaterThan(priority('figure-money'))
  })
})

describe('marks by stretch', () => {
  const stretches = [
    { start: 0, end: 9 },
    { start: 10, end: 19 },
    { start: 20, end: 29 },
  ]

  it('cuts a mark that crosses stretches at their borders', () => {
    expect(marksByStretch(stretches, [{ style: 'note-blue', start: 5, end: 25 }])).toEqual([
      [{ style: 'note-blue', start: 5, end: 9 }],
      [{ style: 'note-blue', start: 10, end: 19 }],
      [{ style: 'note-blue', start: 20, end: 25 }],
    ])
  })

  it('puts a mark into its own stretch only', () => {
    const [first, second, third] = marksByStretch(stretches, [
      { style: 'note-blue', start: 12, end: 14 },
    ])
    expect([first?.length, second?.length, third?.length]).toEqual([0, 1, 0])
  })

  it('has nothing to cut where there is no stretch', () => {
    expect(marksByStretch([], [{ style: 'note-blue', start: 1, end: 2 }])).toEqual([])
  })
})
