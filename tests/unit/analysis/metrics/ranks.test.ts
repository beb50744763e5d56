import { describe, expect, it } from 'vitest'
import { figuresOf } from '../../../support/labelled'

const ranksOf = (text: string) => figuresOf(text).metrics.map(({ text: of, value }) => [of, value])

describe('a rank in a sentence without any other number', () => {
  it.each([
    ['It ranked first across the city.', [['ranked first across the city', 1]]],
    ['Ranking second nationwide, the port grew.', [['Ranking second nationwide', 2]]],
    ['It was placed as the third in the province.', [['placed as the third in the province', 3]]],
    ['The Port Ranks Twelfth.', [['Ranks Twelfth', 12]]],
  ])('is read: %s', (text, figures) => {
    expect(ranksOf(text)).toEqual(figures)
  })

  it.each(['It was the first in the city.', 'Safety ranks high; the first school has opened.'])(
    'is not seen in: %s',
    (text) => {
      expect(figuresOf(text)).toEqual({ metrics: [], unread: [] })
    },
  )
})
