const monthNames = [
  'january', 'february', 'march', 'april', 'may', 'june',
  'july', 'august', 'september', 'october', 'november', 'december',
] // prettier-ignore

const month = `(${monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})\\.?`
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${month},? (\\d{4})\\b`, 'iu')
const monthFirst = new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'iu')
const numeric = /\b(\d{4})[-./](\d{1,2})[-./](\d{1,2})\b/u
const cjk = /(\d{4})年\s?(\d{1,2})月\s?(\d{1,2})日/u

/** The first full calendar date of a text as `YYYY-MM-DD`, or null. */
export function firstDate(text: string): string | null {
  return earliest(text)?.date ?? null
}

/** The line says a date and nothing else. */
export function isBareDate(line: string): boolean {
  const found = earliest(line)
  return found !== null && line.replace(found.text, '').replace(/[\s.,()]/gu, '') === ''
}

function earliest(text: string): { readonly date: string; readonly text: string } | null {
  const found = [
    read(text, numeric, ([, y, m, d]) => iso(y, m, d)),
    read(text, cjk, ([, y, m, d]) => iso(y, m, d)),
    read(text, dayFirst, ([, d, m, y]) => iso(y, monthNumber(m), d)),
    read(text, monthFirst, ([, m, d, y]) => iso(y, monthNumber(m), d)),
  ].filter((one) => one !== null)
  return found.toSorted((a, b) => a.index - b.index)[0] ?? null
}

function read(text: string, form: RegExp, toDate: (match: RegExpExecArray) => string | null) {
  const match = form.exec(text)
  const date = match && toDate(match)
  return match && date ? { date, text: match[0], index: match.index } : null
}

function monthNumber(name = ''): string {
  const start = name.slice(0, 3).toLowerCase()
  return String(monthNames.findIndex((full) => full.startsWith(start)) + 1)
}

/** What stands beside a month and lies outside is no year: "on 12 August 6569 homes were handed over". */
const firstYear = 1500
const lastYear = 2199

function iso(year = '', monthOfYear = '', day = ''): string | null {
  if (Number(year) < firstYear || Number(year) > lastYear) return null
  if (Number(monthOfYear) < 1 || Number(monthOfYear) > 12) return null
  if (Number(day) < 1 || Number(day) > 31) return null
  return `${year}-${monthOfYear.padStart(2, '0')}-${day.padStart(2, '0')}`
}
