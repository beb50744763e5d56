// What aligning costs as texts grow: counted work, and processor time beside it.
import { labelledSources } from '../lib/labelled-texts.mjs'
import { load } from '../lib/load.mjs'
import { leastProcessorTime, rounded } from '../lib/time.mjs'

export async function run() {
  const { alignBlocks, createAligner } = await load('src/analysis/alignment/index.ts')
  const { readText } = await load('src/analysis/text/index.ts')
  const { extractFigures } = await load('src/analysis/metrics/index.ts')
  const pairs = labelledSources('alignment')

  /** All pairs one after another, again and again with other names. */
  const long = (side, times) => {
    const texts = Array.from({ length: times }, (_, time) =>
      pairs.map((pair) => {
        const { text } = readText(pair[side]).revision
        return text.replaceAll('\n', '\n\n').replace(/(\p{Lu}\p{Ll}{4,})/gu, `$1${time}`)
      }),
    )
    const { revision } = readText(texts.flat().join('\n\n'))
    return { ...revision, figures: extractFigures(revision) }
  }

  const rows = [0, 1, 4, 16].map((times) => {
    const [left, right] = [0, 1].map((side) => {
      if (times > 0) return long(side, times)
      const { revision } = readText(pairs.at(-1)[side])
      return { ...revision, figures: extractFigures(revision) }
    })
    const work = { postings: 0, compared: 0 }
    alignBlocks(left, right, [], work)
    const runs = times > 4 ? 2 : 8
    const aligner = createAligner(left, right)
    return {
      text: times === 0 ? 'the shipped pair' : `all labelled pairs × ${times}`,
      KB: Math.round((left.text.length + right.text.length) / 1000),
      blocks: left.blocks.length + right.blocks.length,
      'entries read a block': rounded(work.postings / left.blocks.length),
      'pairs compared a block': rounded(work.compared / left.blocks.length),
      'of all pairs, %': rounded((100 * work.compared) / left.blocks.length / right.blocks.length),
      'align, ms of processor': rounded(leastProcessorTime(() => alignBlocks(left, right), runs)),
      'again with a pin, ms': rounded(
        leastProcessorTime(() => aligner([{ left: 'b6', right: 'b5', related: true }]), runs),
      ),
    }
  })
  return { tables: [{ title: 'Aligning two texts', rows }] }
}
