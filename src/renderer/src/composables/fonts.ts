/** Longest wait for the shipped fonts, in milliseconds; then the text is shown in what there is. */
const patience = 800

/** Resolves when the text can be laid out without shifting once the fonts arrive. */
export async function fontsReady(): Promise<void> {
  const faces = [
    '400 1em "Source Serif 4 Variable"',
    '600 1em "Source Serif 4 Variable"',
    '400 1em "Inter Variable"',
  ]
  const loaded = Promise.all(faces.map((face) => document.fonts.load(face)))
  await Promise.race([
    loaded.catch(() => []),
    new Promise((resolve) => setTimeout(resolve, patience)),
  ])
}
