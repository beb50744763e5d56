import type { Dialog } from 'electron'
import { DiptychError } from '@shared/errors'

type Open<P> = (options: { readonly readOnly: boolean }) => Promise<P>

/**
 * Opens the library; when another program holds it, says which one, and offers to open it for reading
 * only. Null when the reader would rather not.
 */
export async function openOrOffer<P>(
  open: Open<P>,
  dialog: Pick<Dialog, 'showMessageBox'>,
): Promise<P | null> {
  try {
    return await open({ readOnly: false })
  } catch (error) {
    if (!(error instanceof DiptychError) || error.code !== 'locked') throw error
    const { response } = await dialog.showMessageBox({
      type: 'question',
      message: 'This library is open in another program',
      detail: `${error.message}\n\nYou can read it here meanwhile; nothing can be changed.`,
      buttons: ['Open for reading only', 'Quit'],
      defaultId: 0,
      cancelId: 1,
    })
    return response === 0 ? open({ readOnly: true }) : null
  }
}
