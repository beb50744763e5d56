import { describe, expect, it } from 'vitest'
import {
  countEndToEnd,
  countUnit,
  listSkipped,
  summaryLine,
} from '../../../scripts/lib/summary.mjs'

const endToEnd = {
  stats: { expected: 2, unexpected: 1, flaky: 1, skipped: 1 },
  suites: [
    {
      title: 'story.spec.ts',
      specs: [
        {
          title: 'opens the pair',
          tests: [
            { projectName: 'browser', status: 'expected', annotations: [] },
            {
              projectName: 'desktop',
              status: 'skipped',
              annotations: [{ type: 'skip', description: 'Electron is not downloaded' }],
            },
          ],
        },
      ],
      suites: [
        {
          title: 'deep',
          specs: [
            {
              title: 'is left out',
              tests: [{ projectName: 'browser', status: 'skipped', annotations: [] }],
            },
          ],
        },
      ],
    },
  ],
}

describe('the summary of all tests', () => {
  it('adds up what both kinds of tests report', () => {
    const unit = { numPassedTests: 10, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 }
    expect(
      summaryLine([
        { code: 0, counts: countUnit(unit) },
        { code: 1, counts: countEndToEnd(endToEnd) },
      ]),
    ).toBe('tests: 12 passed, 2 failed, 3 skipped')
  })

  it.each([
    ['wrote no report', null],
    ['failed without a failed test', { passed: 5, failed: 0, skipped: 0 }],
  ])('counts a run that %s as a failure', (_, counts) => {
    expect(summaryLine([{ code: 1, counts }])).toContain('1 failed')
  })

  it('has nothing to count without a report', () => {
    expect([countUnit(null), countEndToEnd(null), listSkipped(null)]).toEqual([null, null, []])
  })

  it('lists what was left out, with the reason', () => {
    expect(listSkipped(endToEnd)).toEqual([
      'skipped: browser › story.spec.ts › deep › is left out (no reason given)',
      'skipped: desktop › story.spec.ts › opens the pair (Electron is not downloaded)',
    ])
  })
})
