// What aligning costs as texts grow: counted work, and processor time beside it.
import { readFileSync, readdirSync } from 'node:fs'
import { load, rootUrl } from '../lib/load.mjs'
import { rounded } from '../lib/time.mjs'

const folders = ['tests/fixtures/alignment/tuning/', 'tests/fixtures/alignment/held-out/']
const read = (path) => readFileSync(new URL(path, `${rootUrl}/`), 'utf8')

function sources() {
  const pairs = folders.flatMap((folder) =>
    readdirSync(new URL(folder, `${rootUrl}/`))
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(read(folder + name)))
      .map(({ left, right }) => [read(`${folder}${left}.txt`), read(`${folder}${right}.txt`)]),
  )
  return [...pairs, [read('data/yangpu-2023.txt'), read('data/yangpu-2025.txt')]]
}

function processorTime(work) {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function least(work, runs) {
  return Math.min(...Array.from({ length: runs }, () => processorTime(work)))
}

export async function run() {
  const { alignBlocks, createAligner } = await load('src/analysis/alignment/index.ts')
  const { readText } = await load('src/analysis/text/index.ts')
  const { extractFigures } = await load('src/analysis/metrics/index.ts')
  const pairs = sources()

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

  const rows = [0, 1, 4, 16, 40].map((times) => {
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
      'align, ms of processor': rounded(least(() => alignBlocks(left, right), runs)),
      'again with a pin, ms': rounded(
        least(() => aligner([{ left: 'b6', right: 'b5', related: true }]), runs),
      ),
    }
  })
  return { tables: [{ title: 'Aligning two texts', rows }] }
}
