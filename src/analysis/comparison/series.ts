import type { Caveat, ComparisonRow } from '@shared/comparison'
import type { Metric, Qualifier } from '@shared/metric'
import type { Series, SeriesMember, SeriesPoint, SeriesStep } from '@shared/series'
import { chain, type Chain, type ChainLink, type ComparedPair } from './chains'
import { changeOf, reachOf } from './change'
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
  return chain(pairs)
    .map((one) => toSeries(one, texts, rows))
    .toSorted((a, b) => b.points.length - a.points.length || inReadingOrder(a, b, texts))
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

function toSeries({ links, names }: Chain, texts: readonly DatedText[], rows: Rows): Series {
  const isOfChanges = links.every(({ figure }) => figure.direction !== null)
  const figures = links.map(({ figure }) => (isOfChanges ? signed(figure) : figure))
  const [first] = figures
  if (!first) throw new RangeError('a chain without figures')
  return {
    id: links.map(({ text, figure }) => `${text}.${figure.start}`).join('-'),
    indicator: nameOf(names, first),
    unit: first.unit,
    points: links.flatMap(({ text, figure }, at): readonly SeriesPoint[] => {
      const [placed, value] = [texts[text], figures[at]]
      if (!placed || !value) return []
      const { text: whole, ...member } = placed
      const quote = whole.slice(figure.sentence.start, figure.sentence.end)
      return [{ ...member, value: valueIn(first, value), bound: boundOf(value), figure, quote }]
    }),
    steps: links.slice(1).map((_, at) => stepOf(links, figures, at, rows)),
  }
}

/** From the figure at that place to the next. */
function stepOf(
  links: Chain['links'],
  figures: readonly Metric[],
  at: number,
  rows: Rows,
): SeriesStep {
  const [from, to, one, other] = [links[at], links[at + 1], figures[at], figures[at + 1]]
  const change = one && other ? changeOf(one, other) : null
  if (!from || !to || !change)
    throw new RangeError('a step between figures that have no difference')
  return { change, caveats: rows.get(rowKey(from, to))?.caveats.map(inTime) ?? [joinedByOthers] }
}

/** Over time there is no left and no right; what the caveat quotes is left alone. */
function inTime({ kind, sentence }: Caveat): Caveat {
  const said = sentence.replace(/“[^”]*”|\bleft\b|\bright\b/gu, (word) =>
    word === 'left' ? 'earlier' : word === 'right' ? 'later' : word,
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
