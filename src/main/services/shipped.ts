import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { briefingIdSchema, briefingMetadataSchema } from '@shared/briefing'
import type { Library } from '../library/library'
import type { TakeIn } from './imports'

const shippedSchema = v.array(
  v.object({
    id: briefingIdSchema,
    file: v.pipe(v.string(), v.regex(/^[a-z0-9.-]+$/u)),
    metadata: briefingMetadataSchema,
  }),
)

/**
 * Puts the shipped briefings into a library that has not had them yet; in a new library the first two
 * are opened as its pair. `folder` holds `briefings.json` and the files it lists.
 */
export async function putInShipped(
  library: Library,
  takeIn: TakeIn,
  folder: string,
): Promise<void> {
  const listed = JSON.parse(await readFile(join(folder, 'briefings.json'), 'utf8')) as unknown
  const { manifest } = library
  const before = manifest.data.shipped
  const due = v.parse(shippedSchema, listed).filter(({ id }) => !before.includes(id))
  if (due.length === 0) return
  const bytes = await Promise.all(due.map(({ file }) => readFile(join(folder, file))))
  const taken = await Promise.all(
    due.map(({ id, file, metadata }, index) =>
      takeIn({ name: file, bytes: bytes[index] ?? Buffer.of(), shipped: { id, metadata } }),
    ),
  )
  const [left = null, right = null] = taken.map(({ briefing }) => briefing.id)
  const isNew = before.length === 0 && manifest.data.session.left === null
  await manifest.change((data) => ({
    ...data,
    shipped: [...data.shipped, ...due.map(({ id }) => id)],
    session: isNew ? { left, right } : data.session,
  }))
}
