import type { Names } from './sides'

/** One entry of a chart's key. */
export interface KeyEntry {
  readonly symbol: KeySymbol
  readonly text: string
}

export interface Shape {
  /** A path in a box of 16 by 12. */
  readonly path: string
  readonly fill: 'paper' | 'accent' | 'none'
  readonly dashed?: boolean
}

const dot = 'M3 6a5 5 0 1 0 10 0a5 5 0 1 0 -10 0'
const bar = 'M1 2h14v8h-14z'

/** How the marks look in a key: drawn alike on the screen and in a saved picture. */
export const shapes = {
  'hollow-dot': { path: dot, fill: 'paper' },
  'full-dot': { path: dot, fill: 'accent' },
  'hollow-bar': { path: bar, fill: 'paper' },
  'full-bar': { path: bar, fill: 'accent' },
  'triangle-up': { path: 'M8 1l6 10h-12z', fill: 'paper' },
  'triangle-down': { path: 'M8 11l6 -10h-12z', fill: 'paper' },
  'dashed-line': { path: 'M0 6h16', fill: 'none', dashed: true },
  'dashed-bar': { path: bar, fill: 'none', dashed: true },
} as const satisfies Readonly<Record<string, Shape>>

export type KeySymbol = keyof typeof shapes

/** Which mark is which briefing. */
export const sidesKey = (shape: 'dot' | 'bar', names: Names): readonly KeyEntry[] => [
  { symbol: `hollow-${shape}`, text: names.left },
  { symbol: `full-${shape}`, text: names.right },
]
