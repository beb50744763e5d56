import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const built = (name) => join(root, 'out/main', name)

/**
 * Runs `work` with the address of the built program on a library of these documents, each
 * `{ name, paragraphs, passages }`; a passage becomes a note.
 */
export async function withProgram(documents, work) {
  if (!existsSync(built('serve.js'))) throw new Error('build the program first: npm run build')
  const folder = mkdtempSync(join(tmpdir(), 'diptych-bench-'))
  const library = join(folder, 'library')
  try {
    for (const document of documents) put(document, folder, library)
    const program = spawn(process.execPath, [built('serve.js'), '--library', library])
    const [line] = await once(createInterface(program.stdout), 'line')
    try {
      return await work(/http:\S+/u.exec(String(line))?.[0] ?? '')
    } finally {
      program.kill('SIGINT')
      await once(program, 'exit')
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const cli = (library, ...words) =>
  execFileSync(process.execPath, [built('cli.js'), ...words, '--library', library], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  })

function put({ name, paragraphs, passages }, folder, library) {
  const file = join(folder, `${name}.txt`)
  writeFileSync(file, `${paragraphs.join('\n\n')}\n`)
  cli(library, 'library', 'import', file)
  const manifest = join(library, 'library.json')
  const data = JSON.parse(readFileSync(manifest, 'utf8'))
  const briefing = data.briefings.find(({ source }) => source.name === `${name}.txt`)
  briefing.title = name
  writeFileSync(manifest, JSON.stringify(data))
  writeNotes(join(library, 'briefings', briefing.id), briefing.id, passages)
}

const colours = ['yellow', 'green', 'blue', 'rose', 'violet', 'orange']

/** Writes the notes as the product's own snapshot has them: adding them one by one would take longer than all else. */
function writeNotes(place, briefing, passages) {
  const { text } = JSON.parse(readFileSync(join(place, 'revision-1.json'), 'utf8'))
  const created = new Date(0).toISOString()
  const block = { id: 'b1', hash: '' }
  const notes = passages.map(({ start, end }, index) => ({
    id: `n-${index.toString(36).padStart(10, '0')}`,
    briefing,
    anchor: {
      revision: 1,
      start,
      end,
      quote: text.slice(start, end),
      prefix: '',
      suffix: '',
      firstBlock: block,
      lastBlock: block,
    },
    colour: colours[index % colours.length],
    text: '',
    tags: [],
    created,
    changed: created,
    deleted: null,
  }))
  writeFileSync(join(place, 'notes.json'), JSON.stringify({ schema: 2, through: 0, notes }))
}
