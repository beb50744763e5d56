import type { Caveat, ComparisonRow } from '@shared/comparison'
import type { Metric, Qualifier } from '@shared/metric'
import {
  timeOf,
  type Series,
  type SeriesMember,
  type SeriesPoint,
  type SeriesStep,
} from '@shared/series'
import { chain, type Chain, type ChainLink, type ComparedPair } from './chains'
import { changeOf, reachOf } from './change'
import { ownPeriod } from './own-period'
import { toldApart } from './series-names'
import { valueIn } from './units'

/** A briefing with its text. */
export interface DatedText extends SeriesMember {
  readonly text: string
}

/** Every two places of so many texts: the earlier first. */
export function everyTwo(count: number): readonly (readonly [left: number, right: number])[] {
  const places = Array.from({ length: count }, (_, place) => place)
  return places.flatMap((left) => places.slice(left + 1).map((right) => [left, right] as const))
}

/**
 * The indicators of several briefings, which stand in the order of their dates. Each is compared with every
 * other: neighbours alone would lose an indicator that one briefing passes over, and one that all are held
 * against would lose whatever it does not speak of itself.
 */
export function joinSeries(
  texts: readonly DatedText[],
  pairs: readonly ComparedPair[],
): readonly Series[] {
  const rows = indexRows(pairs)
  const joined = chain(pairs)
    .map((one) => toSeries(one, texts, rows))
    .toSorted((a, b) => b.points.length - a.points.length || inReadingOrder(a, b, texts))
  return toldApart(joined)
}

type Rows = ReadonlyMap<string, ComparisonRow>

const rowKey = (one: ChainLink, other: ChainLink): string =>
  [one, other].map(({ text, figure }) => `${text}:${figure.start}-${figure.end}`).join(' ')

function indexRows(pairs: readonly ComparedPair[]): Rows {
  return new Map(
    pairs.flatMap(({ left, right, comparison: { rows } }) =>
      rows.map((row) => {
        const ends = [
          { text: left, figure: row.left },
          { text: right, figure: row.right },
        ] as const
        return [rowKey(...ends), row] as const
      }),
    ),
  )
}

/** A figure where it stands in time: at its own period, else where its briefing does. */
interface Placed extends ChainLink {
  readonly period: string | null
  readonly time: number
}

function atItsTime(link: ChainLink, texts: readonly DatedText[]): readonly Placed[] {
  const member = texts[link.text]
  if (!member) return []
  const period = ownPeriod(link.figure, member)
  return [{ ...link, period, time: timeOf(period ?? member.date) }]
}

function toSeries({ links, names }: Chain, texts: readonly DatedText[], rows: Rows): Series {
  const placed = links.flatMap((link) => atItsTime(link, texts)).toSorted((a, b) => a.time - b.time)
  const isOfChanges = links.every(({ figure }) => figure.direction !== null)
  const figures = placed.map(({ figure }) => (isOfChanges ? signed(figure) : figure))
  const [first] = figures
  if (!first) throw new RangeError('a chain without figures')
  return {
    id: links.map(({ text, figure }) => `${text}.${figure.start}`).join('-'),
    indicator: nameOf(names, first),
    unit: first.unit,
    isFlow: isFlow(links, rows),
    points: placed.flatMap(({ text, figure, period }, at): readonly SeriesPoint[] => {
      const [own, value] = [texts[text], figures[at]]
      if (!own || !value) return []
      const { text: whole, ...member } = own
      const quote = whole.slice(figure.sentence.start, figure.sentence.end)
      const [number, bound] = [valueIn(first, value), boundOf(value)]
      return [{ ...member, period, value: number, bound, figure, quote }]
    }),
    steps: placed.slice(1).map((_, at) => stepOf(placed, figures, at, rows)),
  }
}

/** Whether any of the rows by which the figures were joined counts what was done over some time. */
function isFlow(links: Chain['links'], rows: Rows): boolean {
  return links.some((one, at) =>
    links.slice(at + 1).some((other) => rows.get(rowKey(one, other))?.isFlow ?? false),
  )
}

/** From the figure at that place to the next. */
function stepOf(
  links: readonly ChainLink[],
  figures: readonly Metric[],
  at: number,
  rows: Rows,
): SeriesStep {
  const [from, to, one, other] = [links[at], links[at + 1], figures[at], figures[at + 1]]
  const change = one && other ? changeOf(one, other) : null
  if (!from || !to || !change)
    throw new RangeError('a step between figures that have no difference')
  const row = rows.get(rowKey(from, to))
  // A later briefing may speak of an earlier time.
  const turned = rows.get(rowKey(to, from))
  const caveats =
    row?.caveats.map((caveat) => inTime(caveat, 'earlier', 'later')) ??
    turned?.caveats.map((caveat) => inTime(caveat, 'later', 'earlier'))
  return { change, caveats: caveats ?? [joinedByOthers] }
}

/** Over time there is no left and no right; what the caveat quotes is left alone. */
function inTime({ kind, sentence }: Caveat, left: string, right: string): Caveat {
  const said = sentence.replace(/“[^”]*”|\bleft\b|\bright\b/gu, (word) =>
    word === 'left' ? left : word === 'right' ? right : word,
  )
  return { kind, sentence: said }
}

const joinedByOthers: Caveat = {
  kind: 'wording',
  sentence:
    'The two sentences are less alike than each is to that of another briefing, by which they were joined.',
}

/** With a decrease below nought, so that a rise and a fall stand on one axis. */
function signed(figure: Metric): Metric {
  if (figure.direction !== 'decrease') return figure
  const qualifier = figure.qualifier === null ? null : mirrored[figure.qualifier]
  return { ...figure, value: -figure.value, qualifier }
}

const mirrored: Readonly<Record<Qualifier, Qualifier>> = {
  over: 'under',
  at_least: 'at_most',
  under: 'over',
  at_most: 'at_least',
  about: 'about',
  nearly: 'nearly',
}

const bounds = { above: 'lower', below: 'upper', about: 'about', exact: 'exact' } as const

const boundOf = (figure: Metric): SeriesPoint['bound'] => bounds[reachOf(figure)]

/** What most rows call it; “growth” says too little. */
function nameOf(names: readonly string[], { subject, unit }: Metric): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [[name] = [unit]] = [...counts].toSorted((a, b) => b[1] - a[1])
  return name.toLowerCase() === 'growth' ? (subject ?? name) : name
}

function inReadingOrder(a: Series, b: Series, texts: readonly DatedText[]): number {
  const [one, other] = [a.points[0], b.points[0]]
  if (!one || !other) return 0
  const placeOf = ({ briefing }: SeriesPoint): number =>
    texts.findIndex((text) => text.briefing === briefing)
  return placeOf(one) - placeOf(other) || one.figure.start - other.figure.start
}
