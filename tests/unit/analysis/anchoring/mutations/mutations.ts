import type { RevisionText, Span } from '@shared/briefing'
import { sentencesOf } from '@analysis/text'
import { nextYears } from './next-year'
import { assemble, copy, insert, reorder, replace, type Edited, type Part } from './edit'
import { createRandom } from './random'
import { samples, type Sample } from './documents'

/** One kind of edit, done to a sample in one or several ways. */
export interface Mutation {
  readonly name: string
  readonly edit: (sample: Sample) => readonly Edited[]
}

const indicesOf = ({ blocks }: RevisionText): readonly number[] => blocks.map((_, index) => index)

const deletions: Mutation = {
  name: 'paragraph deleted',
  edit: ({ revision }) =>
    indicesOf(revision)
      .slice(1)
      .map((gone) =>
        reorder(
          revision,
          indicesOf(revision).filter((index) => index !== gone),
        ),
      ),
}

const manyDeletions: Mutation = {
  name: 'every second paragraph deleted',
  edit: ({ revision }) => [
    reorder(
      revision,
      indicesOf(revision).filter((index) => index % 2 === 0),
    ),
  ],
}

const moves: Mutation = {
  name: 'paragraph moved',
  edit: ({ revision }) =>
    indicesOf(revision)
      .slice(1)
      .flatMap((moved) => {
        const rest = indicesOf(revision).filter((index) => index !== moved)
        const place = (moved * 7 + 3) % rest.length
        if (place + 1 === moved) return []
        return [reorder(revision, [...rest.slice(0, place + 1), moved, ...rest.slice(place + 1)])]
      }),
}

const splits: Mutation = {
  name: 'paragraphs split',
  edit: ({ revision }) => {
    const ends = revision.blocks.flatMap((block) => {
      if (block.kind === 'heading') return []
      const [, second] = sentencesOf(revision.text, block)
      return second ? [{ start: second.start - 1, end: second.start, by: '\n' }] : []
    })
    return [replace(revision, ends.filter(isBlank(revision)))]
  },
}

const isBlank =
  ({ text }: RevisionText) =>
  ({ start, end }: Span): boolean =>
    text.slice(start, end) === ' '

const merges: Mutation = {
  name: 'paragraphs merged',
  edit: ({ revision }) => {
    const { blocks } = revision
    const joints = blocks.flatMap((block, index) => {
      const next = blocks[index + 1]
      const plain = block.kind !== 'heading' && next && next.kind !== 'heading'
      return plain && index % 2 === 1 ? [{ start: block.end, end: next.start, by: ' ' }] : []
    })
    return [replace(revision, joints)]
  },
}

/** Not the number in a name: another ward is not a corrected figure. */
const figure = /(?<!Ward |No\. |^)\d[\d,]*(?:\.\d+)?/gmu

function withOtherFigures(revision: RevisionText, share: number, seed: number): Edited {
  const random = createRandom(seed)
  const changes = [...revision.text.matchAll(figure)].flatMap((match) => {
    if (random() >= share) return []
    const by = match[0].replaceAll(/\d/gu, (digit) =>
      String((Number(digit) + 1 + Math.floor(random() * 8)) % 10),
    )
    return [
      { start: match.index, end: match.index + match[0].length, by: by.replace(/^0(?=\d)/u, '3') },
    ]
  })
  return replace(revision, changes)
}

const corrections: Mutation = {
  name: 'figures corrected',
  edit: ({ revision }) =>
    [0.1, 0.3, 1].map((share, seed) => withOtherFigures(revision, share, seed + 1)),
}

const word = /(?<!\p{L})\p{Ll}{5,}/gu
const anyWord = /\p{Lu}?\p{Ll}{4,}/gu

function withSlips(revision: RevisionText, pattern: RegExp, every: number): Edited {
  const changes = [...revision.text.matchAll(pattern)].flatMap((match, index) => {
    const [letters] = match
    if (index % every !== 0) return []
    const [first = '', second = '', third = ''] = letters
    return [
      {
        start: match.index,
        end: match.index + letters.length,
        by: first + third + second + letters.slice(3),
      },
    ]
  })
  return replace(revision, changes)
}

/** The old text has the slip, the new one has not: carried from the slip to the sample. */
function mended(slipped: Edited): Edited {
  const parts: Part[] = []
  let offset = 0
  // Slips keep the length, so that every offset is its own in the other text.
  const { from: right, to: wrong } = slipped
  while (offset < right.text.length) {
    let end = offset
    const same = right.text[offset] === wrong.text[offset]
    while (end < right.text.length && (right.text[end] === wrong.text[end]) === same) end += 1
    parts.push({ old: { start: offset, end }, text: right.text.slice(offset, end) })
    offset = end
  }
  return assemble(wrong, parts)
}

const slips: Mutation = {
  name: 'typo fixed',
  edit: ({ revision }) => [
    mended(withSlips(revision, word, 40)),
    mended(withSlips(revision, anyWord, 25)),
  ],
}

/** A letter put in, left out or changed, on average every `every` characters; line breaks stay. */
export function withNoise(revision: RevisionText, every: number, seed: number): Edited {
  const random = createRandom(seed)
  const changes: (Span & { by: string })[] = []
  const letter = (): string => 'etaoinsr'[Math.floor(random() * 8)] ?? 'e'
  let offset = Math.floor(random() * every * 2)
  while (offset < revision.text.length) {
    const own = revision.text[offset] ?? ''
    const edges = revision.text.slice(Math.max(0, offset - 1), offset + 2)
    const kind = random()
    const by = kind < 0.4 ? letter() : kind < 0.7 ? '' : letter() + own
    if (own !== '\n' && !/[\n#*-]|^.$|\s.\s/u.test(edges))
      changes.push({ start: offset, end: offset + 1, by })
    // Never two in one short word, which might leave two blanks in a row.
    offset += 4 + Math.floor(random() * (every - 4) * 2)
  }
  return replace(revision, changes)
}

const noise: Mutation = {
  name: 'wording edited every 20 characters',
  edit: ({ revision }) => [1, 2, 3].map((seed) => withNoise(revision, 20, seed)),
}

const rewording: Mutation = {
  name: 'every sixth word replaced',
  edit: ({ revision }) => {
    const others = 'broadly further steadily promptly jointly'.split(' ')
    const changes = [...revision.text.matchAll(word)].flatMap((match, index) =>
      index % 6 === 3
        ? [{ start: match.index, end: match.index + match[0].length, by: others[index % 5] ?? '' }]
        : [],
    )
    return [replace(revision, changes)]
  },
}

/** About 20 KB of the same kind of text, with figures and names of its own. */
const insertion: Mutation = {
  name: '20 KB inserted in front',
  edit: ({ revision }) => {
    const others = samples().filter((other) => other.revision.text !== revision.text)
    const lines = others.flatMap(({ revision: { text } }) => text.split('\n'))
    const known = new Set(revision.text.split('\n'))
    const added = lines
      .filter((line) => !known.has(line))
      .join('\n')
      .slice(0, 20_000)
    const clean = added.slice(0, added.lastIndexOf('\n') + 1)
    return [assemble(revision, [insert(clean), copy(revision, 0, revision.text.length)])]
  },
}

export const mutations: readonly Mutation[] = [
  deletions,
  manyDeletions,
  moves,
  splits,
  merges,
  corrections,
  slips,
  noise,
  rewording,
  insertion,
  ...nextYears,
]
