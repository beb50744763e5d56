/**
 * A 53-bit hash of a block's text as 14 hex digits: enough to know a block again among the few
 * thousand of a briefing, and computable where there is no platform crypto. FNV-1a on two lanes.
 */
export function hashText(text: string): string {
  let low = 0x811c9dc5
  let high = 0x9e3779b9
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit, 0x85ebca6b)
  }
  low = Math.imul(low ^ (low >>> 15), 0x2c1b3c6d) >>> 0
  high = Math.imul(high ^ (high >>> 13) ^ low, 0x297a2d39) >>> 0
  return (high & 0x1fffff).toString(16).padStart(6, '0') + low.toString(16).padStart(8, '0')
}
