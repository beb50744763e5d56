import * as v from 'valibot'
import { briefingIdSchema } from './briefing'

/** A place in a briefing that survives a change of text size: a block, and how far down in it. */
export interface ReadingPosition {
  /** The one that the block is of; left out by earlier versions. */
  readonly revision?: number
  readonly block: string
  /** 0 at the block's top, 1 at its bottom. */
  readonly fraction: number
}

/** How the two texts scroll. */
export interface ScrollLayout {
  readonly together: boolean
  /** Lines that the text of `ahead` is ahead of the place that belongs to the other one. */
  readonly shift: number
  /** Id of a briefing, so that swapping sides keeps the shift; null without a shift. */
  readonly ahead: string | null
}

/** How a pair was last laid out. */
export interface PairLayout {
  /** Share of the width that the left pane takes, in percent. */
  readonly divider: number
  /** By briefing id, so that swapping sides keeps the places. */
  readonly positions: Readonly<Record<string, ReadingPosition>>
  /** Together and without a shift when it was never chosen. */
  readonly scroll?: ScrollLayout
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
  revision: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
  block: v.pipe(v.string(), v.maxLength(20)),
  fraction: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
})

const scrollSchema = v.object({
  together: v.boolean(),
  shift: v.pipe(v.number(), v.finite(), v.minValue(0)),
  ahead: v.nullable(briefingIdSchema),
})

export const pairLayoutSchema = v.object({
  divider: v.pipe(v.number(), v.minValue(10), v.maxValue(90)),
  positions: v.record(briefingIdSchema, positionSchema),
  scroll: v.exactOptional(scrollSchema),
}) satisfies v.GenericSchema<unknown, PairLayout>

/** The one or two briefings that are open together. */
export const pairMembersSchema = v.pipe(v.array(briefingIdSchema), v.minLength(1), v.maxLength(2))
