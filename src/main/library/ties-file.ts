import {
  blockPinSchema,
  linkSchema,
  rowVerdictSchema,
  type BlockPin,
  type Link,
  type RowVerdict,
  type Ties,
} from '@shared/tie'
import * as v from 'valibot'
import { pairMembers, pairMembersSchema } from '@shared/pair'
import type { Disk } from './disk'
import type { JournalFormat } from './journal/journal'
import { serialiseSnapshot } from './journal/snapshot'
import { partition } from './manifest'
import type { LibraryPaths } from './paths'

/** What the reader tied together in a pair. */
export interface StoredTies extends Ties {
  /** Deleted ones too. */
  readonly links: readonly Link[]
  readonly pins: readonly BlockPin[]
  readonly verdicts: readonly RowVerdict[]
  /** Number of the last entry of the journal that is part of it. */
  readonly through: number
}

/** Names of the pairs that something was ever tied in: each has a folder; layouts are files beside them. */
export async function pairsIn({ pairs }: LibraryPaths, disk: Disk): Promise<readonly string[]> {
  const names = await disk.list(pairs)
  return names.filter((name) => v.is(pairMembersSchema, pairMembers(name))).toSorted()
}

const lists = ['links', 'pins', 'verdicts'] as const

/** What makes no sense is set aside for itself; the rest is kept, with fields that are not known. */
export function tiesFormat(members: readonly string[]): JournalFormat<StoredTies> {
  return {
    name: `The links file of ${members.join(' and ')}`,
    version: 1,
    initial: { links: [], pins: [], verdicts: [], through: 0 },
    fallback: 'The state before is used, with the changes that the journal holds.',
    lists,
    serialise: (content) => serialiseSnapshot(content, lists),
    interpret(content, sealed) {
      const { links, pins, verdicts, through } = content
      if (![links, pins, verdicts].every(Array.isArray) || !Number.isSafeInteger(through))
        return null
      if (sealed) return { data: content as unknown as StoredTies, rejected: [] }
      const good = {
        links: partition(links, linkSchema),
        pins: partition(pins, blockPinSchema),
        verdicts: partition(verdicts, rowVerdictSchema),
      }
      const data = {
        ...content,
        links: good.links.kept,
        pins: good.pins.kept,
        verdicts: good.verdicts.kept,
        through: Number(through),
      }
      return { data, rejected: Object.values(good).flatMap(({ rejected }) => rejected) }
    },
  }
}
