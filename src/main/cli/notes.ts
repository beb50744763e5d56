import * as v from 'valibot'
import { DiptychError } from '@shared/errors'
import type { Host } from '@shared/host'
import { colourIds, colours, noteDraftSchema, type Note } from '@shared/note'
import type { Command } from './command'
import { UsageError } from './io'
import { choice, commonOptions, onlyOperand, ordinal, readArguments } from './options'
import { findQuote } from './quote'
import { asFields, asJson } from './records'
import { withLibrary } from './with-library'

const addOptions = {
  ...commonOptions,
  quote: { type: 'string' },
  nth: { type: 'string' },
  note: { type: 'string' },
  colour: { type: 'string' },
  tag: { type: 'string', multiple: true },
} as const

export const notesAddCommand: Command = {
  name: 'notes add',
  usage: 'notes add BRIEFING --quote TEXT [--nth N] [--note TEXT] [--colour C] [--tag T]...',
  summary: 'annotate a passage and print the id of the note once it is on disk',
  details: `A blank in the quotation matches any run of blanks and line ends.
Colours: ${colourIds.join(', ')}.`,
  options: addOptions,
  run(args, io) {
    const { values, positionals } = readArguments(args, addOptions)
    const briefing = onlyOperand(positionals, 'BRIEFING')
    const quote = values.quote ?? ''
    if (quote.trim() === '') throw new UsageError('--quote TEXT is missing')
    const nth = ordinal(values.nth, '--nth')
    const colour = choice(values.colour ?? 'yellow', '--colour', colourIds)
    return withLibrary(values.library, io, 'write', async ({ host }) => {
      const { revision } = await host.openBriefing(briefing)
      const passage = findQuote(revision.text, quote, nth)
      const content = { colour, text: values.note ?? '', tags: values.tag ?? [] }
      const draft = v.safeParse(noteDraftSchema, { briefing, passage, ...content })
      if (!draft.success) throw new UsageError(draft.issues[0].message)
      io.out(`${(await host.addNote(draft.output)).id}\n`)
      return 0
    })
  },
}

const listOptions = { ...commonOptions, format: { type: 'string' } } as const

export const notesListCommand: Command = {
  name: 'notes list',
  usage: 'notes list [BRIEFING] [--format text|json]',
  summary: 'list the notes in reading order',
  details: `JSON gives each note's "state" since its text was replaced (exact, moved, changed, orphan), the
"passage" it stands on now (null for an orphan), and what it stood on before as "oldQuote".`,
  options: listOptions,
  run(args, io) {
    const { values, positionals } = readArguments(args, listOptions)
    const format = choice(values.format ?? 'text', '--format', ['text', 'json'])
    const only = positionals.length === 0 ? null : onlyOperand(positionals, 'BRIEFING')
    return withLibrary(values.library, io, 'read', async ({ host }) => {
      const ids = only === null ? (await host.hello()).briefings.map(({ id }) => id) : [only]
      const notes = (await Promise.all(ids.map((id) => host.listNotes(id)))).flat()
      io.out(format === 'json' ? toJson(notes) : notes.map(asLine).join(''))
      return 0
    })
  },
}

export const notesDeleteCommand = noteIdCommand(
  'delete',
  'delete a note; it is kept and can be restored',
  (host, briefing, note) => host.deleteNote(briefing, note),
)

export const notesRestoreCommand = noteIdCommand(
  'restore',
  'take back the deletion of a note',
  (host, briefing, note) => host.restoreNote(briefing, note),
)

function noteIdCommand(
  verb: string,
  summary: string,
  act: (host: Host, briefing: string, note: string) => Promise<unknown>,
): Command {
  return {
    name: `notes ${verb}`,
    usage: `notes ${verb} NOTE`,
    summary,
    options: commonOptions,
    run(args, io) {
      const { values, positionals } = readArguments(args, commonOptions)
      const note = onlyOperand(positionals, 'NOTE')
      return withLibrary(values.library, io, 'write', async ({ host }) => {
        const { briefings } = await host.hello()
        const tried = await Promise.allSettled(briefings.map(({ id }) => act(host, id, note)))
        if (tried.some(({ status }) => status === 'fulfilled')) return 0
        const failures = tried.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
        throw failures.find((reason) => !isNotFound(reason)) ?? missing(note)
      })
    },
  }
}

function isNotFound(reason: unknown): boolean {
  return reason instanceof DiptychError && reason.code === 'not-found'
}

function missing(note: string): DiptychError {
  return new DiptychError('not-found', `There is no note ${note} in the library.`)
}

function toJson(notes: readonly Note[]): string {
  const records = notes.map((note) => ({ ...standing(note), ...note }))
  return asJson(records)
}

/** What became of the note when its text was replaced, and where it stands now. */
function standing({ anchor, place }: Note) {
  const { revision, start, end, quote } = anchor
  const passage = { revision, start, end, quote }
  if (place?.state === 'orphan') {
    const before = place.last?.state === 'changed' ? place.last.oldQuote : quote
    return { quote, state: place.state, passage: null, oldQuote: before }
  }
  if (place?.state !== 'changed') return { quote, state: place?.state ?? 'exact', passage }
  const { state, oldQuote, differences } = place
  return { quote, state, passage, oldQuote, differences }
}

/** One line a note, with tabs between the fields. */
function asLine({ id, briefing, colour, anchor, text, tags, place }: Note): string {
  const fields = [id, briefing, `${colours[colour].sign} ${colour}`, anchor.quote, text]
  const labels = tags.map((tag) => `#${tag}`).join(' ')
  const state = place && place.state !== 'exact' ? [placeWords[place.state]] : []
  return asFields([...fields, labels, ...state])
}

const placeWords = { moved: '(moved)', changed: '(changed)', orphan: '(lost its place)' } as const
