import type { Dialog } from 'electron'
import { DiptychError, type ErrorCode } from '@shared/errors'

type Open<P> = (options: { readonly readOnly: boolean }) => Promise<P>

const questions: Partial<Record<ErrorCode, { readonly message: string; readonly detail: string }>> =
  {
    locked: {
      message: 'This library is open in another program',
      detail: 'You can read it here meanwhile; nothing can be changed.',
    },
    unwritable: {
      message: 'This library cannot be written to',
      detail: 'You can read it all the same; nothing can be changed.',
    },
  }

/**
 * Opens the library; when another program holds it or its folder cannot be written to, says so, and offers to
 * open it for reading only. Null when the reader would rather not.
 */
export async function openOrOffer<P>(
  open: Open<P>,
  dialog: Pick<Dialog, 'showMessageBox'>,
): Promise<P | null> {
  try {
    return await open({ readOnly: false })
  } catch (error) {
    const question = error instanceof DiptychError ? questions[error.code] : undefined
    if (!question || !(error instanceof DiptychError)) throw error
    const { response } = await dialog.showMessageBox({
      type: 'question',
      message: question.message,
      detail: `${error.message}\n\n${question.detail}`,
      buttons: ['Open for reading only', 'Quit'],
      defaultId: 0,
      cancelId: 1,
    })
    return response === 0 ? open({ readOnly: true }) : null
  }
}
