// The bare measure of re-anchoring: one pass over both texts that gives every old offset a new one, and
// nothing else: no guards, no blocks, no outcome.
const size = 10
const tableSize = 1 << 21

/** By old offset: the new one. Both sides are followed in step; a lost step is sought nearby, then by the places of ten characters. */
export function positionMap(from, to) {
  const map = new Int32Array(from.length + 1)
  let places = null
  let old = 0
  let next = 0
  while (old < from.length && next < to.length) {
    if (from.charCodeAt(old) === to.charCodeAt(next)) {
      map[old] = next
      old += 1
      next += 1
      continue
    }
    let step = stepNearby(from, to, old, next)
    if (!step) {
      places ??= indexPlaces(to)
      step = stepAway(from, to, old, next, places)
    }
    for (let offset = 0; offset < step.old; offset += 1) {
      map[old + offset] = next + Math.min(offset, Math.max(0, step.next))
    }
    old += step.old
    next += step.next
  }
  for (; old <= from.length; old += 1) map[old] = to.length
  return map
}

/** The shortest way, up to 48 characters in all, after which ten characters agree. */
function stepNearby(from, to, old, next) {
  for (let total = 1; total <= 48; total += 1) {
    for (let left = 0; left <= total; left += 1) {
      if (agrees(from, to, old + left, next + total - left))
        return { old: left, next: total - left }
    }
  }
  return null
}

function agrees(from, to, old, next) {
  if (old + size > from.length || next + size > to.length) return false
  for (let offset = 0; offset < size; offset += 1) {
    if (from.charCodeAt(old + offset) !== to.charCodeAt(next + offset)) return false
  }
  return true
}

/** Where most of the next 1,200 characters stand, by the distance that most of their places share. */
function stepAway(from, to, old, next, { first, following }) {
  const votes = new Map()
  for (let at = old; at < old + 1200 && at + size <= from.length; at += 3) {
    let place = first[hashAt(from, at)]
    for (let tried = 0; place > 0 && tried < 64; tried += 1, place = following[place - 1]) {
      const distance = (place - 1 - at) >> 5
      if (place > next) votes.set(distance, (votes.get(distance) ?? 0) + 1)
    }
  }
  const [best] = [...votes].toSorted(([, one], [, another]) => another - one)
  if (best && best[1] >= 12) {
    const around = best[0] << 5
    for (let left = 0; left < 400; left += 1) {
      for (let shift = -32; shift < 64; shift += 1) {
        const target = old + left + around + shift
        if (target >= next && agrees(from, to, old + left, target)) {
          return { old: left, next: target - next }
        }
      }
    }
  }
  return { old: 64, next: 0 }
}

function indexPlaces(text) {
  const first = new Int32Array(tableSize)
  const following = new Int32Array(text.length)
  for (let at = text.length - size; at >= 0; at -= 1) {
    const hash = hashAt(text, at)
    following[at] = first[hash]
    first[hash] = at + 1
  }
  return { first, following }
}

function hashAt(text, at) {
  let hash = 0
  for (let offset = 0; offset < size; offset += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at + offset), 0x9e3779b1)
  }
  return (hash ^ (hash >>> 15)) & (tableSize - 1)
}
