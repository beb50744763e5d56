/** Median milliseconds of several runs after one to warm up. */
export function medianTime(work, { runs = 5, warm = 1 } = {}) {
  for (let run = 0; run < warm; run += 1) work()
  const times = []
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    work()
    times.push(performance.now() - start)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)]
}

/** Least milliseconds of processor of several runs: other programs on the machine do not count. */
export function leastProcessorTime(work, runs) {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

/** Megabytes (1e6 bytes of UTF-8) a second. */
export const rate = (bytes, milliseconds) => bytes / 1e6 / (milliseconds / 1000)

export const rounded = (value, digits = 3) => Number(value.toPrecision(digits))
