import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { documentLimit } from '@shared/host'
import { createDesktopShell } from '../../../../src/main/desktop/dialogs'
import { BrowserWindow, dialog, resetElectron } from '../../../support/electron'

describe('the dialogs of the desktop', () => {
  let folder: string
  const shell = () =>
    createDesktopShell({
      dialog: dialog as never,
      window: () => new BrowserWindow() as never,
      documents: folder,
    })

  beforeEach(async () => {
    resetElectron()
    folder = await mkdtemp(join(tmpdir(), 'diptych-dialogs-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('read what the reader chose and give its name without its folder', async () => {
    await writeFile(join(folder, 'a.txt'), 'text')
    dialog.opens = { canceled: false, filePaths: [join(folder, 'a.txt')] }
    expect(await shell().chooseDocuments()).toEqual([
      { name: 'a.txt', base64: Buffer.from('text').toString('base64') },
    ])
  })

  it('read no more of a huge file than it takes to refuse it', async () => {
    const huge = join(folder, 'huge.txt')
    await writeFile(huge, '')
    await truncate(huge, documentLimit * 3)
    dialog.opens = { canceled: false, filePaths: [huge] }
    const [document] = await shell().chooseDocuments()
    expect(Buffer.from(document?.base64 ?? '', 'base64')).toHaveLength(documentLimit + 1)
  })

  it('say which file could not be read', async () => {
    dialog.opens = { canceled: false, filePaths: [join(folder, 'gone.txt')] }
    await expect(shell().chooseDocuments()).rejects.toMatchObject({
      code: 'disk',
      message: expect.stringMatching(/^gone\.txt could not be read: ENOENT/u),
    })
  })

  it('save under the proposed name, where the reader wants it', async () => {
    dialog.saves = { canceled: false, filePath: join(folder, 'mine.md') }
    expect(await shell().saveFile({ name: 'notes.md', text: '# Größe\n' })).toBe(true)
    expect(await readFile(join(folder, 'mine.md'), 'utf8')).toBe('# Größe\n')
    expect(dialog.asked).toMatchObject([{ defaultPath: join(folder, 'notes.md') }])
  })

  it('print the page into a PDF where the reader wants it', async () => {
    dialog.saves = { canceled: false, filePath: join(folder, 'mine.pdf') }
    expect(await shell().savePdf('briefing.pdf')).toBe(true)
    expect(await readFile(join(folder, 'mine.pdf'), 'utf8')).toBe('%PDF-1.7')
    expect(dialog.asked).toMatchObject([{ filters: [{ name: 'PDF', extensions: ['pdf'] }] }])
    dialog.saves = { canceled: true, filePath: '' }
    expect(await shell().savePdf('briefing.pdf')).toBe(false)
  })

  it('say when a file could not be saved', async () => {
    dialog.saves = { canceled: false, filePath: join(folder, 'gone', '\0.md') }
    await expect(shell().saveFile({ name: 'notes.md', text: '' })).rejects.toMatchObject({
      code: 'disk',
    })
  })

  it('do nothing when the reader changes their mind', async () => {
    expect(await shell().chooseDocuments()).toEqual([])
    expect(await shell().saveFile({ name: 'notes.md', text: '' })).toBe(false)
  })
})
