/** A folder name from a file name: "Budget Speech (2024).TXT" becomes `budget-speech-2024`. */
export function briefingIdFrom(fileName: string): string {
  const slug = fileName
    .replace(/\.[^.]+$/u, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/gu, '')
  return slug === '' ? 'briefing' : slug
}
