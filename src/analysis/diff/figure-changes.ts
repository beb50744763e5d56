import { diffArrays } from 'diff'
import type { Span } from '@shared/briefing'
import type { FigureChange, Hunk } from '@shared/diff'
import type { Metric } from '@shared/metric'
import { isConvertible, measureOf } from '../comparison/units'
import { qualified } from '../wording'

/** Figures in reading order. */
type Figures = readonly Metric[]

/**
 * Which figures of two versions of a block read otherwise. One is taken for another where the words, which
 * differ in the hunks, have the one in place of the other, or where both measure the same.
 */
export function figureChanges(
  at: Hunk,
  hunks: readonly Hunk[],
  left: Figures,
  right: Figures,
): readonly FigureChange[] {
  const olds = within(left, at.left)
  const news = within(right, at.right)
  const changes: FigureChange[] = []
  let gone: Figures = []
  let come: Figures = []
  let [oldAt, newAt] = [0, 0]
  for (const { count, added, removed } of diffArrays(olds.map(qualified), news.map(qualified))) {
    if (!added && !removed) {
      changes.push(...matched(gone, come, hunks))
      ;[gone, come] = [[], []]
    }
    if (removed) gone = olds.slice(oldAt, oldAt + count)
    if (added) come = news.slice(newAt, newAt + count)
    if (!added) oldAt += count
    if (!removed) newAt += count
  }
  return [...changes, ...matched(gone, come, hunks)]
}

/** The likeness of two figures, the surest first. */
const likenesses: readonly ((before: Metric, now: Metric, hunks: readonly Hunk[]) => boolean)[] = [
  (before, now, hunks) => fit(before, now) && replaces(before, now, hunks),
  replaces,
  (before, now) => before.kind === now.kind && before.unit === now.unit,
  fit,
]

function matched(gone: Figures, come: Figures, hunks: readonly Hunk[]): readonly FigureChange[] {
  const left = [...gone]
  const partners = new Map<Metric, Metric>()
  for (const alike of likenesses) {
    for (const now of come) {
      if (partners.has(now)) continue
      const index = left.findIndex((before) => alike(before, now, hunks))
      const [before] = index < 0 ? [] : left.splice(index, 1)
      if (before) partners.set(now, before)
    }
  }
  return [
    ...come.map((now) => change(partners.get(now) ?? null, now)),
    ...left.map((one) => change(one, null)),
  ]
}

/** Things counted have one dimension whatever they are, so that of counts the unit decides. */
function fit(before: Metric, now: Metric): boolean {
  if (before.kind === now.kind && before.unit === now.unit) return true
  return isConvertible(before, now) && measureOf(before).dimension !== 'count'
}

/** Nothing but the one figure was written anew, as the other. */
function replaces(before: Metric, now: Metric, hunks: readonly Hunk[]): boolean {
  const [old, fresh] = [extentOf(before), extentOf(now)]
  return hunks.some(({ left, right }) => isIn(left, old) && isIn(right, fresh))
}

/** The figure with the words that say how exact it is. */
function extentOf({ start, end, parts = [] }: Metric): Span {
  const spans = parts.filter(({ role }) => role === 'qualifier')
  return {
    start: Math.min(start, ...spans.map((span) => span.start)),
    end: Math.max(end, ...spans.map((span) => span.end)),
  }
}

const isIn = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

function change(before: Metric | null, now: Metric | null): FigureChange {
  const words = `${before ? qualified(before) : '–'} → ${now ? qualified(now) : '–'}`
  return { left: before && spanOf(before), right: now && spanOf(now), words }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** The figures of a block. */
function within(figures: Figures, { start, end }: Span): Figures {
  let low = 0
  let high = figures.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((figures[middle]?.start ?? Infinity) < start) low = middle + 1
    else high = middle
  }
  let behind = low
  while ((figures[behind]?.start ?? Infinity) < end) behind += 1
  return figures.slice(low, behind)
}
