import type { BriefingSummary } from '@shared/briefing'
import type { CarriedState } from '@shared/carry'
import { DiptychError } from '@shared/errors'
import type { Host } from '@shared/host'
import type { Place } from '@shared/place'
import type { Outcomes } from '@shared/replacement'
import type { NewText } from '../library/briefing-folders'
import type { Library } from '../library/library'
import { sha256 } from '../library/revision-file'
import { stamp } from '../library/stamp'
import type { Analyst } from './analysis/analyst'
import type { Carrying } from './carrying/carrying'
import type { Shell } from './shell'
import { decodeSource } from './source-file'
import { toRevision, type Texts } from './texts'

interface Parts {
  readonly library: Library
  readonly texts: Texts
  readonly analyst: Analyst
  readonly carrying: Carrying
  readonly shell: Shell
  /** Called when the briefing has another text. */
  readonly changed: (briefing: string) => void
  readonly now: () => Date
}

export function createReplacing(parts: Parts): Pick<Host, 'replaceText' | 'chooseDocument'> {
  const { library, texts, analyst, carrying, shell, changed, now } = parts

  async function readNew(present: BriefingSummary, name: string, bytes: Buffer): Promise<NewText> {
    const hash = sha256(bytes)
    if (hash === present.source.sha256) throw same(name, present)
    const { text, encoding } = decodeSource(bytes, name)
    const read = await analyst.readText(text, name)
    if (read.revision.blocks.length === 0) {
      throw new DiptychError('not-text', `${name} holds no text.`)
    }
    const before = await texts.read(present)
    if (read.revision.text === before.text) throw same(name, present)
    const source = { name, size: bytes.length, sha256: hash, encoding }
    return { bytes, revision: toRevision(read), source, added: now().toISOString() }
  }

  return {
    async replaceText(id, { name, base64 }) {
      await carrying.resume()
      const present = library.briefing(id)
      const text = await readNew(present, name, Buffer.from(base64, 'base64'))
      // What is opened later would be carried at once, and not as a part of this act.
      await carrying.open(id)
      const group = `replace-${stamp(now())}`
      try {
        const briefing = await library.replaceText(id, text, group)
        await carrying.settle(id)
        await library.endReplacing()
        return { briefing, ...(await outcomes(library, id)) }
      } finally {
        // Also when it stopped half-way: what is asked for from now on is carried first.
        changed(id)
      }
    },

    async chooseDocument() {
      const [chosen = null] = await shell.chooseDocuments({ one: true })
      return chosen
    },
  }
}

function same(name: string, { title }: BriefingSummary): DiptychError {
  const message = `${name} holds the text that “${title}” has already. Nothing was changed.`
  return new DiptychError('invalid-arguments', message)
}

async function outcomes(library: Library, id: string) {
  const { notes, corrections } = (await library.annotations(id)).data
  const pairs = library.tiedPairs().filter((members) => members.includes(id))
  const journals = await Promise.all(pairs.map((members) => library.ties(members)))
  const ties = journals.flatMap(({ data: { links, pins, verdicts } }) => [
    ...links.filter(({ deleted }) => deleted === null),
    ...pins,
    ...verdicts,
  ])
  const ends = ties.flatMap((tie) => tie.ends.filter(({ briefing }) => briefing === id))
  return {
    notes: count(notes.filter(({ deleted }) => deleted === null)),
    corrections: count(corrections),
    ties: count(ends),
  }
}

function count(items: readonly { readonly place?: Place }[]): Outcomes {
  const of = (state: CarriedState): number =>
    items.filter(({ place }) => (place?.state ?? 'exact') === state).length
  return { exact: of('exact'), moved: of('moved'), changed: of('changed'), orphan: of('orphan') }
}
