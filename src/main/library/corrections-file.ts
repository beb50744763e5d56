import { correctionSchema, type Correction } from '@shared/correction'
import type { Annotations } from './annotations-file'
import type { Disk } from './disk'
import { generations, previousOf, type FileFormat, type Report } from './generations'
import type { Adoption } from './journal/journal'
import { partition } from './manifest'

/** What `corrections.json` of a briefing held before the corrections joined the notes. */
interface CorrectionsFile {
  readonly corrections: readonly Correction[]
}

function correctionsFormat(briefing: string): FileFormat<CorrectionsFile> {
  return {
    name: `The corrections file of ${briefing}`,
    version: 1,
    initial: { corrections: [] },
    interpret(content) {
      if (!Array.isArray(content['corrections'])) return null
      const { kept, rejected } = partition(content['corrections'], correctionSchema)
      return { data: { ...content, corrections: kept }, rejected }
    },
  }
}

interface Parts {
  readonly briefing: string
  readonly path: string
  readonly disk: Disk
  readonly readOnly: boolean
  readonly report: Report
}

/** Takes the corrections of a library of the first version over into the notes file. */
export function adoptCorrections({ briefing, path, ...rest }: Parts): Adoption<Annotations> {
  const { disk } = rest
  const files = [path, previousOf(path)]
  return {
    async adopt(data) {
      const sizes = await Promise.all(files.map((file) => disk.size(file)))
      if (sizes.every((size) => size === null)) return null
      const found = await generations({ path, format: correctionsFormat(briefing), ...rest }).read()
      const known = new Set(data.corrections.map(({ id }) => id))
      const added = (found?.corrections ?? []).filter(({ id }) => !known.has(id))
      return { ...data, corrections: [...data.corrections, ...added] }
    },
    async adopted() {
      // The present one last: while it is there the file before it is no sign of an accident.
      for (const file of files.toReversed()) {
        // oxlint-disable-next-line no-await-in-loop
        await disk.remove(file)
      }
    },
  }
}
