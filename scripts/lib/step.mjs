/**
 * Says in one line what runs and how it went; of a failure, all that was written.
 * @template {import('./run.mjs').Outcome} T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const start = performance.now()
  process.stdout.write(`${title} … `)
  const outcome = await work()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  process.stdout.write(`${outcome.code === 0 ? 'ok' : 'failed'} (${seconds} s)\n`)
  if (outcome.code !== 0) process.stdout.write(`${outcome.output.trimEnd()}\n`)
  return outcome
}
