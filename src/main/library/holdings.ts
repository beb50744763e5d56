import { isDeepStrictEqual } from 'node:util'
import * as v from 'valibot'
import type { BriefingSummary } from '@shared/briefing'
import type { JournalFormat, Put } from './journal/journal'
import { serialiseSnapshot } from './journal/snapshot'
import { briefingSummarySchema, partition } from './manifest'

/** What the library holds of a briefing, as far as undo sets it back: which text, and none of its names. */
export type Holding = Pick<BriefingSummary, 'id' | 'revision' | 'source' | 'revised' | 'earlier'>

/** What was imported, removed and replaced, by a journal of its own: that is how it is taken back. */
export interface Holdings {
  readonly briefings: readonly Holding[]
  /** Number of the last entry of the journal that is part of it. */
  readonly through: number
}

const lists = ['briefings'] as const
const { id, revision, source, revised, earlier } = briefingSummarySchema.entries
const holdingSchema = v.looseObject({ id, revision, source, revised, earlier })

export const holdingsFormat: JournalFormat<Holdings> = {
  name: 'The journal of the library',
  version: 1,
  initial: { briefings: [], through: 0 },
  lists,
  serialise: (content) => serialiseSnapshot(content, lists),
  interpret(content) {
    const { briefings, through = 0 } = content
    if (!Array.isArray(briefings) || !Number.isSafeInteger(through)) return null
    const { kept, rejected } = partition(briefings, holdingSchema)
    return { data: { ...content, briefings: kept, through: Number(through) }, rejected }
  },
}

export function holdingOf(briefing: BriefingSummary): Holding {
  const { id: name, revision: number, source: file, ...rest } = briefing
  return {
    id: name,
    revision: number,
    source: file,
    ...(rest.revised === undefined ? {} : { revised: rest.revised }),
    ...(rest.earlier === undefined ? {} : { earlier: rest.earlier }),
  }
}

/** The same briefing with another text, under the names that it has now. */
export function withHolding(briefing: BriefingSummary, holding: Holding): BriefingSummary {
  const { revised: _, earlier: __, ...rest } = briefing
  return { ...rest, ...holding }
}

/** What the journal does not know yet. */
export function drift(
  known: Holdings,
  briefings: readonly BriefingSummary[],
): readonly Put<Holdings>[] {
  const before = new Map(known.briefings.map((holding) => [holding.id, holding]))
  const present = briefings.map(holdingOf)
  const ids = new Set(present.map((holding) => holding.id))
  return [
    ...present
      .filter((holding) => !isDeepStrictEqual(holding, before.get(holding.id)))
      .map((holding) => put(holding.id, holding)),
    ...known.briefings.filter((one) => !ids.has(one.id)).map((one) => put(one.id, null)),
  ]
}

function put(briefing: string, value: Holding | null): Put<Holdings> {
  return { in: 'briefings', id: briefing, value }
}
