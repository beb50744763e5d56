/** `2023-08-17` as "17 August 2023", `2023-08` as "August 2023", `2023` as it is. */
export function displayDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  if (year === undefined || month === undefined) return date
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' }
  if (day !== undefined) options.day = 'numeric'
  return new Intl.DateTimeFormat('en-GB', options).format(Date.UTC(year, month - 1, day ?? 1))
}

/** The same where there is little room: "17 Aug 2023". */
export function shortDate(date: string): string {
  return displayDate(date).replace(/(\p{L}{3})\p{L}+/u, '$1')
}

const parts: Readonly<Record<string, string>> = {
  H1: 'first half of',
  H2: 'second half of',
  Q1: 'first quarter of',
  Q2: 'second quarter of',
  Q3: 'third quarter of',
  Q4: 'fourth quarter of',
}

/** `2022-Q3` as "third quarter of 2022", `2022` as it is. */
export function displayPeriod(period: string): string {
  const [year = '', part] = period.split('-')
  return part === undefined ? year : `${parts[part] ?? part} ${year}`
}

/** An ISO 8601 instant on this machine's clock: "22 November 2026, 10:41". */
export function displayInstant(instant: string): string {
  const options: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeStyle: 'short' }
  return new Intl.DateTimeFormat('en-GB', options).format(new Date(instant)).replace(' at ', ', ')
}
