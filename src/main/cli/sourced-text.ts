import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import * as v from 'valibot'
import { extractFigures } from '@analysis/metrics'
import { readText, suggestMetadata, type SourceMap } from '@analysis/text'
import type { AlignedText } from '@shared/alignment'
import { briefingIdSchema, type BriefingMetadata } from '@shared/briefing'
import { DiptychError } from '@shared/errors'
import type { Program } from '../compose'
import { briefingFolders } from '../library/briefing-folders'
import { nodeDisk } from '../library/disk'
import { libraryPaths } from '../library/paths'
import { sha256 } from '../library/revision-file'
import { decodeSource } from '../services/source-file'
import { revisionOf } from '../services/texts'
import { readInput } from './input'
import type { CliIo } from './io'
import { withLibrary } from './with-library'

/** A text with its figures and the way back to its decoded source. */
export interface SourcedText
  extends AlignedText, Pick<BriefingMetadata, 'eventDate' | 'publicationDate'> {
  /** Id of the briefing, when this is the present text of one in the library. */
  readonly briefing: string | null
  readonly title: string
  /** Name and hash of the source file. */
  readonly name: string
  readonly sha256: string
  readonly source: string
  readonly sourceMap: SourceMap
}

/**
 * Opens what the operands name. A word that can be an id, and names no file of the working folder, is
 * a briefing of the library; the library is opened only for these.
 */
export async function withTexts(
  operands: readonly string[],
  library: string | undefined,
  io: CliIo,
  task: (texts: readonly SourcedText[], program: Program | null) => Promise<number>,
): Promise<number> {
  const fromLibrary = await Promise.all(operands.map((operand) => isBriefing(operand, io)))
  const openFiles = (program: Program | null): Promise<readonly SourcedText[]> =>
    Promise.all(
      operands.map((operand, index) =>
        program && fromLibrary[index] ? openStored(operand, program) : openFile(operand, io),
      ),
    )
  if (!fromLibrary.includes(true)) return task(await openFiles(null), null)
  return withLibrary(library, io, 'read', async (program) =>
    task(await openFiles(program), program),
  )
}

/** The same for what needs the library no longer once the texts are open. */
export async function openTexts(
  operands: readonly string[],
  library: string | undefined,
  io: CliIo,
): Promise<readonly SourcedText[]> {
  let opened: readonly SourcedText[] = []
  await withTexts(operands, library, io, async (texts) => {
    opened = texts
    return 0
  })
  return opened
}

async function isBriefing(operand: string, { workingFolder }: CliIo): Promise<boolean> {
  if (!v.is(briefingIdSchema, toStored(operand).id)) return false
  try {
    return !(await stat(resolve(workingFolder, operand))).isFile()
  } catch {
    return true
  }
}

async function openFile(file: string, io: CliIo): Promise<SourcedText> {
  const bytes = await readInput(file, io)
  const name = basename(file)
  const source = decodeSource(bytes, name).text
  const model = readText(source)
  const { eventDate, publicationDate } = suggestMetadata(model, name)
  const known = { briefing: null, title: name, name, sha256: sha256(bytes) }
  return { ...known, eventDate, publicationDate, ...readModel(model, source) }
}

function readModel({ revision, sourceMap }: ReturnType<typeof readText>, source: string) {
  const { text, blocks } = revision
  return { text, blocks, figures: extractFigures(revision), source, sourceMap }
}

/** `ID`, or `ID@N` for revision N of its text. */
function toStored(operand: string): { readonly id: string; readonly number: number | undefined } {
  const [, id = operand, number] = /^(.+)@([1-9]\d{0,6})$/u.exec(operand) ?? []
  return { id, number: number === undefined ? undefined : Number(number) }
}

async function openStored(operand: string, { host, library }: Program): Promise<SourcedText> {
  const { id, number } = toStored(operand)
  const { briefing: present } = await host.openBriefing(id, number)
  const briefing = revisionOf(present, number ?? present.revision)
  const folders = briefingFolders(libraryPaths(library.folder), nodeDisk)
  const bytes = await folders.readSource(briefing)
  if (!bytes) {
    throw new DiptychError('disk', `The source file of “${briefing.title}” is missing.`)
  }
  const source = decodeSource(bytes, briefing.source.name).text
  const stored = await folders.readRevision(id, briefing.revision)
  const { title, eventDate, publicationDate } = briefing
  const isPresent = briefing.revision === present.revision
  const { name, sha256: hash } = briefing.source
  const known = { briefing: isPresent ? id : null, title, name, sha256: hash }
  // What is damaged was read again on opening, but is not kept where the library is only read.
  const { text, blocks, sourceMap } = stored ?? readModel(readText(source), source)
  const read = { text, blocks, figures: await host.readFigures(id, number), source, sourceMap }
  return { ...known, eventDate, publicationDate, ...read }
}
