import * as v from 'valibot'
import { defaultLayout, pairLayoutSchema, type PairLayout } from '@shared/pair'
import type { FileFormat } from './generations'

/** What belongs to two briefings together. */
export interface PairFile {
  readonly members: readonly string[]
  readonly layout: PairLayout
}

export const pairFormat: FileFormat<PairFile> = {
  name: 'The layout of a pair',
  version: 1,
  initial: { members: [], layout: defaultLayout },
  interpret(content) {
    const { members, layout } = content
    if (!v.is(v.array(v.string()), members) || !v.is(pairLayoutSchema, layout)) return null
    return { data: { ...content, members, layout }, rejected: [] }
  },
}
