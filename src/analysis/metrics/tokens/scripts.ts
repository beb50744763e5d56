const digitAt = /\p{Nd}/uy

/**
 * Where no digit beside the ASCII ones is: below those of Arabic, and from punctuation to ideographs,
 * below those of Vai. Regular expressions that know all digits are too slow to be asked each time.
 */
const isDigitless = (code: number): boolean => code < 0x660 || (code >= 0x2000 && code < 0xa620)

/** How many code units the digit that begins here takes; 0 where none does. */
export function digitWidth(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at)
  if (isDigitless(code)) return code >= 48 && code <= 57 ? 1 : 0
  digitAt.lastIndex = at
  if (!digitAt.test(text)) return 0
  return digitAt.lastIndex - at === 2 ? 2 : 1
}

/** All that `isDigitless` leaves: one class of codes, which is found fast. */
const rare = /[\u0660-\u1fff\ua620-\uffff]/
const foreignDigit = /(?![0-9])\p{Nd}/u

/** Whether a digit of any script but the ASCII ones stands in the text: `３`, `٣`, `३`, `𝟑`. */
export const hasForeignDigit = (text: string): boolean => rare.test(text) && foreignDigit.test(text)

/** Comma and point, plain, full-width and Arabic. */
const separators: ReadonlySet<number> = new Set([0x2c, 0x2e, 0xff0c, 0xff0e, 0x66b, 0x66c])
export const isSeparator = (code: number): boolean =>
  code < 128 ? code === 0x2c || code === 0x2e : separators.has(code)

export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false
  return true
}

const fullWidth = /[０-９，．]/g
const distance = 0xff10 - 0x30

/** Full-width digits stand for the plain ones and are as long; those of other scripts stay. */
export const toAscii = (digits: string): string =>
  digits.replaceAll(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - distance))
