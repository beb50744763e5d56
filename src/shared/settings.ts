import * as v from 'valibot'
import { briefingIdSchema } from './briefing'
import { figureGroups, type FigureGroup } from './metric'

export const themes = ['system', 'light', 'sepia', 'dark', 'contrast'] as const
export type Theme = (typeof themes)[number]

/** The steps a reading setting may take; the interface and the schema agree on them. */
export const readingLimits = {
  /** Pixels. */
  textSize: { min: 14, max: 28, step: 1 },
  /** Characters a line. */
  measure: { min: 45, max: 90, step: 5 },
  /** Multiples of the text size. */
  lineHeight: { min: 1.3, max: 2, step: 0.05 },
} as const

export const inspectorTabs = ['figures', 'notes', 'compare', 'links'] as const
export type InspectorTab = (typeof inspectorTabs)[number]

/** How the reader likes to read: one set for the whole library. */
export interface Settings {
  readonly theme: Theme
  readonly textSize: number
  readonly measure: number
  readonly lineHeight: number
  readonly hiddenGroups: readonly FigureGroup[]
  readonly inspector: { readonly open: boolean; readonly tab: InspectorTab }
  /** Whether the contents stand beside the texts; they do not when it was never chosen. */
  readonly outline?: boolean
}

/** What was open last; null is a closed side. */
export interface Session {
  readonly left: string | null
  readonly right: string | null
}

export const defaultSettings: Settings = {
  theme: 'system',
  textSize: 18,
  measure: 65,
  lineHeight: 1.6,
  hiddenGroups: [],
  inspector: { open: true, tab: 'figures' },
}

const within = ({ min, max }: { readonly min: number; readonly max: number }) =>
  v.pipe(v.number(), v.minValue(min), v.maxValue(max))

export const settingsSchema = v.object({
  theme: v.picklist(themes),
  textSize: within(readingLimits.textSize),
  measure: within(readingLimits.measure),
  lineHeight: within(readingLimits.lineHeight),
  hiddenGroups: v.array(v.picklist(figureGroups)),
  inspector: v.object({ open: v.boolean(), tab: v.picklist(inspectorTabs) }),
  outline: v.exactOptional(v.boolean()),
}) satisfies v.GenericSchema<unknown, Settings>

export const sessionSchema = v.pipe(
  v.object({ left: v.nullable(briefingIdSchema), right: v.nullable(briefingIdSchema) }),
  v.check(
    ({ left, right }) => left === null || left !== right,
    'one briefing stands on one side only',
  ),
) satisfies v.GenericSchema<unknown, Session>
