import { expect, it } from 'vitest'
import { tagLimit, tagsLimit } from '@shared/tag'
import { readTags } from '../../../../../src/renderer/src/features/notes/tags'

it.each([
  [['#housing'], ['housing']],
  [['school places', 'school-places'], ['school-places']],
  [['', ' # ', 'x'], ['x']],
  [['housing', 'Housing', 'HOUSING'], ['housing']],
])('reads %j as %j', (typed, tags) => {
  expect(readTags(typed)).toEqual({ tags, refused: null })
})

it('leaves out what the library would refuse, and says so', () => {
  expect(readTags(['short', 'x'.repeat(tagLimit + 1)])).toEqual({
    tags: ['short'],
    refused: `Not taken: a tag has at most ${tagLimit} characters.`,
  })
  const many = Array.from({ length: tagsLimit + 1 }, (_, index) => `t${index}`)
  const { tags, refused } = readTags(many)
  expect(tags).toHaveLength(tagsLimit)
  expect(refused).toContain('at most')
})
