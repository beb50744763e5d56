import { useComparison } from '../compare/store'
import { useFigures } from '../figures/store'
import { usePanes } from '../reader/panes'
import { useDialogs } from '../window/dialogs'
import { useStatus } from '../window/status'
import type { CommandsOf } from './commands-of'

/** Figures, and the comparison of them. */
export function useFigureCommands(): CommandsOf<'figure' | 'compare'> {
  const panes = usePanes()
  const figures = useFigures()
  const comparison = useComparison()
  const dialogs = useDialogs()
  const status = useStatus()

  /** The selected passage, or else the figure that the reader is at. */
  function correctFigure(): void {
    const { selected } = panes
    const { current } = figures
    if (selected) {
      const { briefing, passage, quote } = selected
      const figure = figures
        .extraction(briefing)
        .metrics.find((one) => one.start < passage.end && passage.start < one.end)
      dialogs.openCorrection({ briefing, passage, text: quote, figure: figure ?? null })
    } else if (current && current.briefing === panes.active?.briefing) {
      const { briefing, figure } = current
      dialogs.openCorrection({ briefing, passage: figure, text: figure.text, figure })
    } else {
      status.toast('Select a passage first, or go to a figure with F8.')
    }
  }

  return {
    'figure.correct': correctFigure,
    'figure.next': () => figures.step(1),
    'figure.previous': () => figures.step(-1),
    'compare.open': () => (comparison.wide = !comparison.wide),
  }
}
