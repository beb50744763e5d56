import { expect, it } from 'vitest'
import { torture } from '../../../../support/torture/torture.mjs'

// `npm run torture` is the long form.
it(
  'loses no acknowledged change in 40 kills, nor shows a half-written one',
  { timeout: 300_000 },
  async () => {
    const { kills, changes, wrong } = await torture({ kills: 40 })
    expect(wrong).toEqual([])
    expect(kills).toBe(40)
    expect(changes).toBeGreaterThan(400)
  },
)
