// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { Extraction, Metric } from '@shared/metric'
import { useFigures } from '../../../../../src/renderer/src/features/figures/store'
import { usePanes } from '../../../../../src/renderer/src/features/reader/panes'
import { openStores } from '../../../../support/stores'

const figureAt = (start: number, text: string) => ({ start, end: start + 4, text }) as Metric
const found = (...metrics: readonly Metric[]): Extraction => ({ metrics, unread: [] })

/** Reads are answered one by one, by the test. */
function openFigures() {
  const answers: ((extraction: Extraction) => void)[] = []
  const readFigures = () => new Promise<Extraction>((resolve) => answers.push(resolve))
  const { listeners } = openStores({ readFigures }, { left: 'a', right: null })
  const answer = async (index: number, extraction: Extraction) => {
    answers[index]?.(extraction)
    await new Promise((resolve) => setTimeout(resolve))
  }
  const changed = () => listeners.get('figuresChanged')?.({ briefing: 'a' } as never)
  return { figures: useFigures(), answer, changed }
}

describe('the figures of a text that was replaced', () => {
  it('hold the current one as it is there now, or none', async () => {
    const { figures, answer, changed } = openFigures()
    void figures.load('a')
    await answer(0, found(figureAt(10, '1250'), figureAt(40, '8.5%')))
    figures.current = { briefing: 'a', figure: figureAt(10, '1250') }

    changed()
    await answer(1, found(figureAt(10, '1400')))
    expect(figures.current?.figure.text).toBe('1400')
    changed()
    await answer(2, found(figureAt(12, '1400')))
    expect(figures.current).toBeNull()
  })

  it('are those that were asked for last', async () => {
    const { figures, answer, changed } = openFigures()
    void figures.load('a')
    changed()
    await answer(1, found(figureAt(5, 'new')))
    await answer(0, found(figureAt(5, 'old')))
    expect(figures.extraction('a').metrics.map(({ text }) => text)).toEqual(['new'])
  })
})

it('goes to the next figure as soon as there are any, when it was asked to before', async () => {
  const { figures, answer } = openFigures()
  usePanes().register('left', { briefing: 'a', place: () => 0, reveal: () => undefined } as never)
  void figures.load('a')
  figures.step(1)
  expect(figures.current).toBeNull()
  await answer(0, found(figureAt(10, '1250')))
  expect(figures.current?.figure.text).toBe('1250')
})
