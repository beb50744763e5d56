import type { ExportFile, ImportedDocument } from '@shared/host'

/** Opens the browser's own file chooser; an empty list when the reader changed their mind. */
export function chooseFiles({ one } = { one: false }): Promise<readonly File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = !one
  input.accept = '.txt,.text,.md,.markdown,text/plain,text/markdown'
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}

export async function toDocument(file: File): Promise<ImportedDocument> {
  return { name: file.name, base64: toBase64(new Uint8Array(await file.arrayBuffer())) }
}

/** Argument lists have a limit, so the bytes are turned into characters a piece at a time. */
const piece = 0x8000

function toBase64(bytes: Uint8Array): string {
  const characters: string[] = []
  for (let from = 0; from < bytes.length; from += piece) {
    characters.push(String.fromCharCode(...bytes.subarray(from, from + piece)))
  }
  return btoa(characters.join(''))
}

const types: Readonly<Record<string, string>> = {
  md: 'text/markdown',
  csv: 'text/csv',
  svg: 'image/svg+xml',
  png: 'image/png',
}

function typeOf(name: string): string {
  return `${types[name.split('.').at(-1) ?? ''] ?? 'text/plain'};charset=utf-8`
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}

/** Hands a file to the reader as a download. */
export function download({ name, text, encoding }: ExportFile): void {
  const content = encoding === 'base64' ? fromBase64(text) : text
  const address = URL.createObjectURL(new Blob([content], { type: typeOf(name) }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
