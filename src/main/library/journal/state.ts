import type { Change, Item } from './entry'

/** A state that a journal keeps: named lists of items, and the number of its last entry. */
export type JournalState<T> = { readonly [K in keyof T]: unknown } & { readonly through: number }

type Lists = Record<string, readonly Item[]>

/** A state with an index, so that one change costs the same whatever is there already. */
export interface Indexed<T> {
  readonly data: T
  find(list: string, id: string): Item | null
  /** Makes the changes that an entry of this number stands for. */
  apply(changes: readonly Change[], through: number): void
}

/** Values are replaced, never written to: who holds an earlier state can go on reading it. */
export function indexState<T extends JournalState<T>>(
  initial: T,
  names: readonly string[],
): Indexed<T> {
  let data = initial
  const positions = new Map(names.map((name) => [name, positionsOf(listOf(name))]))

  function listOf(name: string): readonly Item[] {
    return (data as unknown as Lists)[name] ?? []
  }

  function replace(name: string, list: readonly Item[], through: number): void {
    data = { ...data, [name]: list, through }
  }

  function put({ in: name, id, after }: Change, through: number): void {
    const index = positions.get(name)
    if (!index) return
    const list = listOf(name)
    const at = index.get(id)
    if (after === null) {
      const rest = list.filter((other) => other.id !== id)
      positions.set(name, positionsOf(rest))
      replace(name, rest, through)
    } else if (at === undefined) {
      index.set(id, list.length)
      replace(name, [...list, after], through)
    } else replace(name, list.with(at, after), through)
  }

  /** The list is copied once, not once for each change. */
  function putMany(name: string, changes: readonly Change[], through: number): void {
    const items = new Map(listOf(name).map((item) => [item.id, item]))
    for (const { id, after } of changes) {
      if (after === null) items.delete(id)
      else items.set(id, after)
    }
    const list = [...items.values()]
    positions.set(name, positionsOf(list))
    replace(name, list, through)
  }

  return {
    get data() {
      return data
    },
    find(name, id) {
      const at = positions.get(name)?.get(id)
      return at === undefined ? null : (listOf(name)[at] ?? null)
    },
    apply(changes, through) {
      data = { ...data, through }
      const [only] = changes
      if (only && changes.length === 1) return put(only, through)
      for (const name of names) {
        const here = changes.filter((change) => change.in === name)
        if (here.length > 0) putMany(name, here, through)
      }
    },
  }
}

function positionsOf(list: readonly Item[]): Map<string, number> {
  return new Map(list.map(({ id }, position) => [id, position]))
}
