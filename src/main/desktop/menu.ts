import type { MenuItemConstructorOptions } from 'electron'
import { commandIds, commands, type CommandId } from '@shared/commands'

type MenuName = (typeof commands)[CommandId]['menu']

const separator: MenuItemConstructorOptions = { type: 'separator' }
const roles = (...names: readonly NonNullable<MenuItemConstructorOptions['role']>[]) =>
  names.map((role): MenuItemConstructorOptions => ({ role }))

export interface MenuOptions {
  readonly mac: boolean
  readonly devTools: boolean
  readonly choose: (command: CommandId) => void
}

/** The command table as menus, among the entries that the platform itself provides. */
export function menuTemplate({ mac, devTools, choose }: MenuOptions): MenuItemConstructorOptions[] {
  const own = (menu: MenuName) =>
    commandIds
      .filter((id) => commands[id].menu === menu)
      .map((id): MenuItemConstructorOptions => {
        const { title, keys } = commands[id]
        return { id, label: title, accelerator: keys, click: () => choose(id) }
      })

  // Reload is left out: there is nothing to load anew, and it would cut off calls under way.
  return [
    ...(mac ? roles('appMenu') : []),
    { label: 'File', submenu: [...own('File'), separator, ...roles(mac ? 'close' : 'quit')] },
    {
      label: 'Edit',
      submenu: [
        ...roles('undo', 'redo'),
        separator,
        ...roles('cut', 'copy', 'paste', 'selectAll'),
        separator,
        ...own('Edit'),
      ],
    },
    { label: 'Go', submenu: own('Go') },
    {
      label: 'View',
      submenu: [
        ...own('View'),
        separator,
        ...roles('resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen'),
        ...(devTools ? roles('toggleDevTools') : []),
      ],
    },
    ...roles('windowMenu'),
    { label: 'Help', role: 'help', submenu: own('Help') },
  ]
}
