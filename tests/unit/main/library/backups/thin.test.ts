import { describe, expect, it } from 'vitest'
import { outdated } from '../../../../../src/main/library/backups/thin'

const now = new Date('2026-11-22T12:00:00Z')
const hour = 3_600_000

/** Instants, the newest first, each so many hours before the one before it. */
const everyHours = (hours: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    created: new Date(now.getTime() - index * hours * hour).toISOString(),
  }))

const left = (backups: readonly { readonly created: string }[]) => {
  const gone = new Set(outdated(backups, now))
  return backups.filter((backup) => !gone.has(backup)).map(({ created }) => created)
}

describe('thinning backups', () => {
  it.each([0, 1, 2, 24])('keeps all of the last day: %i', (count) => {
    expect(left(everyHours(1, count))).toHaveLength(count)
  })

  it('keeps one of each of the last 7 days, 4 weeks and 12 months', () => {
    const kept = left(everyHours(24, 800)).map((created) => created.slice(0, 10))
    const days = '2026-11-22 2026-11-21 2026-11-20 2026-11-19 2026-11-18 2026-11-17 2026-11-16'
    const weeks = '2026-11-15 2026-11-08 2026-11-01'
    const months =
      '2026-10-31 2026-09-30 2026-08-31 2026-07-31 2026-06-30 2026-05-31 2026-04-30 2026-03-31 2026-02-28 2026-01-31 2025-12-31'
    expect(kept).toEqual([days, weeks, months].flatMap((dates) => dates.split(' ')))
  })

  it('keeps the newest however old it is, and counts only what is there', () => {
    const old = [{ created: '2019-03-04T05:06:07.000Z' }, { created: '2018-03-04T05:06:07.000Z' }]
    expect(left(old)).toHaveLength(2)
  })

  it('removes the same, thinned day by day or at once', () => {
    const all = everyHours(24, 60).toReversed()
    let kept: typeof all = []
    for (const backup of all) {
      kept = [...kept, backup]
      const gone = new Set(outdated(kept, new Date(backup.created)))
      kept = kept.filter((one) => !gone.has(one))
    }
    expect(kept.map(({ created }) => created)).toEqual(left(all))
  })
})
