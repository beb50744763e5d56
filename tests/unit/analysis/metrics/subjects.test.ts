import { expect, test } from 'vitest'
import { figuresOf } from '../../../support/labelled'

test.each<[string, (string | null)[]]>([
  ['Pending bills now stand at $4 billion.', ['Pending bills']],
  [
    'Total expenditure for FY 2023/24 is therefore estimated at $13 billion.',
    ['Total expenditure'],
  ],
  ['Real property tax collection alone reached $5 million.', ['Real property tax collection']],
  ['Average weekly earnings were €812.40.', ['Average weekly earnings']],
  ['Per capita income rose to $9,400.', ['Per capita income']],
  ['Core inflation, at 3.9%, was unchanged.', ['Core inflation']],
  ['Rates were left alone, with the policy rate at 5.25%.', ['policy rate']],
  ['Outstanding liabilities: $3.05 billion.', ['Outstanding liabilities']],
  ['The spread over German bonds widened to 158bp.', ['spread']],
  ['Water levels in the Benu receded by 40 cm.', ['Water levels']],
  ['Wind farms generated 6,230 GWh and rooftop solar 2.5 TWh.', ['Wind farms', 'rooftop solar']],
  ['Earnings in the information sector ($68,420) were high.', ['Earnings']],
  ['A deficit of €6.2bn (3.4% of GDP) is expected.', ['deficit', 'deficit']],
  ['In all 28.6% of women worked, compared with 11.4% of men.', ['women', 'men']],
  ['There were 2,400 jobs, an annual increase of 3.4%.', ['jobs', 'jobs']],
  ['The number of hours worked per week rose by 1.6 million.', ['hours']],
  ['A 5 km-long road was paved.', ['road']],
  ['Oil stood at $40–$50 per barrel.', ['Oil', 'Oil']],
  ['The city added 1,409 beds, raising the total to 11,163.', ['beds', 'beds']],
  ['The council wants to invest $5 million.', [null]],
  [
    'Output of industrial firms above the designated size grew by 7.9%.',
    ['Output of industrial firms'],
  ],
  [
    'The average concentration of PM2.5 was 31 micrograms per cubic metre.',
    ['average concentration of PM2.5'],
  ],
  [
    'Investment rose by 5%, including a growth of 12.6% in manufacturing.',
    ['Investment', 'manufacturing'],
  ],
  ['The employment rate fell from a record high of 62.4%.', ['employment rate']],
  ['Food prices rose by 1.2 percent, clothing 0.8 percent.', ['Food prices', 'clothing']],
  ['The Toronto figure, a moving average, was 1.3 percentage points above it.', ['Toronto figure']],
  ['The project, which cost 210 million yuan, is done.', ['project']],
  ['The district has invested 6.7 billion yuan in urban renewal.', ['urban renewal']],
  ['The staff of 74 people, of whom 31 hold doctorates, moved.', ['people', 'people']],
  ['It was paved at an average cost of £14,200 per home.', ['average cost']],
  ['It will be financed by net borrowing of $3 billion.', ['net borrowing']],
  ['The deficit, including grants, of $597 million is high.', ['deficit']],
  ['Sales grew for years and reached $4 billion.', ['Sales']],
  ['Punctuality (within five minutes) rose to 84.9%.', [null, 'Punctuality']],
  ['Annual mean NO2 at the A57 monitoring site fell to 36 µg/m3.', ['Annual mean NO2']],
  ['Cycle trips up 12.4%, walking trips up 3.0%.', ['Cycle trips', 'walking trips']],
  ['A full evaluation, costing £150,000, will follow.', ['full evaluation']],
  ['The works brought the network to 142 km.', ['network']],
  ['Of this, $28 million goes to the Global Fund.', ['Global Fund']],
  ['Eleven of the 12 bathing waters were clean.', ['bathing waters', 'bathing waters']],
])('tells the subjects of "%s"', (text, subjects) => {
  expect(figuresOf(text).metrics.map(({ subject }) => subject)).toEqual(subjects)
})
