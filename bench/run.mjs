// node bench/run.mjs NAME        runs bench/<area>/<what>.mjs for NAME = <area>-<what>,
//                                bench/<area>/index.mjs for NAME = <area>
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { installPeers } from './lib/peers.mjs'

const here = new URL('.', import.meta.url)
const names = readdirSync(here)
  .filter((area) => !['lib', 'node_modules', 'results'].includes(area))
  .filter((area) => statSync(new URL(area, here)).isDirectory())
  .flatMap((area) =>
    readdirSync(new URL(`${area}/`, here))
      .filter((file) => file.endsWith('.mjs'))
      .map((file) => (file === 'index.mjs' ? area : `${area}-${file.slice(0, -4)}`)),
  )

const [name] = process.argv.slice(2)
if (name === undefined || !names.includes(name)) {
  console.error(`usage: npm run bench -- NAME, where NAME is one of: ${names.join(', ')}`)
  process.exit(2)
}

const [area, ...what] = name.split('-')
const bench = await import(new URL(`${area}/${what.join('-') || 'index'}.mjs`, here))
if (bench.peers) installPeers()
const result = await bench.run()
for (const { title, rows } of result.tables) {
  console.log(`\n${title}`)
  console.table(rows)
}
for (const note of result.notes ?? []) console.log(note)

const machine = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length }
mkdirSync(new URL('results/', here), { recursive: true })
const file = new URL(`results/${name}.json`, here)
writeFileSync(
  file,
  JSON.stringify({ name, date: new Date().toISOString(), machine, ...result }, null, 1),
)
console.log(`\nwritten to bench/results/${name}.json`)
