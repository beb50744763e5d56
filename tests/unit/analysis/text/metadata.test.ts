import { readText, suggestMetadata } from '@analysis/text'
import { describe, expect, it } from 'vitest'

const suggest = (source: string, name = 'some-briefing_2024.txt') =>
  suggestMetadata(readText(source), name)

describe('what a text says of itself', () => {
  it('takes the title and its date', () => {
    const source =
      'Budget statement of 5 March 2024\n\n2024-03-06\n\nThe Chancellor presented the budget.'
    expect(suggest(source)).toMatchObject({
      title: 'Budget statement of 5 March 2024',
      eventDate: '2024-03-05',
      publicationDate: '2024-03-06',
    })
  })

  it('falls back on the file name', () => {
    expect(suggest('The Chancellor presented the budget.').title).toBe('some briefing 2024')
  })

  it.each([
    ['17 August 2023', '2023-08-17'],
    ['August 17th, 2023', '2023-08-17'],
    ['2023.8.17', '2023-08-17'],
    ['2023年8月17日', '2023-08-17'],
    ['Sept. 3, 2021', null],
    ['2023-13-40', null],
    ['12 August 6569', null],
  ])('reads "%s" as %s', (date, expected) => {
    expect(suggest(`On ${date} the council met.`).eventDate).toBe(expected)
  })

  it.each([
    ['The council met.', 'en'],
    ['区政府召开新闻发布会。', 'zh'],
    ['市は会見を開きました。', 'ja'],
    ['Состоялся брифинг.', 'ru'],
  ])('tells the script of "%s"', (source, language) => {
    expect(suggest(source).language).toBe(language)
  })
})
