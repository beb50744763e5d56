import type { BriefingMetadata, BriefingSummary } from '@shared/briefing'
import { DiptychError } from '@shared/errors'
import type { Host, ImportOutcome } from '@shared/host'
import type { Library } from '../library/library'
import { sha256 } from '../library/revision-file'
import { createTurns } from '../library/turns'
import type { Analyst } from './analysis/analyst'
import { briefingIdFrom } from './briefing-id'
import type { Shell } from './shell'
import { decodeSource } from './source-file'
import { toRevision } from './texts'

/** A file on its way into the library. */
interface IncomingFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** For a shipped briefing: what is known of it, instead of what its text suggests. */
  readonly shipped?: { readonly id: string; readonly metadata: BriefingMetadata }
}

/** Puts one file into the library, or finds it there already. Throws `not-text` or `too-large`. */
export type TakeIn = (file: IncomingFile) => Promise<{ briefing: BriefingSummary; known: boolean }>

export function createIntake(library: Library, analyst: Analyst, now: () => Date): TakeIn {
  const takeIn: TakeIn = async ({ name, bytes, shipped }) => {
    const hash = sha256(bytes)
    const known = library.manifest.data.briefings.find(({ source }) => source.sha256 === hash)
    if (known) return { briefing: known, known: true }
    const { text, encoding } = decodeSource(bytes, name)
    const read = await analyst.readText(text, name)
    if (read.revision.blocks.length === 0) {
      throw new DiptychError('not-text', `${name} holds no text.`)
    }
    const incoming = {
      id: shipped?.id ?? briefingIdFrom(name),
      bytes,
      revision: toRevision(read),
      summary: {
        ...(shipped?.metadata ?? read.suggested),
        source: { name, size: bytes.length, sha256: hash, encoding },
        added: now().toISOString(),
      },
    }
    return {
      briefing: await library.addBriefing(
        incoming,
        shipped ? undefined : { name: 'import briefing' },
      ),
      known: false,
    }
  }
  // One at a time: of two files with the same bytes the second is known.
  const inTurn = createTurns()
  return (file) => inTurn(() => takeIn(file))
}

interface Parts {
  readonly takeIn: TakeIn
  readonly shell: Shell
  /** Called once after an import that changed the list. */
  readonly changed: () => void
}

export function createImports(parts: Parts): Pick<Host, 'importDocuments' | 'chooseDocuments'> {
  const { takeIn, shell, changed } = parts

  async function importOne(name: string, base64: string): Promise<ImportOutcome> {
    try {
      const taken = await takeIn({ name, bytes: Buffer.from(base64, 'base64') })
      return { ok: true, ...taken }
    } catch (error) {
      if (!(error instanceof DiptychError)) throw error
      return { ok: false, name, message: error.message }
    }
  }

  const importDocuments: Host['importDocuments'] = async (documents) => {
    const outcomes = await Promise.all(documents.map(({ name, base64 }) => importOne(name, base64)))
    if (outcomes.some((outcome) => outcome.ok && !outcome.known)) changed()
    return outcomes
  }

  return {
    importDocuments,
    chooseDocuments: async () => importDocuments(await shell.chooseDocuments()),
  }
}
