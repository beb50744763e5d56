import * as Plot from '@observablehq/plot'

/** Colours of the theme, so that a saved picture needs no stylesheet. */
export interface Palette {
  readonly ink: string
  readonly muted: string
  readonly line: string
  readonly accent: string
  readonly paper: string
}

/** Makes the options of a chart out of the colours that are on by then. */
export type Drawn = (palette: Palette) => Plot.PlotOptions

export const font = 'Inter Variable, Inter, system-ui, sans-serif'

/**
 * Draws a chart. It is built in a document of its own: the style element that the library puts in has no
 * place under the page's security policy, and is taken out before the picture comes into the page.
 */
export function render(options: Plot.PlotOptions, ink: string): SVGSVGElement {
  const apart = document.implementation.createHTMLDocument('')
  const made = Plot.plot({ ...options, document: apart, className: 'plot' })
  for (const style of made.querySelectorAll('style')) style.remove()
  const svg = document.adoptNode(made)
  if (!(svg instanceof SVGSVGElement)) throw new TypeError('the chart is no SVG')
  svg.setAttribute('font-family', font)
  svg.setAttribute('font-size', '13')
  svg.setAttribute('color', ink)
  svg.removeAttribute('style')
  // Groups of marks are nothing to a screen reader; each link has its own name.
  for (const group of svg.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label')
  for (const mark of svg.querySelectorAll('a')) {
    mark.setAttribute('aria-label', mark.querySelector('title')?.textContent ?? '')
  }
  return svg
}
