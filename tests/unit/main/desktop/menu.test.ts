import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { commandIds, commands } from '@shared/commands'
import { menuTemplate } from '../../../../src/main/desktop/menu'

const platforms = [
  ['on a Mac', true],
  ['elsewhere', false],
] as const

function entries(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [
    item,
    ...(Array.isArray(item.submenu) ? entries(item.submenu) : []),
  ])
}

describe.each(platforms)('the application menu %s', (_, mac) => {
  const menu = (devTools = false, choose: (id: string) => void = () => undefined) =>
    entries(menuTemplate({ mac, devTools, history: { undo: 'delete note', redo: null }, choose }))

  it('offers every command once, with its title and its keys', () => {
    const own = menu().filter((item) => item.id !== undefined)
    expect(own.map((item) => item.id).toSorted()).toEqual(commandIds.toSorted())
    for (const { id, label, accelerator } of own) {
      const command = Object.entries(commands).find(([name]) => name === id)?.[1]
      const title = id === 'edit.undo' ? 'Undo delete note' : command?.title
      expect({ label, accelerator }).toEqual({ label: title, accelerator: command?.keys })
    }
  })

  it('says which command was chosen', () => {
    const chosen: string[] = []
    const item = menu(false, (id) => chosen.push(id)).find(({ id }) => id === 'notes.export')
    item?.click?.({} as never, undefined, {} as never)
    expect(chosen).toEqual(['notes.export'])
  })

  it('can copy, select, zoom and end the program', () => {
    const roles = menu().map((item) => item.role)
    expect(roles).toEqual(
      expect.arrayContaining(['copy', 'selectAll', 'zoomIn', mac ? 'appMenu' : 'quit']),
    )
  })

  it('never reloads, and shows developer tools to developers only', () => {
    const developing = menu(true).map((item) => item.role)
    expect(developing).not.toContain('reload')
    expect(developing).not.toContain('forceReload')
    expect(developing).toContain('toggleDevTools')
    expect(menu(false).map((item) => item.role)).not.toContain('toggleDevTools')
  })
})
