import { diffArrays } from 'diff'
import type { Span } from '@shared/briefing'
import type { FigureChange, Hunk } from '@shared/diff'
import type { Metric } from '@shared/metric'
import { qualified } from '../wording'

/** Figures in reading order. */
type Figures = readonly Metric[]

/** Which figures of two versions of a block read otherwise. Figures of one kind are taken for one another in turn. */
export function figureChanges(at: Hunk, left: Figures, right: Figures): readonly FigureChange[] {
  const olds = within(left, at.left)
  const news = within(right, at.right)
  const changes: FigureChange[] = []
  let gone: Figures = []
  let come: Figures = []
  let [oldAt, newAt] = [0, 0]
  for (const { count, added, removed } of diffArrays(olds.map(qualified), news.map(qualified))) {
    if (!added && !removed) {
      changes.push(...matched(gone, come))
      ;[gone, come] = [[], []]
    }
    if (removed) gone = olds.slice(oldAt, oldAt + count)
    if (added) come = news.slice(newAt, newAt + count)
    if (!added) oldAt += count
    if (!removed) newAt += count
  }
  return [...changes, ...matched(gone, come)]
}

function matched(gone: Figures, come: Figures): readonly FigureChange[] {
  const left = [...gone]
  const changes: FigureChange[] = []
  for (const now of come) {
    const alike = left.findIndex((one) => one.kind === now.kind && one.unit === now.unit)
    const index = alike >= 0 ? alike : left.findIndex((one) => one.kind === now.kind)
    const [before = null] = index >= 0 ? left.splice(index, 1) : []
    changes.push(change(before, now))
  }
  return [...changes, ...left.map((one) => change(one, null))]
}

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
