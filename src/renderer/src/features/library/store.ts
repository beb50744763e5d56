import type { BriefingMetadata, BriefingSummary } from '@shared/briefing'
import { documentLimit, type ImportOutcome, type ImportedDocument } from '@shared/host'
import type { Replacement } from '@shared/replacement'
import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { useConnection, useHello } from '../../host/injection'
import { useStatus } from '../window/status'
import { chooseFiles, toDocument } from './files'

/** The briefings of the library and what can be done to one. */
export const useLibrary = defineStore('library', () => {
  const { host, listen } = useConnection()
  const hello = useHello()
  const status = useStatus()
  const briefings = shallowRef<readonly BriefingSummary[]>(hello.briefings)
  const importing = ref(false)
  /** Id of the briefing whose text is being replaced. */
  const replacing = ref<string | null>(null)

  listen('libraryChanged', (change) => (briefings.value = change.briefings))

  function find(id: string): BriefingSummary | undefined {
    return briefings.value.find((one) => one.id === id)
  }

  function replace(summary: BriefingSummary): void {
    const others = briefings.value.filter((one) => one.id !== summary.id)
    const known = briefings.value.length !== others.length
    briefings.value = known
      ? briefings.value.map((one) => (one.id === summary.id ? summary : one))
      : [...others, summary]
  }

  /** Lets the reader choose files, in whichever way this host can, and imports them. */
  async function importChosen(): Promise<readonly BriefingSummary[]> {
    if (hello.capabilities.fileDialogs) return take(() => host.chooseDocuments())
    return importFiles(await chooseFiles())
  }

  async function importFiles(files: readonly File[]): Promise<readonly BriefingSummary[]> {
    const fitting = files.filter((file) => file.size <= documentLimit)
    for (const file of files) {
      if (!fitting.includes(file))
        status.toast(`“${file.name}” is larger than 20 MB.`, { level: 'error' })
    }
    if (fitting.length === 0) return []
    return take(async () => {
      const documents: readonly ImportedDocument[] = await Promise.all(fitting.map(toDocument))
      return host.importDocuments(documents)
    })
  }

  async function take(
    fetchOutcomes: () => Promise<readonly ImportOutcome[]>,
  ): Promise<readonly BriefingSummary[]> {
    importing.value = true
    const outcomes = (await status.attempt(fetchOutcomes)) ?? []
    importing.value = false
    return outcomes.flatMap((outcome) => {
      if (!outcome.ok) {
        status.toast(`Not imported: ${outcome.message}`, { level: 'error' })
        return []
      }
      replace(outcome.briefing)
      const said = outcome.known ? 'is in the library already' : 'is in the library now'
      status.toast(`“${outcome.briefing.title}” ${said}.`)
      return [outcome.briefing]
    })
  }

  /** Lets the reader choose the new text; undefined when they changed their mind, or it failed. */
  async function replaceText(id: string): Promise<Replacement | undefined> {
    return status.attempt(async () => {
      const document = await chooseOne()
      if (!document) return undefined
      replacing.value = id
      try {
        const replaced = await host.replaceText(id, document)
        replace(replaced.briefing)
        return replaced
      } finally {
        replacing.value = null
      }
    })
  }

  async function chooseOne(): Promise<ImportedDocument | null> {
    if (hello.capabilities.fileDialogs) return host.chooseDocument()
    const [file] = await chooseFiles({ one: true })
    if (!file) return null
    if (file.size > documentLimit) throw new Error(`“${file.name}” is larger than 20 MB.`)
    return toDocument(file)
  }

  async function describe(id: string, metadata: BriefingMetadata): Promise<boolean> {
    const summary = await status.attempt(() => host.describeBriefing(id, metadata))
    if (summary) replace(summary)
    return summary !== undefined
  }

  async function remove(briefing: BriefingSummary): Promise<void> {
    await host.removeBriefing(briefing.id)
    briefings.value = briefings.value.filter((one) => one.id !== briefing.id)
    status.toast(`“${briefing.title}” and its notes were removed from the library.`, {
      action: { label: 'Undo', run: () => void status.attempt(() => restore(briefing.id)) },
    })
  }

  async function restore(id: string): Promise<void> {
    replace(await host.restoreBriefing(id))
  }

  return {
    briefings,
    importing,
    replacing,
    find,
    importChosen,
    importFiles,
    replaceText,
    describe,
    remove,
    restore,
  }
})
