import { readFileSync } from 'node:fs'
import { extractFigures } from '@analysis/metrics'
import { readText, toSourceSpan } from '@analysis/text'
import type { Block } from '@shared/briefing'
import type { Extraction } from '@shared/metric'
import type { Scored } from './score'

const root = new URL('../..', import.meta.url)

/** The records of a JSON-lines fixture. */
export function readLines<T>(path: string): T[] {
  return readFileSync(new URL(path, root), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}

export const readSource = (path: string): string => readFileSync(new URL(path, root), 'utf8')

/** One paragraph that is the whole text. */
export function paragraph(text: string): { text: string; blocks: Block[] } {
  const block: Block = {
    id: 'b1',
    kind: 'paragraph',
    level: null,
    path: [],
    start: 0,
    end: text.length,
  }
  return { text, blocks: [block] }
}

export const figuresOf = (text: string): Extraction => extractFigures(paragraph(text))

/** The figures of a source file, with the offsets of that file. */
export function figuresOfSource(doc: string, source: string): Scored[] {
  const { revision, sourceMap } = readText(source)
  return extractFigures(revision).metrics.map((metric) => ({
    ...metric,
    doc,
    ...toSourceSpan(sourceMap, metric),
  }))
}

/** A labelled sentence: every figure in it, and no other, is to be read. */
export interface LabelledPhrase {
  readonly text: string
  readonly metrics: readonly Omit<Scored, 'doc' | 'start' | 'end'>[]
}

/** Places the labels of a phrase in its text, each after the one before. */
export function placeLabels({ text, metrics }: LabelledPhrase): Scored[] {
  let from = 0
  return metrics.map((metric) => {
    const start = text.indexOf(metric.text, from)
    if (start < 0) throw new Error(`"${metric.text}" does not stand in "${text}"`)
    from = start + metric.text.length
    return { ...metric, doc: text, start, end: from }
  })
}
