import * as v from 'valibot'
import { DiptychError } from '@shared/errors'
import type { Host } from '@shared/host'
import { linkDraftSchema, linkTypeIds, linkTypes, tiedBriefings, type Link } from '@shared/tie'
import { linksSection } from '../services/export/link-section'
import { serialise } from '../services/export/markdown'
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
  'to-quote': { type: 'string' },
  'to-nth': { type: 'string' },
  type: { type: 'string' },
  note: { type: 'string' },
} as const

export const linksAddCommand: Command = {
  name: 'links add',
  usage:
    'links add BRIEFING BRIEFING --quote TEXT --to-quote TEXT [--type TYPE] [--note TEXT] [--nth N] [--to-nth N]',
  summary: 'tie a passage of the first briefing to one of the second and print the id of the link',
  details: `The two may be the same. A blank in a quotation matches any run of blanks and line ends.
Types: ${linkTypeIds.join(', ')}.`,
  options: addOptions,
  run(args, io) {
    const { values, positionals } = readArguments(args, addOptions)
    const [one, other, ...rest] = positionals
    if (one === undefined || other === undefined) throw new UsageError('two BRIEFINGs are needed')
    if (rest.length > 0) throw new UsageError(`unexpected: ${rest.join(' ')}`)
    const quotes = [
      given(values.quote, '--quote'),
      given(values['to-quote'], '--to-quote'),
    ] as const
    const nths = [ordinal(values.nth, '--nth'), ordinal(values['to-nth'], '--to-nth')] as const
    const type = choice(values.type ?? 'seeAlso', '--type', linkTypeIds)
    return withLibrary(values.library, io, 'write', async ({ host }) => {
      const end = async (briefing: string, quote: string, nth: number | null) => {
        const { revision } = await host.openBriefing(briefing)
        return { briefing, passage: findQuote(revision.text, quote, nth) }
      }
      const ends = [await end(one, quotes[0], nths[0]), await end(other, quotes[1], nths[1])]
      const draft = v.safeParse(linkDraftSchema, { ends, type, text: values.note ?? '' })
      if (!draft.success) throw new UsageError(draft.issues[0].message)
      io.out(`${(await host.addLink(draft.output)).id}\n`)
      return 0
    })
  },
}

const listOptions = { ...commonOptions, format: { type: 'string' } } as const

export const linksListCommand: Command = {
  name: 'links list',
  usage: 'links list [BRIEFING [BRIEFING]] [--format text|json|md]',
  summary: 'list the links of the library, of a briefing, or of a pair',
  options: listOptions,
  run(args, io) {
    const { values, positionals } = readArguments(args, listOptions)
    const format = choice(values.format ?? 'text', '--format', ['text', 'json', 'md'])
    if (positionals.length > 2)
      throw new UsageError(`unexpected: ${positionals.slice(2).join(' ')}`)
    return withLibrary(values.library, io, 'read', async ({ host }) => {
      const links = await linksOf(host, positionals)
      if (format === 'json') io.out(asJson(links.map(asRecord)))
      else if (format === 'md') io.out(await asMarkdown(host, links))
      else io.out(links.map(asLine).join(''))
      return 0
    })
  },
}

export const linksDeleteCommand = linkIdCommand(
  'delete',
  'delete a link; it is kept, and "undo" or "links restore" takes it back',
  (host, members, link) => host.deleteLink(members, link),
)

export const linksRestoreCommand = linkIdCommand(
  'restore',
  'take back the deletion of a link',
  (host, members, link) => host.restoreLink(members, link),
)

function linkIdCommand(
  verb: string,
  summary: string,
  act: (host: Host, members: readonly string[], link: string) => Promise<unknown>,
): Command {
  return {
    name: `links ${verb}`,
    usage: `links ${verb} LINK`,
    summary,
    options: commonOptions,
    run(args, io) {
      const { values, positionals } = readArguments(args, commonOptions)
      const link = onlyOperand(positionals, 'LINK')
      return withLibrary(values.library, io, 'write', async ({ host, library }) => {
        for (const members of library.tiedPairs) {
          try {
            // oxlint-disable-next-line no-await-in-loop -- an id is in one pair
            await act(host, members, link)
            return 0
          } catch (error) {
            if (!(error instanceof DiptychError) || error.code !== 'not-found') throw error
          }
        }
        throw new DiptychError('not-found', `There is no link ${link} in the library.`)
      })
    },
  }
}

async function linksOf(host: Host, briefings: readonly string[]): Promise<readonly Link[]> {
  const [one, other] = briefings
  if (one !== undefined && other !== undefined) return (await host.listTies([one, other])).links
  const ids = one === undefined ? (await host.hello()).briefings.map(({ id }) => id) : [one]
  const lists = await Promise.all(ids.map((id) => host.listLinks(id)))
  return [...new Map(lists.flat().map((link) => [link.id, link])).values()]
}

async function asMarkdown(host: Host, links: readonly Link[]): Promise<string> {
  const { briefings } = await host.hello()
  const titles = new Map(briefings.map(({ id, title }) => [id, title]))
  const children = linksSection(links, ({ briefing }) => ({
    title: titles.get(briefing) ?? briefing,
  }))
  return serialise({ type: 'root', children: [...children] })
}

function asRecord(link: Link) {
  return {
    quotes: link.ends.map(({ anchor }) => anchor.quote),
    members: tiedBriefings(link),
    ...link,
  }
}

/** One line a link, with tabs between the fields. */
function asLine({ id, type, ends: [first, second], text }: Link): string {
  const ends = [first, second].flatMap(({ briefing, anchor }) => [briefing, anchor.quote])
  return asFields([id, linkTypes[type], ...ends, text])
}

function given(quote: string | undefined, option: string): string {
  if (quote === undefined || quote.trim() === '') throw new UsageError(`${option} TEXT is missing`)
  return quote
}
