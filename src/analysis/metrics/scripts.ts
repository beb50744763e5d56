/** A decimal digit of any script but the ASCII ones: `３`, `٣`, `३`, `𝟑`. */
export const anyDigit = /(?![0-9])\p{Nd}/u

const digitAt = /\p{Nd}/uy

/** How many code units the digit that begins here takes; 0 where none does. */
export function digitWidth(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 48 && code <= 57 ? 1 : 0
  digitAt.lastIndex = at
  if (!digitAt.test(text)) return 0
  return digitAt.lastIndex - at === 2 ? 2 : 1
}

/** Comma and point, plain, full-width and Arabic. */
const separators: ReadonlySet<number> = new Set([0x2c, 0x2e, 0xff0c, 0xff0e, 0x66b, 0x66c])
export const isSeparator = (code: number): boolean => separators.has(code)

const fullWidth = /[０-９，．]/g
const distance = 0xff10 - 0x30

/** Full-width digits stand for the plain ones and are as long; those of other scripts stay. */
export const toAscii = (digits: string): string =>
  digits.replaceAll(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - distance))
