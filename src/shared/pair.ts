import * as v from 'valibot'
import { briefingIdSchema } from './briefing'

/** A place in a briefing that survives a change of text size: a block, and how far down in it. */
export interface ReadingPosition {
  readonly block: string
  /** 0 at the block's top, 1 at its bottom. */
  readonly fraction: number
}

/** How a pair was last laid out. */
export interface PairLayout {
  /** Share of the width that the left pane takes, in percent. */
  readonly divider: number
  /** By briefing id, so that swapping sides keeps the places. */
  readonly positions: Readonly<Record<string, ReadingPosition>>
}

export const defaultLayout: PairLayout = { divider: 50, positions: {} }

/** One name for a pair whichever side its briefings stand on; one briefing alone is its own pair. */
export function pairKey(briefings: readonly string[]): string {
  return [...new Set(briefings)].toSorted().join('--')
}

/** The briefings of a pair from its name: no id holds two hyphens in a row. */
export function pairMembers(key: string): readonly string[] {
  return key.split('--')
}

const positionSchema = v.object({
  block: v.pipe(v.string(), v.maxLength(20)),
  fraction: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
})

export const pairLayoutSchema = v.object({
  divider: v.pipe(v.number(), v.minValue(10), v.maxValue(90)),
  positions: v.record(briefingIdSchema, positionSchema),
}) satisfies v.GenericSchema<unknown, PairLayout>

/** The one or two briefings that are open together. */
export const pairMembersSchema = v.pipe(v.array(briefingIdSchema), v.minLength(1), v.maxLength(2))
