import { describe, expect, it } from 'vitest'
import { countTags, tagKey } from '@shared/tag'

const note = (created: string, ...tags: readonly string[]) => ({ created, tags })

describe('two spellings of a tag', () => {
  it.each([
    ['Housing', 'hOUSING'],
    ['Zu\u0308rich', 'z\u00fcrich'],
    ['ＡＩ', 'ai'],
    ['ΟΔΟΣ', 'οδος'],
    ['hous\u202eing', 'housing'],
    ['👩\u200d⚕\ufe0f', '👩\u200d⚕'],
  ])('are one: %j and %j', (one, other) => {
    expect(tagKey(one)).toBe(tagKey(other))
  })

  it.each([
    ['housing', 'house'],
    ['résumé', 'resume'],
    ['ısı', 'isi'],
  ])('are two: %j and %j', (one, other) => {
    expect(tagKey(one)).not.toBe(tagKey(other))
  })
})

it('counts tags, the commonest first, as the earliest note spells them', () => {
  const notes = [
    note('2026-02', 'HOUSING', 'check'),
    note('2026-01', 'Housing', 'housing'),
    note('2026-03', 'housing'),
  ]
  expect(countTags(notes)).toEqual([
    { tag: 'Housing', notes: 3 },
    { tag: 'check', notes: 1 },
  ])
})
