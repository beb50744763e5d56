import { expect, test } from 'vitest'
import { figuresOf } from '../../../support/labelled'

const readings = (text: string): [string, string][] =>
  figuresOf(text).metrics.map(({ text: span, unit }) => [span, unit])

test.each<[string, [string, string][]]>([
  ['The line has 23 stations, five of them deep.', [['five', 'station']]],
  [
    'Of the 60 wells tested, 12 were dry and 9 salty.',
    [
      ['12', 'well'],
      ['9', 'well'],
    ],
  ],
  ['Last year we trained 640 nurses. This year we trained 815.', [['815', 'nurse']]],
  [
    'Power reached 318 villages, so that 2,715 of 5,310 are now served.',
    [
      ['2,715', 'village'],
      ['5,310', 'village'],
    ],
  ],
  ['Latrines built for families number 2.58 lakh to date.', [['2.58 lakh', 'latrine']]],
  ['Clinics and schools with solar power number 1,020.', [['1,020', 'school']]],
  ['It now reaches 1,874 villages out of 5,310.', [['5,310', 'village']]],
  ['They tested 1,740 wells and closed 58.', [['58', 'well']]],
  ['Forty trucks crossed on Monday and 37 on Friday.', [['37', 'truck']]],
  ['Output fell from 61,000 tons to 48,500.', [['48,500', 't']]],
  ['There were 12,000 births, 300 fewer than in 2022.', [['300', 'birth']]],
])('a bare number takes up what was counted in "%s"', (text, borrowed) => {
  expect(readings(text).slice(-borrowed.length)).toEqual(borrowed)
})

test.each([
  ['a rate', 'Officials said the rate fell to 52 in May.'],
  ['a subject that hangs on a preposition', 'Confidence among firms rose to 52.'],
  ['a change far smaller than its level', 'Revenue was $684 billion, up 3.2.'],
  ['another verb', 'The town has 3,000 homes and spent 400.'],
  ['what is packed by the dozen', 'They sent 3 packs of 20.'],
  ['a whole less than its part', 'It reaches 1,874 villages out of 530.'],
  ['a part greater than the whole', 'There are 12 wells, of which 40.'],
])('a bare number is left alone beside %s', (_name, text) => {
  const { unread } = figuresOf(text)
  expect(unread.at(-1)?.reason).toBe('the text does not say what is counted')
})

test.each([
  ['six families in ten', 'Then six families in ten had no power.', ['six families in ten', 0.6]],
  [
    'three wells out of five',
    'Three wells out of five were dry.',
    ['Three wells out of five', 0.6],
  ],
  ['six schools in ten districts', 'It built six schools in ten districts.', ['six schools', 6]],
])('reads %s by what ends it', (_name, text, [span, value]) => {
  const [first] = figuresOf(text).metrics
  expect([first?.text, first?.value]).toEqual([span, value])
})

test.each([
  [
    'gram panchayats',
    'The district has 742 gram panchayats.',
    ['742 gram panchayats', 'panchayat'],
  ],
  ['grams', 'It gave out 742 gram of salt.', ['742 gram', 'g']],
  ['packets of some grams', 'They came in 50 gram packets.', ['50 gram', 'g']],
])('tells %s by the name that the unit begins', (_name, text, [span, unit]) => {
  expect(readings(text)).toEqual([[span, unit]])
})
