import * as v from 'valibot'
import { briefingIdSchema, briefingMetadataSchema, type BriefingSummary } from '@shared/briefing'
import { colourIds, colours, type Colour } from '@shared/note'
import {
  defaultSettings,
  sessionSchema,
  settingsSchema,
  type Session,
  type Settings,
} from '@shared/settings'
import { isRecord, type FileFormat, type Reading } from './generations'

/** 2: notes are kept by a journal. */
export const manifestVersion = 2

/** What `library.json` holds. */
export interface Manifest {
  /** Of the file it was read from; not there in a new library. */
  readonly schema?: number
  readonly briefings: readonly BriefingSummary[]
  /** Newest last; each stands under `backups/removed` in the folder named here. */
  readonly removed: readonly RemovedBriefing[]
  /** Ids of shipped briefings that were put in once; one that was removed does not come back. */
  readonly shipped: readonly string[]
  readonly settings: Settings
  readonly session: Session
  /** The names that the reader knows the colours by. */
  readonly colours: Readonly<Record<Colour, string>>
  /** A text that is being replaced: its notes are not all carried yet. */
  readonly replacing?: Replacing | undefined
}

export interface Replacing {
  readonly briefing: string
  /** Of the entries in the journals. */
  readonly group: string
}

export interface RemovedBriefing {
  readonly folder: string
  readonly briefing: BriefingSummary
}

const sourceFileSchema = v.looseObject({
  name: v.string(),
  size: v.number(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  encoding: v.string(),
})

const revisionNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(1))

export const briefingSummarySchema = v.looseObject({
  ...briefingMetadataSchema.entries,
  id: briefingIdSchema,
  revision: revisionNumber,
  source: sourceFileSchema,
  added: v.string(),
  revised: v.exactOptional(v.string()),
  earlier: v.exactOptional(
    v.array(
      v.looseObject({ revision: revisionNumber, source: sourceFileSchema, added: v.string() }),
    ),
  ),
})

const replacingSchema = v.looseObject({ briefing: briefingIdSchema, group: v.string() })

const removedSchema = v.looseObject({
  folder: v.pipe(v.string(), v.regex(/^[a-z0-9][A-Za-z0-9-]*$/)),
  briefing: briefingSummarySchema,
})

const emptyManifest: Manifest = {
  briefings: [],
  removed: [],
  shipped: [],
  settings: defaultSettings,
  session: { left: null, right: null },
  colours: namedColours(colours),
}

/** `rebuild` lists the briefings anew from their folders. */
export function manifestFormat(
  rebuild: () => Promise<readonly BriefingSummary[]>,
): FileFormat<Manifest> {
  return {
    name: 'The list of briefings',
    version: manifestVersion,
    initial: emptyManifest,
    interpret,
    async rebuild() {
      const briefings = await rebuild()
      return briefings.length === 0 ? null : { ...emptyManifest, briefings }
    },
  }
}

function interpret(content: Readonly<Record<string, unknown>>): Reading<Manifest> | null {
  if (!Array.isArray(content['briefings'])) return null
  const briefings = partition(content['briefings'], briefingSummarySchema)
  const removed = partition(content['removed'], removedSchema)
  const manifest = {
    ...content,
    briefings: briefings.kept,
    removed: removed.kept,
    shipped: partition(content['shipped'], briefingIdSchema).kept,
    settings: settingsFrom(content['settings']),
    session: v.is(sessionSchema, content['session']) ? content['session'] : emptyManifest.session,
    colours: namedColours(content['colours']),
    replacing: v.is(replacingSchema, content['replacing']) ? content['replacing'] : undefined,
  }
  return { data: manifest, rejected: [...briefings.rejected, ...removed.rejected] }
}

/**
 * Sorts the good entries from the bad. What is kept is the very value that was read, not the schema's
 * output: fields of other versions stay.
 */
export function partition<S extends v.GenericSchema>(
  values: unknown,
  schema: S,
): { readonly kept: readonly v.InferInput<S>[]; readonly rejected: readonly unknown[] } {
  const kept: v.InferInput<S>[] = []
  const rejected: unknown[] = []
  for (const value of Array.isArray(values) ? values : []) {
    if (v.is(schema, value)) kept.push(value)
    else rejected.push(value)
  }
  return { kept, rejected }
}

/** Each setting for itself: one that is unknown or out of range falls back to its default. */
function settingsFrom(value: unknown): Settings {
  const found = isRecord(value) ? value : {}
  const good = Object.entries(settingsSchema.entries).filter(([key, schema]) =>
    v.is(schema, found[key]),
  )
  const known = Object.fromEntries(good.map(([key]) => [key, found[key]]))
  return { ...found, ...defaultSettings, ...known }
}

function namedColours(value: unknown): Readonly<Record<Colour, string>> {
  const found = isRecord(value) ? value : {}
  const name = (id: Colour): string => {
    const given = found[id]
    return typeof given === 'string' ? given : colours[id].name
  }
  const entries = colourIds.map((id) => [id, name(id)] as const)
  return Object.fromEntries(entries) as Record<Colour, string>
}
