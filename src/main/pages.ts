import { readFile } from 'node:fs/promises'
import { extname, resolve, sep } from 'node:path'

/** What the build of the renderer may contain; nothing else is handed out. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

export interface Page {
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/**
 * The file under `root` that the still encoded path of a URL names, or null: decoded once, no hidden
 * files, no way out of the folder.
 */
function pagePath(
  root: string,
  path: string,
): { readonly file: string; readonly type: string } | null {
  const decoded = decode(path === '/' ? '/index.html' : path)
  if (decoded === null || /[\\\0]/u.test(decoded)) return null
  if (decoded.split('/').some((segment) => segment.startsWith('.'))) return null
  const file = resolve(root, `.${decoded}`)
  const type = contentTypes[extname(file)]
  if (type === undefined || !file.startsWith(resolve(root) + sep)) return null
  return { file, type }
}

/** Null when there is no such page. */
export async function readPage(root: string, path: string): Promise<Page | null> {
  const found = pagePath(root, path)
  if (found === null) return null
  try {
    return { type: found.type, bytes: await readFile(found.file) }
  } catch {
    return null
  }
}

function decode(path: string): string | null {
  try {
    return path.startsWith('/') ? decodeURIComponent(path) : null
  } catch {
    return null
  }
}
