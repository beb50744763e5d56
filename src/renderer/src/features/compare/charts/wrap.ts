/** Shares of the font's size. The font of the place where a picture is opened is not known: on the wide side. */
const wide = 1
const narrow = 0.58

const isWide = (piece: string): boolean => /[\p{scx=Han}\p{scx=Hira}\p{scx=Hang}]/u.test(piece)

/** Breaks a text into lines of no more than `width` pixels, as far as that can be told without the font. */
export function wrap(text: string, width: number, size: number): readonly string[] {
  const pieces = text.match(
    /[\p{scx=Han}\p{scx=Hira}\p{scx=Hang}]|[^\s\p{scx=Han}\p{scx=Hira}\p{scx=Hang}]+|\s+/gu,
  )
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of pieces ?? []) {
    const length = piece.length * size * (isWide(piece) ? wide : narrow)
    if (used + length > width && line !== '' && piece.trim() !== '') {
      lines.push(line.trimEnd())
      line = ''
      used = 0
    }
    line += piece
    used += length
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}
