import { expect, test } from 'vitest'
import { figuresOf } from '../../../support/labelled'

test.each<[string, (string | null)[]]>([
  ['Jan Dhan accounts hold deposits of Rs 2.63 lakh crore.', [null]],
  ['In Jan 2025 exports rose by 3%.', ['Jan 2025']],
  ['Exports in Jan rose by 3%.', ['Jan']],
  ['Under Regulation (EU) 2021/241, 1 000 000 m2 of buildings were renovated.', [null]],
  ['Under Directive 2014/24/EU, 300 tenders were published.', [null]],
  ['Under Directive (EU) 2018/2001 the share is 32%.', [null]],
  ['In 2021/22, 300 tenders were published.', ['2021/22']],
  [
    'We will build 92,000 new homes a year with £39bn over 10 years.',
    [null, 'over 10 years', 'over 10 years'],
  ],
  ['There were 120 schools and 30 clinics in 2024.', ['2024', '2024']],
  ['Since 2020 the share rose from 43.5% to 52.2%.', ['Since 2020', 'Since 2020']],
  ['Since March 2021, 400 lifts were installed.', ['Since March 2021']],
  ['Unemployment fell from 6.5% to 6.2% in March 2025.', [null, 'March 2025']],
  ['Unemployment was 6.2% in March 2025, down from 6.5%.', ['March 2025', null]],
  ['In March 2025 unemployment was 6.2%, down from 6.5%.', ['March 2025', null]],
  [
    'Unemployment was 6.2% in March 2025, down from 6.5% in March 2024.',
    ['March 2025', 'March 2024'],
  ],
  ['The share of renewables is to reach 42.5% by 2030; 300 schools were built.', ['2030', null]],
  ['There were 300 schools; the share is to reach 42.5% by 2030.', [null, '2030']],
  ['In 2024, 300 schools were built; 20 clinics were opened.', ['2024', '2024']],
  ['Revenue was $3.4m (2023: $2.9m).', [null, '2023']],
  ['Inflation was 3.2 per cent (April: 2.9 per cent).', [null, 'April']],
  ['The hospital has 240 beds, up from 176 in 2017.', [null, '2017']],
  ['It has 380 beds and a ward, which opened in 2021.', [null]],
  ['In all 287 estates built before 2000 were renovated.', [null]],
  ['Some 287 estates were built before 2020.', ['2020']],
  ['In 2024, 287 estates built before 2000 were renovated.', ['2024']],
  ['Earnings were €812.40, an increase of 4.0% from €781.15 in Q3 2021.', [null, null, 'Q3 2021']],
  ['Some 61.2% have tap water vs. 17.3% in August 2019.', [null, 'August 2019']],
  ['Journeys came to 9.1 million, 12.5% below the same quarter of 2019.', [null, null]],
  ['Prices are 40% above the trough of early 2013.', [null]],
  ['The market is the tightest since 2007 at 3.2%.', [null]],
  ['The deficit is within the 3.5% limit of the Fiscal Act, 2005.', [null]],
  ['Output grew by 1.2% in 2024 Q1.', ['2024 Q1']],
  [
    'There were 300 closures in the 12 months to Q3 2022.',
    ['in the 12 months to Q3 2022', 'in the 12 months to Q3 2022'],
  ],
  ['Jobs more than doubled to 46,800 between 2012 and 2022.', ['between 2012 and 2022']],
  ['Between March and June 2022, 40 schools opened.', ['Between March and June 2022']],
  ['As of 22 October 2022, 3.1 million people were affected.', ['22 October 2022']],
])('tells the periods of "%s"', (text, periods) => {
  expect(figuresOf(text).metrics.map(({ period }) => period)).toEqual(periods)
})
