import { ensureInstalled } from './lib/install.mjs'

process.exitCode = await test(process.argv.slice(2))

/**
 * Runs the named checks, or all; each runs even when one before it failed.
 * @param {readonly string[]} names
 */
async function test(names) {
  if (!(await ensureInstalled())) return 1
  const { checks } = await import('./lib/checks.mjs')
  const { summaryLine } = await import('./lib/summary.mjs')
  const known = Object.keys(checks)
  if (names.some((name) => !known.includes(name))) {
    console.error(`Usage: npm test -- [${known.join('|')}]…`)
    return 2
  }
  const runs = []
  for (const name of known.filter((each) => names.length === 0 || names.includes(each))) {
    const { code, counts, failures } = (await checks[name]?.()) ?? { code: 1 }
    runs.push({ name, code, counts, failures })
  }
  const failed = runs.filter(({ code }) => code !== 0).map(({ name }) => name)
  // Last, where a long log is read first.
  for (const line of runs.flatMap(({ failures }) => failures ?? [])) console.log(line)
  if (failed.length > 0) console.log(`failed: ${failed.join(', ')}`)
  const tested = runs.filter(({ counts }) => counts !== undefined)
  console.log(summaryLine(tested.map(({ code, counts }) => ({ code, counts: counts ?? null }))))
  return failed.length === 0 ? 0 : 1
}
