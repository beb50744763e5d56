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
  // Named by `listRetried`: it is to be seen to, but tells nothing about the change at hand.
  return { passed: expected + flaky, failed: unexpected, skipped }
}

/**
 * The tests that Vitest saw fail, each with where to look and the beginning of what went wrong.
 * @param {any} report
 * @param {string} root files are named from here
 * @returns {string[]}
 */
export function listFailedUnit(report, root) {
  return (report?.testResults ?? []).flatMap((/** @type {any} */ file) => {
    const name = file.name.startsWith(root) ? file.name.slice(root.length) : file.name
    const failed = file.assertionResults.filter((/** @type {any} */ one) => one.status === 'failed')
    // A file that could not even be loaded has no tests to name.
    if (failed.length === 0 && file.status === 'failed') return [failedLine(name, file.message)]
    return failed.map((/** @type {any} */ one) =>
      failedLine(`${name} › ${one.fullName}`, one.failureMessages[0]),
    )
  })
}

/**
 * The tests that Playwright saw fail, as above.
 * @param {any} report
 * @returns {string[]}
 */
export function listFailedEndToEnd(report) {
  return [
    ...endToEndLines(report, 'unexpected').map((line) => `failed: ${line}`),
    // What failed outside of any test, such as a spec that does not load.
    ...(report?.errors ?? []).map((/** @type {any} */ error) => failedLine('specs', error.message)),
  ]
}

/**
 * The tests that failed at first and passed when tried again, with what went wrong at first.
 * @param {any} report
 * @returns {string[]}
 */
export function listRetried(report) {
  return endToEndLines(report, 'flaky').map((line) => `passed only when tried again: ${line}`)
}

/**
 * @param {any} report
 * @param {'unexpected' | 'flaky'} status
 * @returns {string[]}
 */
function endToEndLines(report, status) {
  const tests = testsOf(report).filter(({ test }) => test.status === status)
  return tests.map(({ test, title }) =>
    withReason(
      `${test.projectName} › ${title}`,
      test.results.find((/** @type {any} */ one) => one.error)?.error.message,
    ),
  )
}

/**
 * What Playwright left out, a line for each host and reason with the number of tests by spec.
 * @param {any} report
 * @returns {string[]}
 */
export function listSkipped(report) {
  /** @type {Map<string, Map<string, number>>} */
  const byReason = new Map()
  for (const { test, file } of testsOf(report)) {
    if (test.status !== 'skipped') continue
    const note = test.annotations.find((/** @type {any} */ one) => one.type === 'skip')
    const reason = `${test.projectName} (${note?.description ?? 'no reason given'})`
    const byFile = byReason.get(reason) ?? new Map()
    byFile.set(file, (byFile.get(file) ?? 0) + 1)
    byReason.set(reason, byFile)
  }
  return [...byReason].map(([reason, byFile]) => {
    const specs = [...byFile].map(([file, count]) => `${file} ${count}`)
    return `skipped on ${reason}: ${specs.join(', ')}`
  })
}

/**
 * Every test of a report of Playwright's, on each host.
 * @param {any} report
 * @returns {{ test: any, file: string, title: string }[]}
 */
function testsOf(report) {
  /** @type {(suite: any, above: readonly string[]) => { test: any, file: string, title: string }[]} */
  const list = (suite, above) => [
    ...(suite.suites ?? []).flatMap((/** @type {any} */ inner) =>
      list(inner, [...above, inner.title]),
    ),
    ...(suite.specs ?? []).flatMap((/** @type {any} */ spec) =>
      spec.tests.map((/** @type {any} */ test) => ({
        test,
        file: above[0] ?? '',
        title: [...above, spec.title].join(' › '),
      })),
    ),
  ]
  return report === null ? [] : list(report, [])
}

// What a terminal is told about colours.
// oxlint-disable-next-line no-control-regex
const colours = /\u001b\[[\d;]*m/g

/**
 * @param {string} title
 * @param {string | undefined} message
 */
const failedLine = (title, message) => `failed: ${withReason(title, message)}`

/**
 * @param {string} title
 * @param {string | undefined} message
 */
function withReason(title, message = 'no reason given') {
  const lines = message.replaceAll(colours, '').split('\n')
  const told = lines.map((line) => line.trim()).filter((line) => line !== '')
  return `${title}: ${told.slice(0, 4).join(' | ')}`
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
