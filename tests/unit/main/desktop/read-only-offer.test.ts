import { describe, expect, it, vi } from 'vitest'
import { DiptychError } from '@shared/errors'
import { openOrOffer } from '../../../../src/main/desktop/read-only-offer'

const answering = (response: number) => ({
  showMessageBox: vi.fn<(options: { detail: string }) => Promise<{ response: number }>>(
    async () => ({
      response,
    }),
  ),
})
const broken = () => Promise.reject(new DiptychError('disk', 'The disk is gone.'))
const held = async ({ readOnly }: { readOnly: boolean }): Promise<string> => {
  if (readOnly) return 'to read'
  throw new DiptychError('locked', 'The library is in use by Diptych in the browser.')
}

async function unwritable({ readOnly }: { readOnly: boolean }): Promise<string> {
  if (readOnly) return 'to read'
  throw new DiptychError('unwritable', 'Diptych cannot write to its library folder.')
}

describe('a library that another program holds', () => {
  it.each([
    [0, 'to read'],
    [1, null],
  ])('is offered for reading, and the answer counts (%i)', async (response, outcome) => {
    const dialog = answering(response)
    expect(await openOrOffer(held, dialog as never)).toBe(outcome)
    const [[asked] = []] = dialog.showMessageBox.mock.calls
    expect(asked?.detail).toContain('in use by Diptych in the browser')
  })

  it('is offered as well when its folder cannot be written to', async () => {
    const dialog = answering(0)
    expect(await openOrOffer(unwritable, dialog as never)).toBe('to read')
    const [[asked] = []] = dialog.showMessageBox.mock.calls
    expect(asked?.detail).toContain('cannot write to its library folder')
  })

  it('is told from one that fails otherwise, or is free', async () => {
    const dialog = answering(0)
    await expect(openOrOffer(broken, dialog as never)).rejects.toMatchObject({ code: 'disk' })
    expect(await openOrOffer(async () => 'to write', dialog as never)).toBe('to write')
    expect(dialog.showMessageBox).not.toHaveBeenCalled()
  })
})
