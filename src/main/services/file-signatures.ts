/** First bytes of files that readers mistake for text, as Latin-1. */
const signatures: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF document'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Word, Excel or PowerPoint document'],
  ['{\\rtf', 'a rich text (RTF) document'],
  ['\x89PNG\r\n', 'an image (PNG)'],
  ['\xff\xd8\xff', 'an image (JPEG)'],
  ['GIF8', 'an image (GIF)'],
  ['II*\0', 'an image (TIFF)'],
  ['MM\0*', 'an image (TIFF)'],
  ['\x1f\x8b', 'a compressed file (gzip)'],
  ['7z\xbc\xaf', 'an archive (7z)'],
  ['Rar!', 'an archive (RAR)'],
  ['ID3', 'a sound file'],
  ['\x7fELF', 'a program'],
  ['MZ\x90\0', 'a program'],
  ['SQLite format 3\0', 'a database'],
]

/** What a file seems to be that is surely not plain text; null when nothing speaks against text. */
export function looksLike(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, 64))
  if (head.startsWith('PK\x03\x04')) return zipContent(bytes)
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'an image (WebP)'
  if (head.slice(4, 8) === 'ftyp') return 'a film or an image'
  return signatures.find(([start]) => head.startsWith(start))?.[1] ?? null
}

/** Office documents are zip archives; the names of their first entries tell which. */
function zipContent(bytes: Uint8Array): string {
  const names = latin1(bytes.subarray(0, 4096))
  if (names.includes('word/')) return 'a Word document'
  if (names.includes('xl/')) return 'an Excel workbook'
  if (names.includes('ppt/')) return 'a PowerPoint presentation'
  if (names.includes('opendocument')) return 'an OpenDocument file'
  if (names.includes('epub+zip')) return 'an EPUB book'
  return 'a zip archive or an Office document'
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
