import type { MenuItemConstructorOptions } from 'electron'
import { commandIds, commands, titleOf, type CommandId } from '@shared/commands'
import type { HistoryNames } from '@shared/history'

type MenuName = (typeof commands)[CommandId]['menu']

/** In a field they are its own: the window sees to it. */
const turns: readonly CommandId[] = ['edit.undo', 'edit.redo']
const separator: MenuItemConstructorOptions = { type: 'separator' }
const roles = (...names: readonly NonNullable<MenuItemConstructorOptions['role']>[]) =>
  names.map((role): MenuItemConstructorOptions => ({ role }))

export interface MenuOptions {
  readonly mac: boolean
  readonly devTools: boolean
  /** What the next undo and redo are about. */
  readonly history: HistoryNames
  readonly choose: (command: CommandId) => void
}

/** The command table as menus, among the entries that the platform itself provides. */
export function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  const { mac, devTools, history, choose } = options
  const entry = (id: CommandId): MenuItemConstructorOptions => ({
    id,
    label: titleOf(id, history),
    accelerator: commands[id].keys,
    click: () => choose(id),
  })
  const own = (menu: MenuName) =>
    commandIds.filter((id) => commands[id].menu === menu && !turns.includes(id)).map(entry)

  // Reload is left out: there is nothing to load anew, and it would cut off calls under way.
  return [
    ...(mac ? roles('appMenu') : []),
    { label: 'File', submenu: [...own('File'), separator, ...roles(mac ? 'close' : 'quit')] },
    {
      label: 'Edit',
      submenu: [
        ...turns.map(entry),
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
