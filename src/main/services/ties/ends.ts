import { createAnchor } from '@analysis/anchoring'
import type { Span } from '@shared/briefing'
import { DiptychError } from '@shared/errors'
import type { EndDraft, TieEnd } from '@shared/tie'
import type { Library } from '../../library/library'
import { selectedPassage } from '../passage'
import type { RevisionParts, Texts } from '../texts'

/** What the ties of a pair are made with. */
export interface TieParts {
  readonly library: Library
  readonly texts: Texts
  readonly now: () => Date
  /** Called after each change. */
  readonly changed: (members: readonly string[]) => void
}

type EndParts = Pick<TieParts, 'library' | 'texts'>

/** Anchors passages of the newest revisions. Throws `not-found` or `invalid-arguments`. */
export function passageEnds(
  parts: EndParts,
  [first, second]: readonly [EndDraft, EndDraft],
): Promise<readonly [TieEnd, TieEnd]> {
  const end = ({ briefing, passage }: EndDraft) =>
    anchored(parts, briefing, ({ text }) => selectedPassage(text, passage))
  return Promise.all([end(first), end(second)])
}

interface BlockDraft {
  readonly briefing: string
  readonly block: string
}

/** Anchors whole blocks. Throws `not-found`. */
export function blockEnds(
  parts: EndParts,
  [first, second]: readonly [BlockDraft, BlockDraft],
): Promise<readonly [TieEnd, TieEnd]> {
  const end = ({ briefing, block }: BlockDraft) =>
    anchored(parts, briefing, ({ blocks }) => {
      const found = blocks.find(({ id }) => id === block)
      if (found) return { start: found.start, end: found.end }
      throw new DiptychError('not-found', `There is no block ${block} in this briefing.`)
    })
  return Promise.all([end(first), end(second)])
}

async function anchored(
  { library, texts }: EndParts,
  briefing: string,
  passageIn: (revision: RevisionParts) => Span,
): Promise<TieEnd> {
  const summary = library.briefing(briefing)
  const revision = await texts.read(summary)
  return { briefing, anchor: createAnchor(revision, summary.revision, passageIn(revision)) }
}
