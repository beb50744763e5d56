import type { ComparisonFormat } from '@shared/comparison'
import type { ExportFile } from '@shared/host'
import { useHello, useHost } from '../../host/injection'
import { download } from '../library/files'
import { useLibrary } from '../library/store'
import { useStatus } from '../window/status'
import { useComparison } from './store'
import { asHtml, asTabs, tableCells } from './table-text'

const blob = (type: string, text: string) => ({ [type]: new Blob([text], { type }) })

/** Hands the comparison to the reader: as a file, or as a table on the clipboard. */
export function useComparisonExport() {
  const host = useHost()
  const { capabilities } = useHello()
  const comparison = useComparison()
  const library = useLibrary()
  const status = useStatus()

  const titleOf = (id: string): string => library.find(id)?.title ?? id

  async function keep(file: ExportFile): Promise<void> {
    if (!capabilities.fileDialogs) return download(file)
    if (await host.saveFile(file)) status.toast(`Saved as “${file.name}”.`)
  }

  async function save(format: ComparisonFormat): Promise<void> {
    const { texts } = comparison
    if (!texts) return
    await status.attempt(async () =>
      keep(await host.exportComparison(texts.left, texts.right, format)),
    )
  }

  async function copy(): Promise<void> {
    const { texts, state } = comparison
    if (!texts || state.status !== 'ready') return
    const rows = state.comparison.rows.filter(({ standing }) => standing !== 'suggested')
    const titles = { left: titleOf(texts.left), right: titleOf(texts.right) }
    const cells = tableCells(rows, titles)
    const copied = await status.attempt(async () => {
      const parts = { ...blob('text/plain', asTabs(cells)), ...blob('text/html', asHtml(cells)) }
      await navigator.clipboard.write([new ClipboardItem(parts)])
      return true
    })
    if (copied) status.toast(`Copied ${rows.length === 1 ? '1 row' : `${rows.length} rows`}.`)
  }

  return { save, copy, keep }
}
