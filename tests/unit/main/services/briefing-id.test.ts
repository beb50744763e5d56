import fc from 'fast-check'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { briefingIdSchema } from '@shared/briefing'
import { briefingIdFrom } from '../../../../src/main/services/briefing-id'

it.each([
  ['yangpu-2023.txt', 'yangpu-2023'],
  ['Budget Speech (2024).TXT', 'budget-speech-2024'],
  ['Été à Genève.md', 'ete-a-geneve'],
  ['区政府.txt', 'briefing'],
  ['..', 'briefing'],
  ['CON', 'con'],
])('makes a folder name of %s', (name, id) => {
  expect(briefingIdFrom(name)).toBe(id)
})

const isValid = (name: string) => v.is(briefingIdSchema, briefingIdFrom(name))

it('makes a valid id of any file name', () => {
  expect(() => fc.assert(fc.property(fc.string(), isValid))).not.toThrow()
})
