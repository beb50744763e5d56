// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { effectScope, nextTick, shallowRef } from 'vue'
import type { Metric } from '@shared/metric'
import { useFigureCard } from '../../../../../src/renderer/src/features/reader/use-figure-card'

const figureAt = (start: number, unit: string) => ({ start, end: start + 4, unit }) as Metric

it('an open card shows its figure as it is read now, and closes when it is none', async () => {
  const figures = shallowRef<readonly Metric[]>([figureAt(3, 'seat'), figureAt(20, 'year')])
  const scope = effectScope()
  const card = scope.run(() =>
    useFigureCard({
      scroller: document.createElement('div'),
      offsets: {} as never,
      figures: () => figures.value,
    }),
  )
  if (!card) throw new Error('no scope')
  card.open(figureAt(3, 'seat'))
  figures.value = [figureAt(3, 'place'), figureAt(20, 'year')]
  await nextTick()
  expect(card.figure.value?.unit).toBe('place')
  figures.value = [figureAt(20, 'year')]
  await nextTick()
  expect(card.figure.value).toBeNull()
  scope.stop()
})
