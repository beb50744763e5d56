const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/**
 * Some versions of Node decode windows-1252 as Latin-1 (nodejs/node#56542), which turns quotes, dashes
 * and the euro sign into control characters. Text that was decoded rightly has none and stays as it is.
 */
export function mendWindows1252(text: string): string {
  return text.replace(
    /[\u0080-\u009F]/gu,
    (control) => upperControls[control.charCodeAt(0) - 0x80] ?? control,
  )
}
