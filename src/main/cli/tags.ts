import * as v from 'valibot'
import { tagSchema } from '@shared/tag'
import type { Command } from './command'
import { UsageError, type CliIo } from './io'
import { choice, commonOptions, readArguments } from './options'
import { asJson } from './records'
import { withLibrary } from './with-library'

const listOptions = { ...commonOptions, format: { type: 'string' } } as const

export const tagsListCommand: Command = {
  name: 'tags list',
  usage: 'tags list [--format text|json]',
  summary: 'list the tags with how many notes carry each, the commonest first',
  options: listOptions,
  run(args, io) {
    const { values, positionals } = readArguments(args, listOptions)
    if (positionals.length > 0) throw new UsageError(`unexpected: ${positionals.join(' ')}`)
    const format = choice(values.format ?? 'text', '--format', ['text', 'json'])
    return withLibrary(values.library, io, 'read', async ({ host }) => {
      const tags = await host.listTags()
      if (format === 'json') io.out(asJson(tags))
      else io.out(tags.map(({ tag, notes }) => `${notes}\t#${tag}\n`).join(''))
      return 0
    })
  },
}

export const tagsRenameCommand: Command = {
  name: 'tags rename',
  usage: 'tags rename TAG NEW',
  summary: 'give a tag another name in every note; one "undo" takes it back',
  options: commonOptions,
  run(args, io) {
    const { values, positionals } = readArguments(args, commonOptions)
    if (positionals.length !== 2) throw new UsageError('TAG and NEW are needed')
    return replace(positionals.slice(0, 1), positionals[1] ?? '', values.library, io)
  },
}

export const tagsMergeCommand: Command = {
  name: 'tags merge',
  usage: 'tags merge TAG TAG... INTO',
  summary: 'put one tag in the place of several; one "undo" takes it back',
  options: commonOptions,
  run(args, io) {
    const { values, positionals } = readArguments(args, commonOptions)
    if (positionals.length < 3) throw new UsageError('two TAGs and INTO are needed')
    return replace(positionals.slice(0, -1), positionals.at(-1) ?? '', values.library, io)
  },
}

function replace(
  given: readonly string[],
  into: string,
  library: string | undefined,
  io: CliIo,
): Promise<number> {
  const [by = '', ...tags] = [into, ...given].map((tag) => {
    const read = v.safeParse(tagSchema, tag)
    if (!read.success) throw new UsageError(read.issues[0].message)
    return read.output
  })
  return withLibrary(library, io, 'write', async ({ host }) => {
    const { tag, notes } = await host.replaceTags(tags, by)
    io.out(`#${tag}\t${notes} ${notes === 1 ? 'note' : 'notes'} changed\n`)
    return 0
  })
}
