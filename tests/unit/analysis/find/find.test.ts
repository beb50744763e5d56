import { describe, expect, it } from 'vitest'
import { createSearchableText, hitLimit, type FindQuery } from '../../../../src/analysis/find'

const plain: FindQuery = { words: '', matchCase: false, wholeWord: false, regex: false }

function hitsOf(text: string, words: string, how: Partial<FindQuery> = {}): readonly string[] {
  const { hits } = createSearchableText(text).find({ ...plain, ...how, words })
  return hits.map(({ start, end }) => text.slice(start, end))
}

describe('finding words', () => {
  it.each([
    ['another case', 'Housing and HOUSING', 'housing', ['Housing', 'HOUSING']],
    ['accents', 'the café, the CAFÉ', 'cafe', ['café', 'CAFÉ']],
    ['curly quotation marks', 'the “old town” plan', '"old town"', ['“old town”']],
    ['single for double quotation marks', 'the ‘old town’ plan', '“old town”', ['‘old town’']],
    ['curly apostrophes', 'the district’s plan', "district's", ['district’s']],
    ['a longer dash', 'the years 2019–2021', '2019-2021', ['2019–2021']],
    ['a break between two blocks', 'Old\nhousing', 'old housing', ['Old\nhousing']],
    ['several blanks', 'old \u00a0 housing', 'old housing', ['old \u00a0 housing']],
    ['a hyphen left by a line end', 'the develop-ment plan', 'development', ['develop-ment']],
    ['a hyphen left out', 'multistorey blocks', 'multi-storey', ['multistorey']],
    ['a soft hyphen', 'develop\u00adment', 'development', ['develop\u00adment']],
    ['an ellipsis', 'and so on…', 'on...', ['on…']],
    ['a ligature', 'the ﬁrst oﬃce', 'first office', ['ﬁrst oﬃce']],
    ['full-width digits', '共２９户', '29', ['２９']],
    ['Chinese', '杨浦区的杨浦滨江', '杨浦', ['杨浦', '杨浦']],
    ['characters outside the basic plane', 'a 😀 b 😀', '😀 b', ['😀 b']],
    ['a final sigma', 'ΟΔΟΣ οδός', 'οδος', ['ΟΔΟΣ']],
    ['the dotted capital I', 'İstanbul and more', 'and', ['and']],
    ['a hyphen that is being typed', 'community-based', 'community-', ['community']],
  ])('looks past %s', (_, text, words, expected) => {
    expect(hitsOf(text, words)).toEqual(expected)
  })

  it.each([
    ['capitals', 'Housing housing', 'housing', ['housing']],
    ['accents', 'cafe café', 'café', ['café']],
  ])('looks at %s when they count', (_, text, words, expected) => {
    expect(hitsOf(text, words, { matchCase: true })).toEqual(expected)
  })

  it('does not close up a hyphen between digits', () => {
    expect(hitsOf('3-5 and 35', '35')).toEqual(['35'])
  })

  it.each([
    ['a word inside a longer one', 'rebuilt and built', 'built', 1],
    ['a word behind a hyphen', 'community-based', 'based', 1],
    ['a number inside a longer one', '29,000 and 1,129', '29', 1],
    ['Chinese, which has no blanks', '在杨浦区', '杨浦', 1],
    ['an accented neighbour', 'étable', 'table', 0],
  ])('finds whole words only: %s', (_, text, words, count) => {
    expect(hitsOf(text, words, { wholeWord: true })).toHaveLength(count)
  })

  it.each(['', ' ', '\n'])('finds nothing for %j', (words) => {
    expect(hitsOf('some text here', words)).toEqual([])
  })

  it('gives hits that do not overlap', () => {
    expect(hitsOf('aaaa', 'aa')).toHaveLength(2)
  })

  it('stops at the limit and says that there is more', () => {
    const found = createSearchableText('a '.repeat(hitLimit + 5)).find({ ...plain, words: 'a' })
    expect(found.hits).toHaveLength(hitLimit)
    expect(found.more).toBe(true)
  })

  it('keeps its offsets through a long text of everything that is folded', () => {
    const unit = 'İ“é”\u00ad develop-ment …  ﬁn\n'
    const text = unit.repeat(500)
    const hits = hitsOf(text, 'fin')
    expect(hits).toHaveLength(500)
    expect(new Set(hits)).toEqual(new Set(['ﬁn']))
  })
})

describe('finding by regular expression', () => {
  it.each([
    ['figures', 'from 8.5% to 21.6%', String.raw`\d+\.\d%`, ['8.5%', '21.6%']],
    ['the beginning of a block', 'One two\nOne three', '^one', ['One', 'One']],
    ['straight quotation marks for curly ones', 'the “old” town', '"old"', ['“old”']],
    ['letters of any script', 'Ärger 杨浦', String.raw`\p{L}+`, ['Ärger', '杨浦']],
    ['a superfluous backslash', 'a-b', String.raw`a\-b`, ['a-b']],
  ])('finds %s', (_, text, words, expected) => {
    expect(hitsOf(text, words, { regex: true })).toEqual(expected)
  })

  it('passes over matches without a character', () => {
    expect(hitsOf('baab', 'a*', { regex: true })).toEqual(['aa'])
  })

  it('throws where the words are no regular expression', () => {
    expect(() => hitsOf('text', '(', { regex: true })).toThrow(SyntaxError)
  })
})
