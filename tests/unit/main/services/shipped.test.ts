import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sha256 } from '../../../../src/main/library/revision-file'
import { shippedData, temporaryProgram } from '../../../support/library'

it('ships the texts byte for byte as their provenance says, and hands them on so', async () => {
  const listed = JSON.parse(await readFile(join(shippedData, 'briefings.json'), 'utf8'))
  const { host, library } = await temporaryProgram()
  const { briefings } = await host.hello()
  for (const { id, file, sha256: hash } of listed) {
    const copy = join(library.folder, 'briefings', id, 'source.txt')
    const bytes = await Promise.all([join(shippedData, file), copy].map((path) => readFile(path)))
    expect(bytes.map(sha256)).toEqual([hash, hash])
    expect(briefings.find((briefing) => briefing.id === id)?.source.sha256).toBe(hash)
  }
  expect(listed.length).toBeGreaterThanOrEqual(2)
})
