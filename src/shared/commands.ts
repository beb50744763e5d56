import type { HistoryNames } from './history'

/**
 * Everything a reader can ask for by name. The desktop menu, the command list and the shortcuts are
 * all made from this table. `keys` are in Electron's accelerator notation.
 */
export const commands = {
  'library.import': { title: 'Import briefings…', menu: 'File', keys: 'CmdOrCtrl+O' },
  'briefing.replace': { title: 'Replace text…', menu: 'File', keys: 'CmdOrCtrl+Alt+Shift+O' },
  'notes.export': { title: 'Export notes…', menu: 'File', keys: 'CmdOrCtrl+E' },
  'pair.print': { title: 'Print or save as PDF…', menu: 'File', keys: 'CmdOrCtrl+P' },
  'library.backups': {
    title: 'Backups and removed briefings…',
    menu: 'File',
    keys: 'CmdOrCtrl+Alt+7',
  },
  'edit.undo': { title: 'Undo', menu: 'Edit', keys: 'CmdOrCtrl+Z' },
  'edit.redo': { title: 'Redo', menu: 'Edit', keys: 'CmdOrCtrl+Shift+Z' },
  'find.open': { title: 'Find…', menu: 'Edit', keys: 'CmdOrCtrl+F' },
  'find.next': { title: 'Find next', menu: 'Edit', keys: 'F3' },
  'find.previous': { title: 'Find previous', menu: 'Edit', keys: 'Shift+F3' },
  'find.inOther': {
    title: 'Find selected words in the other text',
    menu: 'Edit',
    keys: 'CmdOrCtrl+Shift+F',
  },
  'figure.correct': { title: 'Correct or mark figure…', menu: 'Edit', keys: 'CmdOrCtrl+Alt+F' },
  'note.add': { title: 'Add note to selection', menu: 'Edit', keys: 'CmdOrCtrl+Alt+N' },
  'note.highlight': { title: 'Highlight selection', menu: 'Edit', keys: 'CmdOrCtrl+Alt+H' },
  'link.take': {
    title: 'Link selection: begin, then finish',
    menu: 'Edit',
    keys: 'CmdOrCtrl+Alt+K',
  },
  'pin.choose': {
    title: 'Pin to a passage of the other text…',
    menu: 'Edit',
    keys: 'CmdOrCtrl+Alt+P',
  },
  'pin.apart': { title: 'Not related', menu: 'Edit', keys: 'CmdOrCtrl+Alt+X' },
  'labels.open': { title: 'Tags and colour names…', menu: 'Edit', keys: 'CmdOrCtrl+Alt+8' },
  'caret.toggle': { title: 'Caret in the text', menu: 'Edit', keys: 'F7' },
  'figure.next': { title: 'Next figure', menu: 'Go', keys: 'F8' },
  'figure.previous': { title: 'Previous figure', menu: 'Go', keys: 'Shift+F8' },
  'note.next': { title: 'Next note', menu: 'Go', keys: 'F9' },
  'note.previous': { title: 'Previous note', menu: 'Go', keys: 'Shift+F9' },
  'link.next': { title: 'Next link', menu: 'Go', keys: 'CmdOrCtrl+F9' },
  'link.previous': { title: 'Previous link', menu: 'Go', keys: 'CmdOrCtrl+Shift+F9' },
  'link.follow': { title: 'Other end of the link', menu: 'Go', keys: 'CmdOrCtrl+Alt+J' },
  'related.show': { title: 'Show related passage', menu: 'Go', keys: 'CmdOrCtrl+Alt+B' },
  'related.partner': { title: 'Go to related passage', menu: 'Go', keys: 'CmdOrCtrl+Alt+G' },
  'related.next': { title: 'Next related passage', menu: 'Go', keys: 'CmdOrCtrl+Alt+E' },
  'related.previous': {
    title: 'Previous related passage',
    menu: 'Go',
    keys: 'CmdOrCtrl+Alt+Shift+E',
  },
  'unmatched.next': {
    title: 'Next passage that is only here',
    menu: 'Go',
    keys: 'CmdOrCtrl+Alt+U',
  },
  'unmatched.previous': {
    title: 'Previous passage that is only here',
    menu: 'Go',
    keys: 'CmdOrCtrl+Alt+Shift+U',
  },
  'pane.flip': { title: 'Same place in the other text', menu: 'Go', keys: 'Shift+F6' },
  'pane.other': { title: 'Other pane', menu: 'Go', keys: 'F6' },
  'related.toggle': {
    title: 'Threads between related passages',
    menu: 'View',
    keys: 'CmdOrCtrl+Alt+Shift+B',
  },
  'outline.toggle': { title: 'Contents', menu: 'View', keys: 'CmdOrCtrl+Alt+C' },
  'scroll.lock': {
    title: 'Scroll together, move apart, or apart',
    menu: 'View',
    keys: 'CmdOrCtrl+Alt+Y',
  },
  'diff.toggle': { title: 'Changes between the texts', menu: 'View', keys: 'CmdOrCtrl+Alt+D' },
  'diff.next': { title: 'Next change', menu: 'Go', keys: 'F2' },
  'diff.previous': { title: 'Previous change', menu: 'Go', keys: 'Shift+F2' },
  'pair.swap': { title: 'Swap sides', menu: 'View', keys: 'CmdOrCtrl+Alt+S' },
  'pane.close': { title: 'Close this side', menu: 'View', keys: 'CmdOrCtrl+Alt+W' },
  'pane.choose': { title: 'Choose another briefing…', menu: 'View', keys: 'CmdOrCtrl+Alt+O' },
  'briefing.details': { title: 'About this briefing', menu: 'View', keys: 'CmdOrCtrl+I' },
  'inspector.figures': { title: 'Figures', menu: 'View', keys: 'CmdOrCtrl+Alt+1' },
  'inspector.notes': { title: 'Notes', menu: 'View', keys: 'CmdOrCtrl+Alt+2' },
  'inspector.compare': { title: 'Comparison', menu: 'View', keys: 'CmdOrCtrl+Alt+3' },
  'inspector.links': { title: 'Links', menu: 'View', keys: 'CmdOrCtrl+Alt+4' },
  'compare.open': { title: 'Compare figures', menu: 'View', keys: 'CmdOrCtrl+Alt+V' },
  'places.open': { title: 'Places to see to', menu: 'View', keys: 'CmdOrCtrl+Alt+5' },
  'inspector.toggle': {
    title: 'Show or hide the side panel',
    menu: 'View',
    keys: 'CmdOrCtrl+Alt+0',
  },
  'view.textAlone': { title: 'Text alone', menu: 'View', keys: 'Shift+F11' },
  'text.larger': { title: 'Larger text', menu: 'View', keys: 'CmdOrCtrl+Alt+Plus' },
  'text.smaller': { title: 'Smaller text', menu: 'View', keys: 'CmdOrCtrl+Alt+-' },
  'settings.open': { title: 'Reading settings…', menu: 'View', keys: 'CmdOrCtrl+,' },
  'commands.open': { title: 'All commands…', menu: 'Help', keys: 'CmdOrCtrl+K' },
} as const

export type CommandId = keyof typeof commands
export const commandIds = Object.keys(commands) as readonly CommandId[]

/** What cannot be done to a library that is open for reading only. */
export const changingCommands: ReadonlySet<CommandId> = new Set([
  'library.import',
  'briefing.replace',
  'edit.undo',
  'edit.redo',
  'figure.correct',
  'note.add',
  'note.highlight',
  'link.take',
  'pin.choose',
  'pin.apart',
])

/** The command's title; what undo and redo are about is part of theirs: "Undo delete note". */
export function titleOf(id: CommandId, { undo, redo }: HistoryNames): string {
  const { title } = commands[id]
  const about = id === 'edit.undo' ? undo : id === 'edit.redo' ? redo : null
  return about === null ? title : `${title} ${about}`
}
