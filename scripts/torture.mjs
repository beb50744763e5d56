// npm run torture [-- KILLS [SEED]]    kills a program that changes notes, 500 times if not told otherwise
import { torture } from '../tests/support/torture/torture.mjs'

const [kills = '500', seed = '1'] = process.argv.slice(2)
const started = Date.now()
const { byWay, wrong, ...totals } = await torture({
  kills: Number(kills),
  seed: Number(seed),
  progress: console.log,
})
console.table(byWay)
for (const one of wrong) console.log(`wrong: ${one}`)
const seconds = Math.round((Date.now() - started) / 1000)
console.log(
  `${totals.kills} kills, ${totals.changes} acknowledged changes, ${wrong.length} wrong, ${seconds} s`,
)
process.exitCode = wrong.length === 0 ? 0 : 1
