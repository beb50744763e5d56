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
])('tells the subjects of "%s"', (text, subjects) => {
  expect(figuresOf(text).metrics.map(({ subject }) => subject)).toEqual(subjects)
})
