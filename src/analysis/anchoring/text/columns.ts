/** A column of whole numbers; reading outside of it gives 0. */
export const at = (column: Int32Array, index: number): number => column[index] ?? 0
export const byteAt = (column: Uint8Array, index: number): number => column[index] ?? 0
export const unitAt = (column: Uint16Array, index: number): number => column[index] ?? 0

/** The UTF-16 code units of a text: read several times over, and much faster than from the string. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length)
  for (let index = 0; index < text.length; index += 1) units[index] = text.charCodeAt(index)
  return units
}

/** Whether two stretches of `size` code units are the same. */
export function sameUnits(
  one: Uint16Array,
  from: number,
  another: Uint16Array,
  to: number,
  size: number,
): boolean {
  for (let step = 0; step < size; step += 1) {
    if (unitAt(one, from + step) !== unitAt(another, to + step)) return false
  }
  return true
}

/** Rows of whole numbers that grow at the end and can be cut back. */
export interface Rows {
  /** Filled up to `length`; replaced when it grows, so read it anew after a push. */
  data: Int32Array
  length: number
}

export const createRows = (capacity = 1024): Rows => ({ data: new Int32Array(capacity), length: 0 })

export function push(rows: Rows, value: number): void {
  if (rows.length === rows.data.length) {
    const grown = new Int32Array(rows.data.length * 2)
    grown.set(rows.data)
    rows.data = grown
  }
  rows.data[rows.length] = value
  rows.length += 1
}

/** Index from `from` to `to` of the last number that is at most `value`; `from - 1` when none is. */
export function lastAtMost(ascending: Int32Array, from: number, to: number, value: number): number {
  let low = from - 1
  let high = to - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (at(ascending, middle) <= value) low = middle
    else high = middle - 1
  }
  return low
}

const stretch = 4

/** By stretch of 16: the place that `lastAtMost` gives for its first value, so that few steps are left. */
export function indexStretches(ascending: Int32Array, count: number, limit: number): Int32Array {
  const index = new Int32Array((limit >> stretch) + 2)
  let place = -1
  for (let part = 0; part < index.length; part += 1) {
    while (place + 1 < count && at(ascending, place + 1) <= part << stretch) place += 1
    index[part] = place
  }
  return index
}

/** `lastAtMost` of the first `count` numbers with such an index; for values from 0 to its limit. */
export function lastAtMostBy(
  index: Int32Array,
  ascending: Int32Array,
  count: number,
  value: number,
): number {
  if (value < 0) return -1
  let place = at(index, Math.min(value >> stretch, index.length - 1))
  while (place + 1 < count && at(ascending, place + 1) <= value) place += 1
  return place
}
