import type { Metric } from '@shared/metric'
import type { SeriesMember } from '@shared/series'

const year = String.raw`(?:the )?(?:calendar )?(?:year )?(?<year>(?:19|20)\d\d)`
const ofYear = String.raw`(?:of |in )?(?:${year}|(?<said>this|last|the)(?: current)? year)`
const wholeYear = new RegExp(`^(?:in |for |during )?(?:${year}|(?<said>last) year)$`, 'iu')
const half = new RegExp(
  `^(?:in |for |during )?(?:the )?(?<which>first|second) half ${ofYear}$`,
  'iu',
)
const quarter = new RegExp(
  `^(?:in |for |during )?(?:the )?(?<which>first|second|third|fourth) quarter ${ofYear}$`,
  'iu',
)
const ordinals = ['first', 'second', 'third', 'fourth']

/**
 * The year, half or quarter that a figure says it is for, as `2022`, `2022-H1` or `2022-Q3`; null where its
 * phrase says anything else, such as a plan's years or a day, or where it was read out of another sentence.
 */
export function ownPeriod(
  metric: Metric,
  member: Pick<SeriesMember, 'date' | 'dated'>,
): string | null {
  const { period, parts, sentence, correction } = metric
  if (period === null) return null
  const part = parts?.find(({ role }) => role === 'period')
  const isNear = part !== undefined && part.start >= sentence.start && part.end <= sentence.end
  if (!isNear && correction === undefined) return null
  const whole = wholeYear.exec(period)?.groups
  if (whole) return yearOf(whole, member)
  for (const [letter, pattern] of [
    ['H', half],
    ['Q', quarter],
  ] as const) {
    const groups = pattern.exec(period)?.groups
    if (!groups) continue
    const of = yearOf(groups, member)
    const which = ordinals.indexOf(groups['which']?.toLowerCase() ?? '') + 1
    return of === null ? null : `${of}-${letter}${which}`
  }
  return null
}

/** "Last year" is told by the event; a date of publication does not say when it was spoken of. */
function yearOf(
  groups: Readonly<Record<string, string | undefined>>,
  { date, dated }: Pick<SeriesMember, 'date' | 'dated'>,
): string | null {
  if (groups['year'] !== undefined) return groups['year']
  if (dated !== 'event') return null
  const own = Number(date.slice(0, 4))
  return String(groups['said']?.toLowerCase() === 'last' ? own - 1 : own)
}
