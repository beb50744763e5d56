import type { Series } from '@shared/series'
import { unitName } from '../wording'

type Tag = (series: Series) => string

const measure: Tag = ({ unit, points }) => {
  const [figure] = points.map((point) => point.figure)
  if (figure?.kind === 'count' || figure?.kind === 'rank') return figure.kind
  if (unit !== '%') return `in ${unitName(unit)}`
  return figure?.direction === null ? 'in percent' : 'rate of change'
}
const subject: Tag = ({ points }) => points[0]?.figure.subject ?? 'other'
const value: Tag = ({ points }) => `first ${points[0]?.figure.text ?? ''}`

const keyOf = ({ indicator }: Series): string => indicator.toLowerCase()

/** Tells series of one name apart: by what they are measured in, what their figures are of, or the first of them. */
export function toldApart(series: readonly Series[]): readonly Series[] {
  const groups = new Map<string, readonly Series[]>()
  for (const one of series) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return series.map((one) => {
    const group = groups.get(keyOf(one)) ?? []
    if (group.length < 2) return one
    const tag = [measure, subject].find((each) => isTelling(each, group)) ?? value
    return { ...one, indicator: `${one.indicator}, ${tag(one)}` }
  })
}

const isTelling = (tag: Tag, group: readonly Series[]): boolean =>
  new Set(group.map(tag)).size === group.length
