import { readFileSync, readdirSync } from 'node:fs'
import { rootUrl } from './load.mjs'

const read = (path) => readFileSync(new URL(path, `${rootUrl}/`), 'utf8')

/** The sources, left and right, of every labelled pair in the folders of `tests/fixtures/<subject>`, the shipped one last. */
export function labelledSources(subject) {
  const pairs = ['tuning', 'held-out'].flatMap((name) => {
    const folder = `tests/fixtures/${subject}/${name}/`
    return readdirSync(new URL(folder, `${rootUrl}/`))
      .filter((file) => file.endsWith('.json'))
      .map((file) => JSON.parse(read(folder + file)))
      .map(({ left, right }) => [read(`${folder}${left}.txt`), read(`${folder}${right}.txt`)])
  })
  return [...pairs, [read('data/yangpu-2023.txt'), read('data/yangpu-2025.txt')]]
}
