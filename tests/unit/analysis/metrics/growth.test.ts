import { expect, test } from 'vitest'
import { extractWith } from '@analysis/metrics/extract'
import { english } from '@analysis/metrics/language/en'
import { createLexicon, type Lexicon } from '@analysis/metrics/lexicon'
import type { PhraseTable } from '@analysis/metrics/tokens/phrases'
import { paragraph } from '../../../support/labelled'

/** A lexicon that counts every look-up: the work that a text causes, free of any clock. */
function countingLexicon(): { lexicon: Lexicon; looks: () => number } {
  let looks = 0
  const plain = createLexicon(english)
  const counted = <T>(table: PhraseTable<T>): PhraseTable<T> => ({
    from: (tokens, at) => {
      looks += 1
      return table.from(tokens, at)
    },
    before: (tokens, at) => {
      looks += 1
      return table.before(tokens, at)
    },
  })
  for (const set of [...Object.values(plain.sets), plain.stops]) {
    const has = set.has.bind(set)
    Object.assign(set, {
      has: (word: string) => {
        looks += 1
        return has(word)
      },
    })
  }
  const lexicon = {
    ...plain,
    words: (...word: Parameters<Lexicon['words']>) => {
      looks += 1
      return plain.words(...word)
    },
    unitWords: counted(plain.unitWords),
    unitSymbols: counted(plain.unitSymbols),
    currencyPrefixes: counted(plain.currencyPrefixes),
    qualifiersBefore: counted(plain.qualifiersBefore),
  }
  return { lexicon, looks: () => looks }
}

function work(text: string): number {
  const { lexicon, looks } = countingLexicon()
  extractWith(lexicon, paragraph(text))
  return looks()
}

test.each([
  '1,',
  '1 ',
  '5% ',
  '5 and ',
  'million ',
  '1 million ',
  'from 5 to ',
  'between 5 and ',
  'per 5 ',
  '12 new ',
  '12 a, b, ',
  '12 schools ',
  'twenty-',
  'hundred and ',
  'tel 12 ',
  '1-',
  '1/',
  '1+',
  '1:',
  'a1',
  '($5) ',
  'in 2020 ',
  'May 5 ',
  'up 5% ',
  'aged 5 to ',
  '(+1,234; ',
  'up (+1,234) ',
  'x: 5 ',
  'for £5 1 ',
])('work grows in step with a text of nothing but "%s"', (piece) => {
  const small = work(piece.repeat(500))
  const large = work(piece.repeat(4000))
  expect(large).toBeLessThan(small * 8 * 1.3 + 200)
})

test('a megabyte of digits, of brackets and of magnitudes is read to its end', () => {
  for (const piece of ['9', '(', ')', ',', 'million ']) {
    const text = `${piece.repeat(1_000_000 / piece.length)} 12 schools`
    const { metrics, unread } = extractWith(createLexicon(english), paragraph(text))
    expect([...metrics, ...unread].length).toBeGreaterThan(0)
  }
})
