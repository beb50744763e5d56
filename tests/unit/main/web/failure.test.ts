import { DiptychError } from '@shared/errors'
import { expect, test } from 'vitest'
import { failureLines } from '../../../../src/main/web/failure'

test.each(['locked', 'unwritable'] as const)('a library that is %s can still be read', (code) => {
  const [said, way] = failureLines(new DiptychError(code, 'It does not open.'))
  expect(said).toBe('It does not open.')
  expect(way).toContain('--read-only')
})

test('a failing disk and a defect are told plainly', () => {
  expect(failureLines(new DiptychError('disk', 'The disk is full.'))).toEqual(['The disk is full.'])
  expect(failureLines(new TypeError('no'))).toEqual(['Diptych stopped: TypeError: no'])
})
