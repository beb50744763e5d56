/** What a run of digits with separators says, or why it says nothing for sure. */
export type DigitReading =
  | {
      readonly ok: true
      readonly value: number
      /** Thousands were set apart, so it is no year and no label. */
      readonly grouped: boolean
      /** Digits after the decimal sign. */
      readonly decimals: number
      /** The decimal sign is a comma: to be believed only beside a unit. */
      readonly comma: boolean
    }
  | { readonly ok: false; readonly reason: string }

const refuse = (reason: string): DigitReading => ({ ok: false, reason })

/** Doubles keep 15 decimal digits whatever they are. */
const longest = 15

const plain = /^\d+$/
const western = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/
const indian = /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?$/
const swiss = /^[1-9]\d{0,2}(?:['’]\d{3})+(?:\.\d+)?$/
const decimalComma = /^\d{1,3},\d{1,2}$/

export function readDigits(text: string): DigitReading {
  // Most numbers have no separators, and need none of what follows.
  if (plain.test(text) && text.length <= longest && (text[0] !== '0' || text === '0')) {
    return { ok: true, value: Number(text), grouped: false, decimals: 0, comma: false }
  }
  if (text.length > 2 * longest) return refuse('more digits than a figure has')
  const digits = text.replaceAll(/[.,'’]/g, '')
  if (digits.length > longest) return refuse('more digits than a figure has')
  if (/^0\d/.test(text)) return refuse('a code that begins with zero')
  const decimals = text.includes('.') ? text.length - text.lastIndexOf('.') - 1 : 0
  if (/^\d+(?:\.\d+)?$/.test(text)) {
    return { ok: true, value: Number(text), grouped: false, decimals, comma: false }
  }
  if (western.test(text) || indian.test(text)) {
    const value = Number(text.replaceAll(',', ''))
    return { ok: true, value, grouped: true, decimals, comma: false }
  }
  if (swiss.test(text)) {
    return {
      ok: true,
      value: Number(text.replaceAll(/['’]/g, '')),
      grouped: true,
      decimals,
      comma: false,
    }
  }
  if (decimalComma.test(text)) {
    const value = Number(text.replace(',', '.'))
    const after = text.length - text.indexOf(',') - 1
    return { ok: true, value, grouped: false, decimals: after, comma: true }
  }
  const points = text.split('.').length - 1
  if (points > 1 && !text.includes(',')) return refuse('a date, a version or a section number')
  return refuse('separators that may be read in two ways')
}
