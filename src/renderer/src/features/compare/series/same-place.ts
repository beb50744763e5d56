import type { BriefingSummary } from '@shared/briefing'
import { mostInSeries, placeInTime, timeOf } from '@shared/series'

type Named = Pick<BriefingSummary, 'title' | 'issuer'>

/** Words of titles and names of offices that are written with a capital and name no place. */
const common: ReadonlySet<string> = new Set(
  `achievement achievements address administration affairs agency annual april august authority board briefing
  briefings brief bulletin bureau cabinet centre center city commission committee conference council county
  december department development district economic economy february fifth first five-year forecast fourth from
  general government half information january july june leader local march mayor may media meeting minister
  ministry monthly municipal municipality news november october office plan planning press progress province
  provincial public quarter quarterly region regional release report review second september series session
  social speech state statement statistics summary the third town update village work yearly`.split(
    /\s+/u,
  ),
)

function namesIn({ title, issuer }: Named): ReadonlySet<string> {
  const words = `${title} ${issuer ?? ''}`.match(/\p{Lu}[\p{L}-]{2,}/gu) ?? []
  return new Set(words.map((word) => word.toLowerCase()).filter((word) => !common.has(word)))
}

/** Whether two briefings have one issuer, or a name in common in title or issuer. */
function isSamePlace(one: Named, other: Named): boolean {
  const issuer = one.issuer?.trim().toLowerCase()
  if (issuer && issuer === other.issuer?.trim().toLowerCase()) return true
  const names = namesIn(other)
  return [...namesIn(one)].some((name) => names.has(name))
}

/** The open briefings and those of the same place that have a date, the newest first and no more than can be joined. */
export function ofThePlace(
  briefings: readonly BriefingSummary[],
  open: readonly string[],
): readonly string[] {
  const shown = briefings.filter(({ id }) => open.includes(id))
  const related = inOrderOfTime(briefings)
    .filter(({ id }) => !open.includes(id))
    .filter((one) => placeInTime(one) !== null && shown.some((other) => isSamePlace(one, other)))
    .map(({ id }) => id)
    .toReversed()
  return [...shown.filter((one) => placeInTime(one)).map(({ id }) => id), ...related].slice(
    0,
    mostInSeries,
  )
}

/** The earliest first, those without a date last. */
export function inOrderOfTime(briefings: readonly BriefingSummary[]): readonly BriefingSummary[] {
  const timed = briefings.map((one) => {
    const place = placeInTime(one)
    return { one, time: place ? timeOf(place.date) : Infinity }
  })
  return timed.toSorted((a, b) => (a.time === b.time ? 0 : a.time - b.time)).map(({ one }) => one)
}
