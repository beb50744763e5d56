import { tieTheSame } from '@shared/tie'
import { laterStatements, newerVersions, type Merged } from './conflicts'
import type { Item } from './journal/entry'
import type { StoredTies } from './ties-file'

export function mergeTies(
  present: StoredTies,
  copy: StoredTies,
  isNews: (item: Item) => boolean,
): Merged<StoredTies> {
  const links = newerVersions(present.links, copy.links.filter(isNews))
  const pins = laterStatements(present.pins, copy.pins.filter(isNews), tieTheSame)
  const verdicts = laterStatements(present.verdicts, copy.verdicts.filter(isNews), tieTheSame)
  return {
    puts: [
      ...links.won.map((link) => ({ in: 'links', id: link.id, value: link }) as const),
      ...pins.changes.map((change) => ({ in: 'pins', ...change }) as const),
      ...verdicts.changes.map((change) => ({ in: 'verdicts', ...change }) as const),
    ],
    kept: [...links.lost, ...pins.lost, ...verdicts.lost],
  }
}
