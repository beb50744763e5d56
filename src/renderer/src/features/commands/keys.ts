/** A key press, as far as shortcuts look at it. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** The press is the one an accelerator ("CmdOrCtrl+Alt+N") names. Letters go by what is printed on the key, and by its place where it types none: Alt changes that on a Mac, and so do other alphabets. Digits go by their place. */
export function matchesKeys(press: KeyPress, keys: string, mac: boolean): boolean {
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  const wants = (name: string): boolean => parts.slice(0, -1).includes(name)
  const command = wants('CmdOrCtrl')
  if (press.ctrlKey !== (command && !mac)) return false
  if (press.metaKey !== (command && mac)) return false
  if (press.altKey !== wants('Alt')) return false
  const named = key === 'Plus' ? ['+', '='] : [key]
  // What a key types may need Shift on one keyboard and not on another.
  if (/^[A-Z0-9]$|^F\d+$/u.test(key) && press.shiftKey !== wants('Shift')) return false
  return named.some((name) => isKey(press, name))
}

function isKey({ key, code }: KeyPress, name: string): boolean {
  if (/^[A-Z]$/u.test(name)) {
    return /^[a-z]$/iu.test(key) ? key.toUpperCase() === name : code === `Key${name}`
  }
  if (/^\d$/u.test(name)) return code === `Digit${name}` || code === `Numpad${name}`
  return (
    key === name ||
    (name === '+' && code === 'NumpadAdd') ||
    (name === '-' && code === 'NumpadSubtract')
  )
}

/** The keys as they are printed on this machine: "Ctrl Alt N" or "⌘⌥N". */
export function displayKeys(keys: string, mac: boolean): string {
  const names = keys.split('+').map((part) => {
    if (part === 'CmdOrCtrl') return mac ? '⌘' : 'Ctrl'
    if (part === 'Alt') return mac ? '⌥' : 'Alt'
    if (part === 'Shift') return mac ? '⇧' : 'Shift'
    return part === 'Plus' ? '+' : part
  })
  return names.join(mac ? '' : ' ')
}
