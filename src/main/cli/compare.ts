import { compareFigures } from '@analysis/comparison'
import { toSourceSpan } from '@analysis/text'
import type { Comparison } from '@shared/comparison'
import type { Program } from '../compose'
import { comparisonCsv } from '../services/comparison/csv'
import { comparisonMarkdown } from '../services/comparison/markdown'
import { toRecords, type ComparedSide } from '../services/comparison/record'
import type { Command } from './command'
import { UsageError } from './io'
import { choice, commonOptions, readArguments, twoTexts } from './options'
import { asJson } from './records'
import { withTexts, type SourcedText } from './sourced-text'

const options = {
  ...commonOptions,
  format: { type: 'string' },
  unpaired: { type: 'boolean' },
} as const

export const compareCommand: Command = {
  name: 'compare',
  usage: 'compare A B [--format json|csv|md] [--unpaired]',
  summary: 'print the indicators that two briefings share, the change, and what stands between',
  details: `A and B are ids of briefings in the library, or text files. What the reader corrected,
accepted and rejected in the library holds here too.
--format json prints an array of {left, right, indicator, standing, change, flags,
confidence, reason}; left and right are figures {text, value, unit, start, end, …}.
standing is accepted, found or suggested; change is null where the two may not be
subtracted; flags are {kind, sentence}. start and end count UTF-16 code units of
the decoded source file (without a byte-order mark), end exclusive.
--format csv prints a line a row, then one for each figure that is on one side only;
a cell that a spreadsheet would take for a formula has an apostrophe (') in front.
--format md prints a document. --unpaired makes json an array of the figures
that are on one side only, {left, right}, one of the two being null.`,
  options,
  run(args, io) {
    const { values, positionals } = readArguments(args, options)
    const format = choice(values.format ?? 'md', '--format', ['json', 'csv', 'md'])
    const unpaired = values.unpaired === true
    if (unpaired && format !== 'json') {
      throw new UsageError('--unpaired goes with --format json; csv and md print these figures too')
    }
    const named = twoTexts(positionals, 'compared')
    return withTexts(named, values.library, io, async ([left, right], program) => {
      if (!left || !right) return 1
      const sides = [toSide(left), toSide(right)] as const
      const records = toRecords(await compareTexts(left, right, program), ...sides)
      const print = {
        json: () => asJson(unpaired ? alone(records) : records.rows),
        csv: () => comparisonCsv(records, ...sides),
        md: () => comparisonMarkdown(records, ...sides),
      }
      io.out(print[format]())
      return 0
    })
  },
}

/** With what the reader said of the two, where both are in the library. */
export async function compareTexts(
  left: SourcedText,
  right: SourcedText,
  program: Program | null,
): Promise<Comparison> {
  const [one, other] = [left.briefing, right.briefing]
  if (!program || one === null || other === null) return compareFigures(left, right)
  return program.host.comparePair(one, other)
}

export const toSide = ({ title, name, sha256, text, sourceMap }: SourcedText): ComparedSide => ({
  title,
  source: name,
  sha256,
  text,
  toSource: (span) => toSourceSpan(sourceMap, span),
})

const alone = ({ onlyLeft, onlyRight }: ReturnType<typeof toRecords>) => [
  ...onlyLeft.map((left) => ({ left, right: null })),
  ...onlyRight.map((right) => ({ left: null, right })),
]
