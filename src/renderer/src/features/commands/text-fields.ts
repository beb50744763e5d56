const typed = new Set(['text', 'search', 'email', 'url', 'tel', 'password', 'number', 'date'])

/** Whether the element takes text, with an undo of its own. */
export function isTextField(element: Element | null): boolean {
  if (element instanceof HTMLInputElement) return typed.has(element.type) && !element.readOnly
  if (element instanceof HTMLTextAreaElement) return !element.readOnly
  return element instanceof HTMLElement && element.isContentEditable
}
