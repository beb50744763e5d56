import { describe, expect, it } from 'vitest'
import {
  countEndToEnd,
  countUnit,
  listFailedEndToEnd,
  listFailedUnit,
  listRetried,
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
            { projectName: 'browser', status: 'expected', annotations: [], results: [{}] },
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
            {
              title: 'stumbles',
              tests: [
                {
                  projectName: 'browser',
                  status: 'flaky',
                  annotations: [],
                  results: [{ error: { message: 'Error: too late' } }, {}],
                },
              ],
            },
            {
              title: 'breaks',
              tests: [
                {
                  projectName: 'browser',
                  status: 'unexpected',
                  annotations: [],
                  results: [
                    { error: { message: '\u001b[31mError: no card\u001b[39m\n\n  at the end' } },
                  ],
                },
              ],
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
    ).toBe('tests: 13 passed, 1 failed, 3 skipped')
  })

  it.each([
    ['wrote no report', null],
    ['failed without a failed test', { passed: 5, failed: 0, skipped: 0 }],
  ])('counts a run that %s as a failure', (_, counts) => {
    expect(summaryLine([{ code: 1, counts }])).toContain('1 failed')
  })

  it('has nothing to count without a report', () => {
    expect([countUnit(null), countEndToEnd(null)]).toEqual([null, null])
    for (const list of [listSkipped, listRetried, listFailedEndToEnd])
      expect(list(null)).toEqual([])
    expect(listFailedUnit(null, '')).toEqual([])
  })

  it('says what was left out on which host, with the reason', () => {
    expect(listSkipped(endToEnd)).toEqual([
      'skipped on browser (no reason given): story.spec.ts 1',
      'skipped on desktop (Electron is not downloaded): story.spec.ts 1',
    ])
  })

  it('names the end-to-end tests that failed, with the reason', () => {
    expect(listFailedEndToEnd(endToEnd)).toEqual([
      'failed: browser › story.spec.ts › deep › breaks: Error: no card | at the end',
    ])
    const outside = { ...endToEnd, suites: [], errors: [{ message: 'no such module' }] }
    expect(listFailedEndToEnd(outside)).toEqual(['failed: specs: no such module'])
  })

  it('names the end-to-end tests that passed only when tried again', () => {
    expect(listRetried(endToEnd)).toEqual([
      'passed only when tried again: browser › story.spec.ts › deep › stumbles: Error: too late',
    ])
  })

  it('names the unit tests that failed, and the files that did not load', () => {
    const unit = {
      testResults: [
        {
          name: '/project/tests/a.test.ts',
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'a works', failureMessages: [] },
            { status: 'failed', fullName: 'a breaks', failureMessages: ['expected 1 to be 2'] },
          ],
        },
        {
          name: '/project/tests/b.test.ts',
          status: 'failed',
          message: 'no such module',
          assertionResults: [],
        },
      ],
    }
    expect(listFailedUnit(unit, '/project/')).toEqual([
      'failed: tests/a.test.ts › a breaks: expected 1 to be 2',
      'failed: tests/b.test.ts: no such module',
    ])
  })
})
