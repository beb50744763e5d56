import { describe, expect, it } from 'vitest'
import { carryAnchors, landmarksOf, positionAt } from '@analysis/anchoring'
import { readText } from '@analysis/text'
import type { ReadingPosition } from '@shared/pair'

const paragraphs = [
  'Harbour report',
  'The lighthouse at Utklippan is kept by two men, who row ashore on Sundays.',
  'The port of Kalmar handled 410,000 tonnes in 2023. Of these 29,000 tonnes were grain from the north.',
  'Schools opened in Vimmerby and in Oskarshamn. They have places for 1,250 children of the coast.',
  'The old ferry to Bornholm was taken out of service without a successor, and nobody asked why.',
]
const preface = 'A summary was put in front of it, which nobody had read before the printing.'
const revisionOf = (texts: readonly string[]) => readText(texts.join('\n\n')).revision

function carried(position: ReadingPosition, texts: readonly string[]): string | null {
  const [from, to] = [revisionOf(paragraphs), revisionOf(texts)]
  const landmarks = landmarksOf(from, 1, position)
  const anchors = landmarks.map(({ anchor }) => anchor)
  const found = positionAt(to, landmarks, carryAnchors(from, to, 2, anchors))
  const block = to.blocks.find(({ id }) => id === found?.block)
  if (!found || !block) return null
  return `${to.text.slice(block.start, block.start + 12)} ${found.fraction.toFixed(2)}`
}

describe('the place of a reader in another text', () => {
  const [title = '', lighthouse = '', port = '', schools = '', ferry = ''] = paragraphs

  it.each([
    ['behind what was put in front', [title, preface, lighthouse, port, schools, ferry]],
    ['behind what was taken out', [title, port, schools]],
    ['where its paragraph was moved to', [title, schools, ferry, lighthouse, port]],
  ])('is in its paragraph %s', (_, texts) => {
    expect(carried({ block: 'b3', fraction: 0.4 }, texts)).toBe('The port of  0.40')
  })

  it('is in its paragraph where a number of it was corrected', () => {
    const corrected = schools.replace('1,250', '1,400')
    const texts = [title, preface, lighthouse, port, corrected, ferry]
    expect(carried({ block: 'b4', fraction: 0.4 }, texts)).toBe('Schools open 0.40')
  })

  it('is at its words where the paragraph was joined to the one before', () => {
    const texts = [title, preface, `${lighthouse} ${port}`, schools, ferry]
    expect(carried({ block: 'b3', fraction: 0 }, texts)).toMatch(/^The lighthou 0\.4/u)
  })

  it('is at what comes next where its paragraph is no more', () => {
    expect(carried({ block: 'b3', fraction: 0.5 }, [title, preface, lighthouse, schools])).toBe(
      'Schools open 0.00',
    )
    expect(carried({ block: 'b5', fraction: 0.5 }, [title, preface, lighthouse, schools])).toBe(
      'Schools open 1.00',
    )
  })

  it('is nowhere where nothing is left, and at the beginning for who was there', () => {
    expect(carried({ block: 'b3', fraction: 0.5 }, ['Nothing of it stands here.'])).toBeNull()
    expect(landmarksOf(revisionOf(paragraphs), 1, { block: 'b1', fraction: 0 })).toEqual([])
    expect(landmarksOf(revisionOf(paragraphs), 1, { block: 'b99', fraction: 0 })).toEqual([])
  })
})
