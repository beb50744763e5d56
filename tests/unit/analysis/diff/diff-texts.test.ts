import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { diffTexts, summaryOf } from '../../../../src/analysis/diff'
import { extractFigures } from '../../../../src/analysis/metrics'
import { readText } from '../../../../src/analysis/text'
import type { AlignedText } from '../../../../src/shared/alignment'

function read(source: string): AlignedText {
  const { revision } = readText(source)
  return { ...revision, figures: extractFigures(revision) }
}

const at = (text: AlignedText, span: { start: number; end: number } | null) =>
  span && text.text.slice(span.start, span.end)

/** The changes in words, so that they can be read. */
function changesOf(oldSource: string, newSource: string) {
  const [left, right] = [read(oldSource), read(newSource)]
  const diff = diffTexts(left, right)
  return {
    ...diff,
    told: diff.changes.map(({ kind, left: old, right: now, hunks, figures }) => ({
      kind,
      block: (at(right, now) ?? at(left, old) ?? '').slice(0, 24),
      words: hunks.map((hunk) => `${at(left, hunk.left)} > ${at(right, hunk.right)}`),
      figures: figures.map(({ words }) => words),
    })),
  }
}

const housing = 'The district renovated old houses for 29,000 households over the past three years.'
const schools = 'Its schools offered 13,300 new places to pupils from every street of the district.'
const parks = 'Along the river, parks and paths were opened to everyone who lives nearby.'
const jobs = 'Unemployment fell to 3.5% as new companies settled in the old warehouses.'
/** The blanks around an insertion belong to no word. */
const bare = (words: string | null) => words?.replace(/\s/gu, '')
const text = (...paragraphs: readonly string[]) => `${paragraphs.join('\n\n')}\n`

describe('the difference of two texts', () => {
  it('finds none between equal texts', () => {
    const { changes, alike } = changesOf(text(housing, schools), text(housing, schools))
    expect(changes).toEqual([])
    expect(alike).toBe(1)
  })

  it('names added, removed and edited words, and the figures among them', () => {
    const edited = housing.replace('29,000', 'over 31,000').replace('renovated', 'rebuilt')
    expect(changesOf(text(housing, schools), text(edited, schools)).told).toEqual([
      {
        kind: 'edited',
        block: edited.slice(0, 24),
        words: ['renovated > rebuilt', '29,000 > over 31,000'],
        figures: ['29,000 households → over 31,000 households'],
      },
    ])
  })

  it('tells a figure that only one of the texts has', () => {
    const edited = jobs.replace('to 3.5% ', '')
    expect(changesOf(text(jobs, parks), text(edited, parks)).told[0]?.figures).toEqual(['3.5% → –'])
  })

  it('does not take another writing of a figure for a change of it', () => {
    const edited = jobs.replace('3.5%', '3.5 per cent')
    expect(changesOf(text(jobs, parks), text(edited, parks)).told[0]?.figures).toEqual([])
  })

  it('names a paragraph that was moved, and what was changed in it', () => {
    const moved = jobs.replace('3.5%', '4.1%')
    const { told } = changesOf(
      text(jobs, housing, schools, parks),
      text(housing, schools, parks, moved),
    )
    expect(told).toEqual([
      {
        kind: 'moved',
        block: moved.slice(0, 24),
        words: ['3.5 > 4.1'],
        figures: ['3.5% → 4.1%'],
      },
    ])
  })

  it('names paragraphs that were added and removed, in their places', () => {
    const { told } = changesOf(text(housing, parks, schools), text(housing, schools, jobs))
    expect(told.map(({ kind, block }) => `${kind} ${block.slice(0, 5)}`)).toEqual([
      'removed Along',
      'added Unemp',
    ])
  })

  it('finds a paragraph again that was rewritten between two that stayed', () => {
    const rewritten = 'Parks opened along the whole river bank for everyone in the city.'
    const { told } = changesOf(text(housing, parks, schools), text(housing, rewritten, schools))
    expect(told.map(({ kind }) => kind)).toEqual(['edited'])
  })

  it('reads Chinese by the character', () => {
    const { told } = changesOf('杨浦区改造旧房29000户。\n', '杨浦区改造老房29000户。\n')
    expect(told[0]?.words).toEqual(['旧 > 老'])
  })

  it('tells a figure whose exactness alone is another', () => {
    const edited = housing.replace('29,000', 'over 29,000')
    expect(changesOf(text(housing, parks), text(edited, parks)).told[0]).toMatchObject({
      words: [' > over'],
      figures: ['29,000 households → over 29,000 households'],
    })
  })

  it('puts every hunk back to the other text', () => {
    const left = read(readFileSync('data/yangpu-2023.txt', 'utf8'))
    const right = read(
      readFileSync('data/yangpu-2023.txt', 'utf8')
        .replaceAll('district', 'quarter')
        .replace('29,000', '31,000')
        .replaceAll(' the ', ' '),
    )
    for (const { left: old, right: now, hunks } of diffTexts(left, right).changes) {
      if (!old || !now) continue
      let built = ''
      let from = old.start
      for (const hunk of hunks) {
        built += left.text.slice(from, hunk.left.start) + (at(right, hunk.right) ?? '')
        from = hunk.left.end
      }
      expect(bare(built + left.text.slice(from, old.end))).toBe(bare(at(right, now)))
    }
  })

  it('says how much two texts have in common', () => {
    const [old, now] = ['2023', '2025'].map((year) =>
      readFileSync(`data/yangpu-${year}.txt`, 'utf8'),
    )
    expect(changesOf(old ?? '', now ?? '').alike).toBeLessThan(0.1)
    expect(changesOf(old ?? '', (old ?? '').replaceAll('2023', '2024')).alike).toBeGreaterThan(0.9)
  })
})

describe('the summary', () => {
  it.each([
    [text(housing), text(housing), 'No changes: the two texts are the same, word for word.'],
    [
      text(housing, schools, parks, jobs),
      text(housing.replace('29,000', '30,000'), parks, jobs, schools, 'A closing word of thanks.'),
      '3 changes: 1 paragraph edited, 1 added, 1 moved; 1 figure changed.',
    ],
  ])('counts in words', (left, right, words) => {
    expect(summaryOf(changesOf(left, right))).toBe(words)
  })
})
