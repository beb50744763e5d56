const counts = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const parts = [
  '',
  '',
  'half',
  'third',
  'quarter',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]

/** Figures keep 15 decimal digits, of which a division leaves the last ones in doubt. */
const dust = 1e-12

/** A share as it is spoken, "one third", "nine tenths", or "1/80"; null for one without a short name. */
export function fraction(value: number): string | null {
  if (!(value > 0 && value < 1)) return null
  for (const [denominator, part] of parts.entries()) {
    const numerator = Math.round(value * denominator)
    if (part === '' || Math.abs(numerator / denominator - value) > dust) continue
    if (part === 'half') return part
    return `${counts[numerator]} ${part}${numerator > 1 ? 's' : ''}`
  }
  const denominator = Math.round(1 / value)
  return Math.abs(denominator * value - 1) < dust ? `1/${denominator}` : null
}
