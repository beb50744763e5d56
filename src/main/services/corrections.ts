import { customAlphabet } from 'nanoid'
import { blockAt, createAnchor } from '@analysis/anchoring'
import { overlaps } from '@analysis/corrections'
import type { RevisionText, Span } from '@shared/briefing'
import type { Correction } from '@shared/correction'
import { DiptychError } from '@shared/errors'
import type { Host } from '@shared/host'
import type { Library } from '../library/library'
import type { Figures } from './figures'
import { selectedPassage } from './passage'
import type { Texts } from './texts'

type CorrectionCalls = Pick<Host, 'correctFigure' | 'takeBackCorrection'>

interface Parts {
  readonly library: Library
  readonly texts: Texts
  readonly figures: Figures
  readonly changed: (briefing: string) => void
  readonly now: () => Date
}

const newId = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 10)

export function createCorrections(parts: Parts): CorrectionCalls {
  const { library, texts, figures, changed, now } = parts
  return {
    /** What was said earlier of the same place gives way. */
    async correctFigure({ briefing, passage, reading }) {
      const summary = library.briefing(briefing)
      const revision = await texts.read(summary)
      const anchor = createAnchor(revision, summary.revision, withinBlock(revision, passage))
      const created = now().toISOString()
      const correction: Correction = { id: `c-${newId()}`, anchor, reading, created }
      const { change } = await library.annotations(briefing)
      await change(({ corrections }) => {
        const earlier = corrections.filter((other) => overlaps(other.anchor, anchor))
        const gone = earlier.map(({ id }) => remove(id))
        const made = { in: 'corrections', id: correction.id, value: correction } as const
        return { name: reading ? 'correct figure' : 'reject figure', puts: [...gone, made] }
      })
      changed(briefing)
      return figures.read(summary)
    },

    async takeBackCorrection(briefing, id) {
      const { change } = await library.annotations(briefing)
      await change(({ corrections }) => {
        if (!corrections.some((correction) => correction.id === id)) {
          throw new DiptychError('not-found', 'This correction was taken back already.')
        }
        return { name: 'take back correction', puts: [remove(id)] }
      })
      changed(briefing)
      return figures.read(library.briefing(briefing))
    },
  }
}

/** Whatever was read in the passage gives way, so that it must not reach over the whole text. */
function withinBlock({ text, blocks }: RevisionText, passage: Span): Span {
  const selected = selectedPassage(text, passage)
  if (selected.end <= (blockAt(blocks, selected.start)?.end ?? 0)) return selected
  throw new DiptychError('invalid-arguments', 'A figure stands within one paragraph or heading.')
}

const remove = (id: string) => ({ in: 'corrections', id, value: null }) as const
