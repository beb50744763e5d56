import { readFileSync } from 'node:fs'
import { extractFigures } from '@analysis/metrics'
import { readText } from '@analysis/text'
import type { AlignedText } from '@shared/alignment'

interface Label {
  readonly left: string
  readonly right: string
}

interface Labels extends Label {
  readonly pairs: readonly Label[]
  readonly debatable?: readonly Label[]
}

/** Two texts and the ids of their related blocks, labelled by hand. */
export interface LabelledPair {
  readonly name: string
  readonly left: AlignedText
  readonly right: AlignedText
  /** `left:right` */
  readonly related: readonly string[]
  /** Those that may be found or not. */
  readonly debatable: readonly string[]
}

const root = new URL('../..', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

export function toAligned(source: string): AlignedText {
  const { revision } = readText(source)
  return { text: revision.text, blocks: revision.blocks, figures: extractFigures(revision) }
}

/** `labels` is the path of a JSON file, `texts` the folder of the two it names. */
function readLabelled(labels: string, texts: string): LabelledPair {
  const { left, right, pairs, debatable = [] } = JSON.parse(read(labels)) as Labels
  const texted = (name: string): AlignedText => toAligned(read(`${texts}/${name}.txt`))
  const [a, b] = [texted(left), texted(right)]
  const ids = (some: readonly Label[]): readonly string[] =>
    some.map((pair) => `${blockId(a, pair.left)}:${blockId(b, pair.right)}`)
  return {
    name: `${left} and ${right}`,
    left: a,
    right: b,
    related: ids(pairs),
    debatable: ids(debatable),
  }
}

function blockId({ text, blocks }: AlignedText, beginning: string): string {
  const found = blocks.filter(({ start, end }) => {
    const content = text.slice(start, end)
    return [content, content.replace(/^\S+\s+/u, '')].some((one) => one.startsWith(beginning))
  })
  const [block] = found.length === 1 ? found : []
  if (!block) throw new Error(`${found.length} blocks begin with “${beginning}”`)
  return block.id
}

export const yangpu = (): LabelledPair =>
  readLabelled('tests/fixtures/alignment/yangpu.json', 'data')

const labelledIn = (folder: string, names: readonly string[]): readonly LabelledPair[] =>
  names.map((name) => {
    const path = `tests/fixtures/alignment/${folder}`
    return readLabelled(`${path}/${name}.json`, path)
  })

export const tuningPairs = () =>
  labelledIn('tuning', ['linhe', 'ratnapur', 'beigang', 'eastmoor', 'beishan'])

export const hardTuningPairs = () => labelledIn('tuning', ['zhouqiao', 'chandravalli', 'sahoue'])

/** Texts of different kinds, or that say the same in other words throughout. */
export const mixedTuningPairs = () =>
  labelledIn('tuning', ['yulan', 'tambaru', 'hantan', 'lusenga', 'beiyuan', 'kasumbe'])

export const heldOutPairs = () =>
  labelledIn('held-out', [
    'qiaodong',
    'kiptere',
    'nanwan',
    'harwick',
    'jinshui',
    'anrui',
    'wrelandshire',
  ])

/** Dense texts with many figures, labelled by other hands. */
export const denseHeldOutPairs = () =>
  labelledIn('held-out', ['tongjin', 'warrabee', 'thornmouth', 'tereni', 'devangarh', 'holmshire'])

/** Written when that was done, and scored once by that code. */
export const lastHeldOutPairs = () => labelledIn('held-out', ['luoxi', 'nderemu', 'aldersund'])

/** The newest: labelled before they were scored, then used to find what is general in the faults. */
export const newestHeldOutPairs = () => labelledIn('held-out', ['beihe', 'carrow', 'devnagar'])
