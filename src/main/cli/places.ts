import type { Difference, Suggestion } from '@shared/carry'
import { DiptychError } from '@shared/errors'
import type { Host } from '@shared/host'
import type { OpenPlace, PlaceRef } from '@shared/replacement'
import type { Command } from './command'
import { UsageError } from './io'
import { choice, commonOptions, onlyOperand, ordinal, readArguments } from './options'
import { findQuote } from './quote'
import { asFields, asJson } from './records'
import { withLibrary } from './with-library'

const listOptions = { ...commonOptions, format: { type: 'string' } } as const

export const notesOpenCommand: Command = {
  name: 'notes open',
  usage: 'notes open [BRIEFING] [--format text|json]',
  summary: 'list what lost its place, or reads otherwise, since a text was replaced',
  details: `Notes, corrections of figures, and what ties passages together. Below what is lost stand the
passages it may be attached to, numbered, each with a score from 0 to 1 and what differs.`,
  options: listOptions,
  run(args, io) {
    const { values, positionals } = readArguments(args, listOptions)
    const format = choice(values.format ?? 'text', '--format', ['text', 'json'])
    const only = positionals.length === 0 ? null : onlyOperand(positionals, 'BRIEFING')
    return withLibrary(values.library, io, 'read', async ({ host }) => {
      const places = await openPlaces(host, only)
      const suggested = await Promise.all(
        places.map(async (open) => ({ ...open, suggestions: await host.suggestPlaces(open.ref) })),
      )
      const lines = () => suggested.map((one) => inLines(one, one.suggestions)).join('')
      io.out(format === 'json' ? asJson(suggested) : lines())
      return 0
    })
  },
}

const attachOptions = {
  ...commonOptions,
  quote: { type: 'string' },
  nth: { type: 'string' },
  suggestion: { type: 'string' },
} as const

export const notesAttachCommand: Command = {
  name: 'notes attach',
  usage: 'notes attach NOTE --suggestion N | --quote TEXT [--nth N]',
  summary: 'put a note, or what else "notes open" lists, on a passage of the present text',
  options: attachOptions,
  run(args, io) {
    const { values, positionals } = readArguments(args, attachOptions)
    const item = onlyOperand(positionals, 'NOTE')
    const { quote, suggestion } = values
    if ((quote === undefined) === (suggestion === undefined)) {
      throw new UsageError('give either --quote TEXT or --suggestion N')
    }
    const nth = ordinal(values.nth, '--nth')
    const chosen = ordinal(suggestion, '--suggestion') ?? 0
    return withLibrary(values.library, io, 'write', async ({ host }) => {
      const ref = await findItem(host, item)
      if (quote === undefined) {
        const passage = (await host.suggestPlaces(ref))[chosen - 1]
        if (!passage) throw new DiptychError('not-found', `There is no suggestion ${chosen}.`)
        await host.attachPlace(ref, { start: passage.start, end: passage.end })
      } else {
        const { revision } = await host.openBriefing(ref.briefing)
        await host.attachPlace(ref, findQuote(revision.text, quote, nth))
      }
      return 0
    })
  },
}

export const notesKeepCommand: Command = {
  name: 'notes keep',
  usage: 'notes keep NOTE',
  summary: 'confirm that a note stands rightly although its passage reads otherwise',
  options: commonOptions,
  run(args, io) {
    const { values, positionals } = readArguments(args, commonOptions)
    const item = onlyOperand(positionals, 'NOTE')
    return withLibrary(values.library, io, 'write', async ({ host }) => {
      await host.keepPlace(await findItem(host, item))
      return 0
    })
  },
}

async function openPlaces(host: Host, only: string | null): Promise<readonly OpenPlace[]> {
  const ids = only === null ? (await host.hello()).briefings.map(({ id }) => id) : [only]
  return (await Promise.all(ids.map((id) => host.listOpenPlaces(id)))).flat()
}

/** What is open by that id; else the note of that id, which can be put elsewhere at any time. */
async function findItem(host: Host, item: string): Promise<PlaceRef> {
  const open = (await openPlaces(host, null)).find(({ ref }) => ref.item === item)
  if (open) return open.ref
  const { briefings } = await host.hello()
  const lists = await Promise.all(briefings.map(({ id }) => host.listNotes(id)))
  const note = lists.flat().find(({ id }) => id === item)
  if (note) return { briefing: note.briefing, item }
  throw new DiptychError('not-found', `Nothing called ${item} is open, and no note has that id.`)
}

function inLines(
  { ref, kind, label, place, quote }: OpenPlace,
  suggestions: readonly Suggestion[],
): string {
  const fields =
    place.state === 'orphan'
      ? [ref.item, ref.briefing, kind, 'lost', quote, label]
      : [ref.item, ref.briefing, kind, 'changed', place.oldQuote, quote, label]
  const ranked = suggestions.map(({ text, score, differences }, index) => {
    const differing = [...differences.figures, ...differences.names].map(inWords).join('; ')
    return ['', `${index + 1}.`, score.toFixed(2), text, differing]
  })
  return [fields, ...ranked].map(asFields).join('')
}

function inWords({ old, new: now }: Difference): string {
  if (old === null) return `new: ${now}`
  return now === null ? `gone: ${old}` : `${old} → ${now}`
}
