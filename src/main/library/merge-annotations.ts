import { overlaps } from '@analysis/corrections'
import type { Annotations } from './annotations-file'
import { laterStatements, newerVersions, type Merged } from './conflicts'
import type { Item } from './journal/entry'

export function mergeAnnotations(
  present: Annotations,
  copy: Annotations,
  isNews: (item: Item) => boolean,
): Merged<Annotations> {
  const notes = newerVersions(present.notes, copy.notes.filter(isNews))
  const corrections = laterStatements(
    present.corrections,
    copy.corrections.filter(isNews),
    (one, other) => overlaps(one.anchor, other.anchor),
  )
  return {
    puts: [
      ...notes.won.map((note) => ({ in: 'notes', id: note.id, value: note }) as const),
      ...corrections.changes.map((change) => ({ in: 'corrections', ...change }) as const),
    ],
    kept: [...notes.lost, ...corrections.lost],
  }
}
