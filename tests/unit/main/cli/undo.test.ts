import { expect, it } from 'vitest'
import { diptych } from '../../../support/command-line'
import { temporaryFolder } from '../../../support/library'

it('undoes and makes again from the command line', async () => {
  const folder = await temporaryFolder()
  const command = (...argv: string[]) => diptych([...argv, '--library', folder])
  await command('notes', 'add', 'yangpu-2025', '--quote', 'This morning', '--note', 'early')
  expect((await command('undo')).out).toBe('add note\tyangpu-2025\n')
  expect((await command('notes', 'list')).out).toBe('')
  expect((await command('redo')).out).toBe('add note\tyangpu-2025\n')
  expect((await command('notes', 'list')).out).toContain('early')
  const { status, errors } = await command('redo')
  expect([status, errors]).toEqual([1, ['diptych: There is nothing to redo.']])
})
