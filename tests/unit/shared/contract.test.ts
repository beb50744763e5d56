import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { briefingIdSchema, briefingMetadataSchema } from '@shared/briefing'
import { commands } from '@shared/commands'
import { documentLimit, hostArguments } from '@shared/host'
import { figureGroupOf, figureGroups, metricKinds } from '@shared/metric'
import { pairKey, pairLayoutSchema } from '@shared/pair'
import { defaultSettings, sessionSchema, settingsSchema } from '@shared/settings'

describe('the id of a briefing', () => {
  it.each(['a', 'yangpu-2023', '2023'])('may be %s', (id) => {
    expect(v.is(briefingIdSchema, id)).toBe(true)
  })

  it.each([
    '',
    '.',
    '..',
    'a/b',
    'a\\b',
    'A',
    'a--b',
    '-a',
    'a-',
    'a b',
    'a\n',
    'é',
    'a'.repeat(81),
  ])('may not be %j', (id) => {
    expect(v.is(briefingIdSchema, id)).toBe(false)
  })
})

describe('what the reader says of a briefing', () => {
  const metadata = {
    title: ' A title ',
    issuer: null,
    eventDate: '2025',
    publicationDate: '2023-08',
    language: 'en',
  }

  it('may know a date to the year or to the month', () => {
    expect(v.parse(briefingMetadataSchema, metadata)).toEqual({ ...metadata, title: 'A title' })
  })

  it.each([{ eventDate: '17 August' }, { publicationDate: '2023-8-1' }, { title: '  ' }])(
    'may not be %j',
    (wrong) => {
      expect(v.is(briefingMetadataSchema, { ...metadata, ...wrong })).toBe(false)
    },
  )
})

describe('a pair', () => {
  it('has one name whichever side its briefings stand on', () => {
    expect(pairKey(['b', 'a'])).toBe('a--b')
    expect(pairKey(['a', 'b'])).toBe('a--b')
    expect(pairKey(['a'])).toBe('a')
  })

  it.each([
    { divider: 5, positions: {} },
    { divider: 50, positions: { a: { block: 'b1', fraction: 2 } } },
    { divider: 50, positions: { '../a': { block: 'b1', fraction: 0 } } },
  ])('is not laid out as %j', (layout) => {
    expect(v.is(pairLayoutSchema, layout)).toBe(false)
  })
})

it.each([
  ['a', 'b', true],
  ['a', null, true],
  [null, null, true],
  ['a', 'a', false],
])('may have %s open on the left and %s on the right: %s', (left, right, may) => {
  expect(v.is(sessionSchema, { left, right })).toBe(may)
})

it('accepts its own default settings', () => {
  expect(v.parse(settingsSchema, defaultSettings)).toEqual(defaultSettings)
})

it('shows every kind of figure in a group of the legend', () => {
  for (const kind of metricKinds) expect(figureGroups).toContain(figureGroupOf(kind))
})

it('gives no two commands the same keys', () => {
  const keys = Object.values(commands).map((command) => command.keys)
  expect(new Set(keys).size).toBe(keys.length)
})

it('takes a document of the largest size in base64', () => {
  const base64 = 'A'.repeat(Math.ceil(documentLimit / 3) * 4)
  expect(v.is(hostArguments.importDocuments, [[{ name: 'a.txt', base64 }]])).toBe(true)
})

describe('a call about a text', () => {
  it.each([['report'], ['report', 2]])('keeps what was asked for: %j', (...args) => {
    expect(v.parse(hostArguments.openBriefing, args)).toEqual(args)
    expect(v.parse(hostArguments.readFigures, args)).toEqual(args)
  })

  it.each([['report', 0], ['report', '2'], ['report', 1, 2], []])('is not %j', (...args) => {
    expect(v.is(hostArguments.openBriefing, args)).toBe(false)
  })
})
