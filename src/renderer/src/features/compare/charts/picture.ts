import type { ExportFile } from '@shared/host'

const svgSpace = 'http://www.w3.org/2000/svg'

/** The chart as a file of its own, with a ground to stand on. */
export function toSvgText(svg: SVGSVGElement, paper: string, title: string): string {
  const copy = svg.cloneNode(true)
  if (!(copy instanceof SVGSVGElement)) throw new TypeError('the chart is no SVG')
  for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes)
  const ground = document.createElementNS(svgSpace, 'rect')
  ground.setAttribute('width', '100%')
  ground.setAttribute('height', '100%')
  ground.setAttribute('fill', paper)
  const name = document.createElementNS(svgSpace, 'title')
  name.textContent = title
  copy.prepend(name, ground)
  copy.setAttribute('xmlns', svgSpace)
  return new XMLSerializer().serializeToString(copy)
}

/** How many pixels of the picture stand for one of the screen. */
const scale = 2

/** The same in pixels. Rejects when the picture cannot be drawn. */
export async function toPng(text: string, svg: SVGSVGElement, name: string): Promise<ExportFile> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Number(svg.getAttribute('width')) * scale
  canvas.height = Number(svg.getAttribute('height')) * scale
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const [, base64 = ''] = canvas.toDataURL('image/png').split(',')
  return { name, text: base64, encoding: 'base64' }
}
