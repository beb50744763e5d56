import type { ExportFile } from '@shared/host'
import { shapes, type KeyEntry, type Shape } from './key'
import type { Remark } from './remarks'
import { font, type Palette } from './render'
import { wrap } from './wrap'

/** What a saved picture says beside its chart, so that it can stand on its own. */
export interface Surroundings {
  readonly title: string
  readonly unit: string
  readonly key: readonly KeyEntry[]
  readonly remarks: readonly Remark[]
  /** Title, issuer and date of each briefing, with the name that the chart has for it. */
  readonly sources: readonly string[]
}

export interface Picture {
  readonly text: string
  /** Pixels. */
  readonly width: number
  readonly height: number
}

const svgSpace = 'http://www.w3.org/2000/svg'
const margin = 24
const leading = 1.45
const titleSize = 18
const textSize = 13
const smallSize = 12

/** The chart with its title, key, remarks and sources, on a ground to stand on. */
export function toPicture(chart: SVGSVGElement, palette: Palette, around: Surroundings): Picture {
  const inner = Number(chart.getAttribute('width'))
  const width = inner + 2 * margin
  const sheet = element('svg', { xmlns: svgSpace, 'font-family': font, 'font-size': textSize })
  let y = margin

  function write(text: string, size: number, fill: string, indent = 0): void {
    for (const line of wrap(text, inner - indent, size)) {
      y += size * leading
      const attributes = { x: margin + indent, y: y - size * 0.4, 'font-size': size, fill }
      sheet.append(element('text', attributes, line))
    }
  }

  write(around.title, titleSize, palette.ink)
  sheet.lastElementChild?.setAttribute('font-weight', '600')
  write(around.unit, textSize, palette.muted)
  y += 8
  sheet.append(placed(chart, margin, y))
  y += Number(chart.getAttribute('height')) + 8
  for (const { symbol, text } of around.key) {
    sheet.append(drawn(shapes[symbol], margin, y + 3, palette))
    write(text, smallSize, palette.ink, 26)
  }
  y += 8
  for (const { number, about, sentences } of around.remarks) {
    const attributes = { x: margin, y: y + smallSize * (leading - 0.4), 'font-size': smallSize }
    sheet.append(element('text', { ...attributes, fill: palette.muted }, String(number)))
    write(`${about}. ${sentences.join(' ')}`, smallSize, palette.ink, 26)
  }
  y += 8
  for (const source of around.sources) write(source, smallSize, palette.muted)

  const height = Math.ceil(y + margin)
  const ground = element('rect', { width, height, fill: palette.paper })
  sheet.prepend(element('title', {}, around.title), ground)
  for (const [name, value] of Object.entries({ width, height })) {
    sheet.setAttribute(name, String(value))
  }
  sheet.setAttribute('viewBox', `0 0 ${width} ${height}`)
  return { text: new XMLSerializer().serializeToString(sheet), width, height }
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text?: string,
): SVGElement {
  const made = document.createElementNS(svgSpace, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  if (text !== undefined) made.textContent = text
  if (!(made instanceof SVGElement)) throw new TypeError('this is no element of SVG')
  return made
}

/** A copy of the chart at its place; its links lead nowhere outside of the program. */
function placed(chart: SVGSVGElement, x: number, y: number): Node {
  const copy = chart.cloneNode(true)
  if (!(copy instanceof SVGSVGElement)) throw new TypeError('the chart is no SVG')
  for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes)
  copy.setAttribute('x', String(x))
  copy.setAttribute('y', String(y))
  return copy
}

function drawn(shape: Shape, x: number, y: number, palette: Palette): SVGElement {
  return element('path', {
    d: shape.path,
    transform: `translate(${x} ${y})`,
    fill: shape.fill === 'none' ? 'none' : palette[shape.fill],
    stroke: palette.accent,
    'stroke-width': 1.5,
    'stroke-dasharray': shape.dashed ? '4 4' : 'none',
  })
}

/** How many pixels of the picture stand for one of the screen. */
const scale = 2

/** The same in pixels. Rejects when the picture cannot be drawn. */
export async function toPng({ text, width, height }: Picture, name: string): Promise<ExportFile> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * scale
  canvas.height = height * scale
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const [, base64 = ''] = canvas.toDataURL('image/png').split(',')
  return { name, text: base64, encoding: 'base64' }
}
