import * as v from 'valibot'

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface WindowState {
  readonly bounds: Area
  readonly maximized: boolean
}

export const smallestWindow = { width: 800, height: 560 }
const usualWindow = { width: 1440, height: 900 }
/** How much of the top edge must be on a screen for the window to be grasped and moved, in pixels. */
const grip = { width: 120, height: 30 }

const savedSchema = v.object({
  bounds: v.object({
    x: v.pipe(v.number(), v.integer()),
    y: v.pipe(v.number(), v.integer()),
    width: v.pipe(v.number(), v.integer(), v.minValue(1)),
    height: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  maximized: v.boolean(),
})

/**
 * Where the window opens: where it was last, fitted to the screen it is on; in the middle of the
 * first screen when nothing sensible was saved or that screen is gone. `screens` are work areas.
 */
export function restoreWindow(saved: unknown, screens: readonly Area[]): WindowState {
  const first = screens[0] ?? { x: 0, y: 0, ...usualWindow }
  const { success, output } = v.safeParse(savedSchema, saved)
  if (!success) return { bounds: centred(usualWindow, first), maximized: false }
  const { bounds, maximized } = output
  const screen = screens.find((area) => isWithinReach(bounds, area))
  if (screen === undefined) return { bounds: centred(bounds, first), maximized }
  return { bounds: { ...bounds, ...fitted(bounds, screen) }, maximized }
}

function isWithinReach(bounds: Area, screen: Area): boolean {
  const width =
    Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x)
  const below = bounds.y - screen.y
  return width >= grip.width && below >= 0 && below <= screen.height - grip.height
}

function fitted(size: Pick<Area, 'width' | 'height'>, screen: Area) {
  const fit = (side: 'width' | 'height') =>
    Math.min(Math.max(size[side], smallestWindow[side]), screen[side])
  return { width: fit('width'), height: fit('height') }
}

function centred(size: Pick<Area, 'width' | 'height'>, screen: Area): Area {
  const { width, height } = fitted(size, screen)
  return {
    x: Math.round(screen.x + (screen.width - width) / 2),
    y: Math.round(screen.y + (screen.height - height) / 2),
    width,
    height,
  }
}
