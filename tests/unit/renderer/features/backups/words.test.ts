import type { RestorePlan } from '@shared/backup'
import { expect, it } from 'vitest'
import { planLines } from '../../../../../src/renderer/src/features/backups/words'

const none = { added: 0, changed: 0, removed: 0 }
const briefing = { briefing: 'a', title: 'A', returns: false, notes: none, corrections: 0 }
const plan = (parts: Partial<RestorePlan>): RestorePlan =>
  ({ backup: {}, briefings: [], pairs: [], ...parts }) as unknown as RestorePlan

it.each([
  [plan({}), []],
  [plan({ briefings: [{ ...briefing, returns: true }] }), ['“A”: comes back']],
  [
    plan({ briefings: [{ ...briefing, notes: { added: 1, changed: 2, removed: 3 } }] }),
    ['“A”: 1 note comes back, 2 notes set to what they said, 3 notes made since are deleted'],
  ],
  [plan({ briefings: [{ ...briefing, corrections: 1 }] }), ['“A”: 1 corrected figure as it was']],
  [
    plan({ pairs: [{ members: ['a', 'b'], links: { ...none, added: 2 }, others: 1 }] }),
    ['“Title of a” and “Title of b”: 2 links come back, 1 pin or verdict as before'],
  ],
])('a restore is told before in plain words: %#', (told, lines) => {
  expect(planLines(told, (id) => `Title of ${id}`)).toEqual(lines)
})
