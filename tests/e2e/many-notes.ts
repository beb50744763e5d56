import { readFile } from 'node:fs/promises'
import { createAnchor } from '@analysis/anchoring'
import { readText } from '@analysis/text'
import { colourIds, type Note } from '@shared/note'

/** A notes file with so many notes, spread over a shipped briefing. */
export async function manyNotes(briefing: string, count: number): Promise<string> {
  const { revision } = readText(await readFile(`data/${briefing}.txt`, 'utf8'))
  const now = new Date(0).toISOString()
  const notes = Array.from({ length: count }, (_, index): Note => {
    const start = Math.floor((index * (revision.text.length - 40)) / count)
    return {
      id: `n-${String(index).padStart(10, '0')}`,
      briefing,
      anchor: createAnchor(revision, 1, { start, end: start + 30 }),
      colour: colourIds[index % colourIds.length] ?? 'yellow',
      text: `note ${index}`,
      tags: [],
      created: now,
      changed: now,
      deleted: null,
    }
  })
  return JSON.stringify({ schema: 1, notes })
}
