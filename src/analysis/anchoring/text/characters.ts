export const other = 1
export const lowerLetter = 2
export const upperLetter = 3
export const digit = 4
/** A character that is a word by itself: Han and kana are written without blanks. */
export const ideograph = 5

const letter = /[\p{L}\p{M}]/u
const upper = /\p{Lu}/u
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

const classes = new Uint8Array(0x10000)
const folded = new Uint16Array(0x10000)

function learn(unit: number): number {
  const character = String.fromCharCode(unit)
  const lower = character.toLowerCase()
  folded[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit
  const found = unspaced.test(character)
    ? ideograph
    : upper.test(character)
      ? upperLetter
      : letter.test(character)
        ? lowerLetter
        : unit >= 48 && unit <= 57
          ? digit
          : other
  classes[unit] = found
  return found
}

/** The class of a UTF-16 code unit; characters beyond the basic plane count as signs. */
export const classOf = (unit: number): number => classes[unit] || learn(unit)

/** A code unit in lower case. `classOf` must have seen it. */
export const fold = (unit: number): number => folded[unit] ?? unit
