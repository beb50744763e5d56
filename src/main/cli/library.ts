import { basename } from 'node:path'
import { DiptychError } from '@shared/errors'
import type { Host } from '@shared/host'
import { checkLibrary } from '../library/check'
import { removedAs } from '../library/removal'
import { isBackup, restoreBackup } from './backups'
import type { Command } from './command'
import { readInput } from './input'
import { UsageError, type CliIo } from './io'
import { commonOptions, onlyOperand, readArguments } from './options'
import { libraryFolder, withLibrary } from './with-library'

const options = commonOptions

export const libraryListCommand: Command = {
  name: 'library list',
  usage: 'library list',
  summary:
    'list the briefings, one a line: id, event date, title, revisions when there are several',
  options,
  run(args, io) {
    const { library } = withoutOperands(args)
    return withLibrary(library, io, 'read', async ({ host }) => {
      const { briefings } = await host.hello()
      for (const { id, eventDate, title, revision, earlier } of briefings) {
        const numbers = [...(earlier ?? []).map((one) => one.revision), revision]
        const revisions = earlier ? [`revisions ${numbers.join(', ')}`] : []
        io.out(`${[id, eventDate ?? '-', title, ...revisions].join('\t')}\n`)
      }
      return 0
    })
  },
}

export const libraryCheckCommand: Command = {
  name: 'library check',
  usage: 'library check',
  summary: 'read everything and report what is damaged; changes nothing',
  details: 'The exit status is 1 when something is damaged, or when there is no library.',
  options,
  async run(args, io) {
    const { library } = withoutOperands(args)
    const folder = libraryFolder(library, io)
    const { briefings, notes, problems, remarks } = await checkLibrary(folder)
    for (const remark of remarks) io.out(`note: ${remark}\n`)
    for (const problem of problems) io.out(`damaged: ${problem}\n`)
    const verdict = problems.length === 0 ? 'nothing is damaged' : `damaged: ${problems.length}`
    io.out(`${folder}: ${briefings} briefings, ${notes} notes, ${verdict}\n`)
    return problems.length === 0 ? 0 : 1
  },
}

export const libraryImportCommand: Command = {
  name: 'library import',
  usage: 'library import FILE...',
  summary: 'put text files into the library and print their ids',
  options,
  run(args, io) {
    const { values, positionals } = readArguments(args, options)
    if (positionals.length === 0) throw new UsageError('FILE is missing')
    return withLibrary(values.library, io, 'write', async ({ host }) => {
      let failures = 0
      for (const file of positionals) {
        try {
          // In the order given, so that ids and reports come in that order.
          // oxlint-disable-next-line no-await-in-loop
          io.out(`${await importFile(host, file, io)}\n`)
        } catch (error) {
          if (!(error instanceof DiptychError)) throw error
          io.error(`diptych: ${error.message}`)
          failures += 1
        }
      }
      return failures === 0 ? 0 : 1
    })
  },
}

export const libraryRemovedCommand: Command = {
  name: 'library removed',
  usage: 'library removed',
  summary: 'list the removed briefings, the last one last: id, folder, title',
  options,
  run(args, io) {
    const { library } = withoutOperands(args)
    return withLibrary(library, io, 'read', async ({ library: { removed } }) => {
      for (const entry of removed) {
        io.out(`${[removedAs(entry), entry.folder, entry.briefing.title].join('\t')}\n`)
      }
      return 0
    })
  },
}

const restoreOptions = { ...commonOptions, preview: { type: 'boolean' } } as const

export const libraryRestoreCommand: Command = {
  name: 'library restore',
  usage: 'library restore BRIEFING | BACKUP [--preview]',
  summary: 'take back a removed briefing with its notes, or what a backup holds',
  details: `BRIEFING is an id, and then the one removed last under it, or a folder as "library removed"
prints it. The id is a new one when the old one was given again, and printed.
BACKUP is an id as "library backups" prints it: notes and figures are set to what they were;
--preview only prints what would change. A backup of the present state is made before, and
"undo" takes the restore back; briefings that came back stay.`,
  options: restoreOptions,
  run(args, io) {
    const { values, positionals } = readArguments(args, restoreOptions)
    const name = onlyOperand(positionals, 'BRIEFING or BACKUP')
    if (isBackup(name)) return restoreBackup(name, values, io)
    if (values.preview) throw new UsageError('--preview is for backups')
    return withLibrary(values.library, io, 'write', async ({ host }) => {
      io.out(`${(await host.restoreBriefing(name)).id}\n`)
      return 0
    })
  },
}

async function importFile(host: Host, file: string, io: CliIo): Promise<string> {
  const bytes = await readInput(file, io)
  const document = { name: basename(file), base64: bytes.toString('base64') }
  const [outcome] = await host.importDocuments([document])
  if (!outcome?.ok) throw new DiptychError('not-text', outcome?.message ?? 'Nothing was imported.')
  return `${outcome.briefing.id}\t${outcome.known ? 'known already' : 'imported'}`
}

function withoutOperands(args: readonly string[]): { readonly library?: string | undefined } {
  const { values, positionals } = readArguments(args, options)
  if (positionals.length > 0) throw new UsageError(`unexpected: ${positionals.join(' ')}`)
  return values
}
