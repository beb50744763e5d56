// What runs in the page: the reader's own modules and its peers, on the same text.
import { createTextAnnotator } from '@recogito/text-annotator'
import Mark from 'mark.js'
import { computed, effectScope, nextTick, shallowRef } from 'vue'
import { buildText } from '../../../src/renderer/src/features/reader/build-text'
import { groupBatches } from '../../../src/renderer/src/features/reader/batch-groups'
import { watchNearStretches } from '../../../src/renderer/src/features/reader/near-stretches'
import { placeBatches, toBatches } from '../../../src/renderer/src/features/reader/batches'
import { toStretches } from '../../../src/renderer/src/features/reader/stretches'
import { createTextOffsets } from '../../../src/renderer/src/features/reader/text-offsets'
import { usePaintedMarks } from '../../../src/renderer/src/features/reader/use-painted-marks'

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
const styles = ['note-yellow', 'note-green', 'note-blue', 'note-rose']
const root = () => document.querySelector('main')

function layOut(paragraphs, mine) {
  let at = 0
  const blocks = paragraphs.map((text, index) => {
    const start = at
    at += text.length + 1
    return { id: `b${index + 1}`, kind: 'paragraph', level: null, path: [], start, end: at - 1 }
  })
  const made = toBatches(blocks)
  const batches = placeBatches(made, buildText(paragraphs.join('\n'), made, document))
  const batchGroups = groupBatches(batches, document)
  root().className = mine ? 'text long' : ''
  root().replaceChildren(...batchGroups.map(({ element }) => element))
  return { blocks, batchGroups, batches }
}

/** As in the product, the text stands there before its marks are known. */
function listenForMarks({ blocks, batchGroups, batches }) {
  const marks = shallowRef([])
  const offsets = createTextOffsets(root(), blocks)
  const { near } = watchNearStretches(document.querySelector('.scroller'), batchGroups, batches)
  effectScope().run(() =>
    usePaintedMarks(
      'bench',
      { stretches: toStretches(blocks), offsets, near },
      computed(() => marks.value),
    ),
  )
  return (now) => (marks.value = now)
}

const nodes = () =>
  [...document.querySelectorAll('[data-block]')].map(({ firstChild }) => firstChild)
/** Peers count characters without the line ends between paragraphs. */
const ahead = ({ start, paragraph }) => start - paragraph

const painters = {
  Diptych(passages, { show }) {
    show(passages.map(({ start, end }, index) => ({ style: styles[index % 4], start, end })))
    return () => show([])
  },
  'raw API, all at once'(passages) {
    const texts = nodes()
    for (const [kind, style] of styles.entries()) {
      const highlight = new Highlight()
      for (const { paragraph, from, start, end } of passages.filter(
        (_, index) => index % 4 === kind,
      )) {
        const node = texts[paragraph]
        const range = {
          startContainer: node,
          startOffset: from,
          endContainer: node,
          endOffset: from + end - start,
        }
        highlight.add(new StaticRange(range))
      }
      CSS.highlights.set(style, highlight)
    }
    return () => CSS.highlights.clear()
  },
  'mark.js'(passages) {
    const ranges = passages.map((one) => ({ start: ahead(one), length: one.end - one.start }))
    new Mark(root()).markRanges(ranges)
    return () => undefined
  },
  'recogito, CSS highlights': (passages) => recogito(passages),
}

function recogito(passages) {
  const annotator = createTextAnnotator(root(), { renderer: 'CSS_HIGHLIGHTS' })
  const annotations = passages.map((one, index) => ({
    id: `a${index}`,
    bodies: [],
    target: {
      annotation: `a${index}`,
      selector: [
        {
          quote: 'x'.repeat(one.end - one.start),
          start: ahead(one),
          end: ahead(one) + one.end - one.start,
        },
      ],
      creator: { id: 'x' },
      created: new Date(),
    },
  }))
  // setAnnotations() of this version stores targets without ranges and draws nothing.
  annotator.state.store.bulkAddAnnotations(annotations, true)
  return () => annotator.destroy()
}

const isPainted = () =>
  document.querySelector('mark') !== null ||
  [...CSS.highlights.values()].some(({ size }) => size > 0)

globalThis.bench = {
  names: Object.keys(painters),
  /** Milliseconds from the call to the frame that shows the marks. */
  async paint(name, paragraphs, passages) {
    const mine = name === 'Diptych'
    const laidOut = layOut(paragraphs, mine)
    const show = mine ? listenForMarks(laidOut) : null
    for (let index = 0; index < 8; index += 1) await frame()
    const started = performance.now()
    const end = painters[name](passages, { show })
    await nextTick()
    while (!isPainted() && performance.now() - started < 60_000) await frame()
    await frame()
    const took = performance.now() - started
    end()
    return took
  },
  /** Milliseconds of finding each of many points' mark, by the reader's way and by the platform's. */
  async hitTest(paragraphs, passages) {
    const laidOut = layOut(paragraphs, true)
    const { blocks } = laidOut
    const end = painters.Diptych(passages, { show: listenForMarks(laidOut) })
    for (let index = 0; index < 5; index += 1) await frame()
    const { offsetAtPoint, spanAt } =
      await import('../../../src/renderer/src/features/reader/hit-test')
    const offsets = createTextOffsets(root(), blocks)
    const box = root().getBoundingClientRect()
    const times = Array.from({ length: 300 }, (_, index) => {
      const started = performance.now()
      const offset = offsetAtPoint(
        offsets,
        box.left + 10 + ((index * 97) % 500),
        20 + ((index * 53) % 700),
      )
      if (offset !== null) spanAt(passages, offset)
      return performance.now() - started
    })
    end()
    return times
  },
}
