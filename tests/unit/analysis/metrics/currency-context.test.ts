import { expect, test } from 'vitest'
import { figuresOf } from '../../../support/labelled'

const unitsOf = (text: string): string[] => figuresOf(text).metrics.map(({ unit }) => unit)

test.each([
  ['is USD where the document is silent', 'The council approved $4.5 million.', 'USD'],
  ['is USD in a document of the United States', 'The United States paid Canada $4 million.', 'USD'],
  ['is HKD in Hong Kong', 'Hong Kong set aside $4 million. Hong Kong is ready.', 'HKD'],
  ['is AUD in Australia', 'Australians will save $300 million.', 'AUD'],
  ['is SGD in Singapore', 'Singaporeans get $600 million from the Singapore Budget.', 'SGD'],
  ['is GBP for a pound sign', 'The deficit was £2.3bn.', 'GBP'],
  ['is EGP for a pound sign in Egypt', 'Egypt spent £2.3bn on Egyptian roads.', 'EGP'],
  ['is INR for Rs', 'Rs 35 crore was released.', 'INR'],
  ['is PKR for Rs in Pakistan', 'Pakistan released Rs 35 crore to Pakistani farmers.', 'PKR'],
  ['is KES for shillings in Kenya', 'Kenya spent Sh12 billion.', 'KES'],
  ['is CNY for ¥ in China', 'China spent ¥12 billion.', 'CNY'],
  ['is JPY for ¥ in Japan', 'Japan spent ¥12 billion.', 'JPY'],
  ['is XOF for CFA francs in Senegal', 'Senegal spent 1,240 billion CFA francs.', 'XOF'],
  ['is XOF in the union of the west', 'In the WAEMU FCFA 12 billion was lent.', 'XOF'],
  ['is XAF for CFA francs in Cameroon', 'Cameroon spent 6.8 billion F CFA.', 'XAF'],
  ['is XAF in the union of the centre', 'CEMAC paid F CFA 12 billion.', 'XAF'],
  ['is XAF for CFA francs in the Congo', 'The Congo spent CFAF 3 billion.', 'XAF'],
  ['is XOF where the francs are West African', 'It cost 5 million West African CFA francs.', 'XOF'],
])('a shared sign %s', (_name, text, unit) => {
  expect(unitsOf(text)).toEqual([unit])
})

test.each([
  ['a yen or yuan sign without a country', 'The fund holds ¥12 billion.'],
  ['a yen or yuan sign of two countries', 'China and Japan agreed on ¥5 billion.'],
  ['rupees of two countries', 'Pakistan and India agreed on Rs 5 billion.'],
  ['shillings without a country', 'The fund holds Sh12 billion.'],
  ['CFA francs without a country', 'The Programme cost 1,240 billion CFA francs.'],
  ['CFA francs of both kinds', 'Senegal and Cameroon spent FCFA 12 billion.'],
  ['francs of either Congo', 'The Congo spent 12 billion francs.'],
  ['kroner without a country', 'The fund holds 12 billion kroner.'],
])('abstains from %s, and says why', (_name, text) => {
  const { metrics, unread } = figuresOf(text)
  expect(metrics).toEqual([])
  expect(unread.map(({ reason }) => reason)).toEqual([
    'the currency cannot be told from the document',
  ])
})

test.each([
  ['is not cut out of another one', 'The fund got US$5 million and spent $3 million.', 'USD'],
  [
    'is the only one written beside US$',
    'Of US$9 million and A$4 million, $3 million is left.',
    'AUD',
  ],
  ['is that of the country named', 'Grenada got US$5 million and spent $3 million.', 'XCD'],
])('a plain dollar %s', (_name, text, unit) => {
  expect(unitsOf(text).at(-1)).toBe(unit)
})

test('a plain dollar beside a lettered one, with no country named, is left alone', () => {
  expect(unitsOf('The dam cost $5 million and A$3 million.')).toEqual(['AUD'])
})

test('a dollar with letters that are not known is left alone', () => {
  const { metrics, unread } = figuresOf('The dam cost XY$5 million.')
  expect(metrics).toEqual([])
  expect(unread.map(({ reason }) => reason)).toEqual(['a currency sign that Diptych does not know'])
})

test('the letters of a CFA franc belong to the amount', () => {
  const { metrics } = figuresOf(
    'Mali spent 6.8 billion F CFA, then FCFA 12 billion, then F CFA 5,000.',
  )
  expect(metrics.map(({ text }) => text)).toEqual([
    '6.8 billion F CFA',
    'FCFA 12 billion',
    'F CFA 5,000',
  ])
})
