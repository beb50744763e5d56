import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import * as v from 'valibot'
import { extractFigures } from '@analysis/metrics'
import { readText, type SourceMap } from '@analysis/text'
import type { AlignedText } from '@shared/alignment'
import { briefingIdSchema } from '@shared/briefing'
import { DiptychError } from '@shared/errors'
import type { Program } from '../compose'
import { briefingFolders } from '../library/briefing-folders'
import { nodeDisk } from '../library/disk'
import { libraryPaths } from '../library/paths'
import { decodeSource } from '../services/source-file'
import { readInput } from './input'
import type { CliIo } from './io'
import { withLibrary } from './with-library'

/** A text with its figures and the way back to its decoded source. */
export interface SourcedText extends AlignedText {
  readonly source: string
  readonly sourceMap: SourceMap
}

/**
 * Opens what the operands name. A word that can be an id, and names no file of the working folder, is
 * a briefing of the library; the library is opened only for these.
 */
export async function openTexts(
  operands: readonly string[],
  library: string | undefined,
  io: CliIo,
): Promise<readonly SourcedText[]> {
  const fromLibrary = await Promise.all(operands.map((operand) => isBriefing(operand, io)))
  const openFiles = (program: Program | null): Promise<readonly SourcedText[]> =>
    Promise.all(
      operands.map((operand, index) =>
        program && fromLibrary[index] ? openStored(operand, program) : openFile(operand, io),
      ),
    )
  if (!fromLibrary.includes(true)) return openFiles(null)
  let opened: readonly SourcedText[] = []
  await withLibrary(library, io, 'read', async (program) => {
    opened = await openFiles(program)
    return 0
  })
  return opened
}

async function isBriefing(operand: string, { workingFolder }: CliIo): Promise<boolean> {
  if (!v.is(briefingIdSchema, operand)) return false
  try {
    return !(await stat(resolve(workingFolder, operand))).isFile()
  } catch {
    return true
  }
}

async function openFile(file: string, io: CliIo): Promise<SourcedText> {
  return fromSource(decodeSource(await readInput(file, io), basename(file)).text)
}

function fromSource(source: string): SourcedText {
  const { revision, sourceMap } = readText(source)
  const { text, blocks } = revision
  return { text, blocks, figures: extractFigures(revision), source, sourceMap }
}

async function openStored(id: string, { host, library }: Program): Promise<SourcedText> {
  const { briefing } = await host.openBriefing(id)
  const folders = briefingFolders(libraryPaths(library.folder), nodeDisk)
  const bytes = await folders.readSource(briefing)
  if (!bytes) {
    throw new DiptychError('disk', `The source file of “${briefing.title}” is missing.`)
  }
  const source = decodeSource(bytes, briefing.source.name).text
  const stored = await folders.readRevision(id, briefing.revision)
  // What is damaged was read again on opening, but is not kept where the library is only read.
  if (!stored) return fromSource(source)
  const { text, blocks, sourceMap } = stored
  return { text, blocks, figures: extractFigures({ text, blocks }), source, sourceMap }
}
