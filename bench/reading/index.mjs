import * as open from './open.mjs'
import * as paint from './paint.mjs'

export const peers = true

/** The whole of it; the two parts can be run for themselves. */
export async function run() {
  const parts = [await paint.run(), await open.run()]
  return {
    tables: parts.flatMap(({ tables }) => tables),
    notes: parts.flatMap(({ notes }) => notes),
  }
}
