/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * What Vitest's JSON report says; null when there is no report.
 * @param {any} report
 * @returns {Counts | null}
 */
export function countUnit(report) {
  if (report === null) return null
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report
  const skipped = numPendingTests + numTodoTests
  return { passed: numPassedTests, failed: numFailedTests, skipped }
}

/**
 * What Playwright's JSON report says; null when there is no report.
 * @param {any} report
 * @returns {Counts | null}
 */
export function countEndToEnd(report) {
  if (report === null) return null
  const { expected, unexpected, flaky, skipped } = report.stats
  // A test that passed only when tried again has not passed.
  return { passed: expected, failed: unexpected + flaky, skipped }
}

/**
 * The tests that Playwright left out, each with the reason that it gave.
 * @param {any} report
 * @returns {string[]}
 */
export function listSkipped(report) {
  /** @type {(suite: any, above: readonly string[]) => string[]} */
  const list = (suite, above) => [
    ...(suite.suites ?? []).flatMap((/** @type {any} */ inner) =>
      list(inner, [...above, inner.title]),
    ),
    ...(suite.specs ?? []).flatMap((/** @type {any} */ spec) =>
      spec.tests
        .filter((/** @type {any} */ test) => test.status === 'skipped')
        .map((/** @type {any} */ test) => {
          const reason = test.annotations.find((/** @type {any} */ note) => note.type === 'skip')
          const title = [test.projectName, ...above, spec.title].join(' › ')
          return `skipped: ${title} (${reason?.description ?? 'no reason given'})`
        }),
    ),
  ]
  return report === null ? [] : list(report, [])
}

/**
 * One line for all: a run that failed without a single failed test counts as one.
 * @param {readonly { code: number, counts: Counts | null }[]} runs
 */
export function summaryLine(runs) {
  const sum = { passed: 0, failed: 0, skipped: 0 }
  for (const { code, counts } of runs) {
    sum.passed += counts?.passed ?? 0
    sum.failed += Math.max(counts?.failed ?? 0, code === 0 ? 0 : 1)
    sum.skipped += counts?.skipped ?? 0
  }
  return `tests: ${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`
}
