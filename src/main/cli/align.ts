import { alignBlocks } from '@analysis/alignment'
import { toSourceSpan } from '@analysis/text'
import type { AlignedPair } from '@shared/alignment'
import type { Command } from './command'
import { choice, commonOptions, readArguments, twoTexts } from './options'
import { asJson, oneLine } from './records'
import { openTexts, type SourcedText } from './sourced-text'

const options = { ...commonOptions, format: { type: 'string' } } as const

export const alignCommand: Command = {
  name: 'align',
  usage: 'align A B [--format text|json]',
  summary: 'print the related blocks of two briefings, with how sure that is and why',
  details: `A and B are ids of briefings in the library, or text files.
--format json prints an array of {left, right, confidence, reason}, left and right
being {block, start, end, text}. start and end count UTF-16 code units of the decoded
source file (without a byte-order mark), end exclusive, of briefings in the library
too; text is what stands there. Blocks that are not printed have no counterpart.`,
  options,
  async run(args, io) {
    const { values, positionals } = readArguments(args, options)
    const format = choice(values.format ?? 'text', '--format', ['text', 'json'])
    const named = twoTexts(positionals, 'aligned')
    const [left, right] = await openTexts(named, values.library, io)
    if (!left || !right) return 1
    const { pairs } = alignBlocks(left, right)
    const records = pairs.map((pair) => toRecord(pair, left, right))
    io.out(format === 'json' ? asJson(records) : records.map(asLines).join(''))
    return 0
  },
}

function toRecord(
  { left, right, confidence, reason }: AlignedPair,
  a: SourcedText,
  b: SourcedText,
) {
  return { left: placed(a, left), right: placed(b, right), confidence, reason }
}

function placed({ blocks, sourceMap, source }: SourcedText, id: string) {
  const block = blocks.find((one) => one.id === id)
  const { start, end } = block ? toSourceSpan(sourceMap, block) : { start: 0, end: 0 }
  return { block: id, start, end, text: source.slice(start, end) }
}

/** Two passages and, between them, how surely and why they belong together. */
function asLines({ left, right, confidence, reason }: ReturnType<typeof toRecord>): string {
  const sure = `${Math.round(confidence * 100)}%`.padStart(4)
  return `${sure}  ${reason}\n  ${left.block}\t${shown(left.text)}\n  ${right.block}\t${shown(right.text)}\n\n`
}

const longestShown = 100

function shown(text: string): string {
  const line = oneLine(text)
  return line.length <= longestShown ? line : `${line.slice(0, longestShown - 1)}…`
}
