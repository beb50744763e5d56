import type { BriefingMetadata } from '@shared/briefing'
import { firstDate, isBareDate } from './dates'
import type { TextModel } from './read-text'

/** How far into a text its date is looked for, in code units. */
const head = 1500

/** What a text says of itself; the reader can correct it. `fileName` serves where there is no title. */
export function suggestMetadata(model: TextModel, fileName: string): BriefingMetadata {
  const { text, blocks } = model.revision
  const contents = blocks.slice(0, 6).map((block) => text.slice(block.start, block.end))
  const title = blocks[0]?.level === 1 ? contents[0] : undefined
  const dateline = contents.find(isBareDate)
  return {
    title: (title ?? titleFromFileName(fileName)).slice(0, 500),
    issuer: null,
    eventDate: firstDate((title ?? '').slice(0, head)) ?? firstDate(text.slice(0, head)),
    publicationDate: dateline === undefined ? null : firstDate(dateline),
    language: languageOf(text.slice(0, 20_000)),
  }
}

function titleFromFileName(name: string): string {
  const stem = name
    .replace(/\.[^.]+$/u, '')
    .replace(/[_-]+/gu, ' ')
    .trim()
  return stem === '' ? 'Untitled briefing' : stem
}

const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
]

/** Tells languages apart by their script alone; Latin letters are taken for English. */
function languageOf(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const found = scripts.find(([, script]) => (text.match(script)?.length ?? 0) > letters * 0.2)
  return found?.[0] ?? 'en'
}
