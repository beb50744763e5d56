import { readFileSync } from 'node:fs'
import type { RevisionText } from '@shared/briefing'
import { readText } from '@analysis/text'
import { revisionOf } from './edit'
import { createRandom } from './random'

/** A text to mutate. `formulaic` texts say the same of each place, with other names and figures. */
export interface Sample {
  readonly name: string
  readonly revision: RevisionText
  readonly formulaic: boolean
}

const files = ['yangpu-2023', 'yangpu-2025']

/** Vitest and the benchmarks both run in the project's root. */
const shipped = (): readonly Sample[] =>
  files.map((name) => ({
    name,
    revision: readText(readFileSync(`data/${name}.txt`, 'utf8')).revision,
    formulaic: false,
  }))

export interface Year {
  readonly year: number
  /** Decides the figures. */
  readonly seed: number
  readonly places: readonly string[]
}

type Write = (year: Year) => string

interface Template {
  readonly name: string
  readonly places: readonly string[]
  readonly write: Write
}

const districts =
  `Hongkou Yangpu Jiading Songjiang Minhang Baoshan Pudong Xuhui Putuo Changning Fengxian
  Qingpu`.split(/\s+/u)
const alike = [
  'North Bay',
  'South Bay',
  'East Bay',
  'North Hill',
  'South Hill',
  'Henan',
  'Hunan',
  'Hebei',
]
const wards = ['Ward 1', 'Ward 2', 'Ward 3', 'Ward 4', 'Ward 5', 'Ward A', 'Ward B']
const chinese = ['虹口', '杨浦', '嘉定', '松江', '闵行', '宝山']

type Draw = (low: number, high: number) => string

function drawing(seed: number, place: string): Draw {
  const random = createRandom(
    [...place].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), seed),
  )
  return (low, high) => Math.round(low + random() * (high - low)).toLocaleString('en')
}

const percent = (draw: Draw): string => `${draw(1, 19)}.${draw(1, 9)}`

/** One sentence a place. */
const sentences: Write = ({ year, seed, places }) =>
  [
    `Report on Water and Schools, ${year}`,
    ...places.map((place) => {
      const draw = drawing(seed, place)
      return `In ${place}, ${draw(8000, 40000)} households were connected to piped water in ${year}, up ${percent(draw)} per cent on the year before, and ${draw(3, 60)} schools were repaired.`
    }),
  ].join('\n')

/** Three sentences a place, of which two do not name it. */
const paragraphs: Write = ({ year, seed, places }) =>
  [
    `Report on Water and Schools, ${year}`,
    ...places.map((place) => {
      const draw = drawing(seed, place)
      return `Work went on in ${place} throughout the year. In all, ${draw(8000, 40000)} households were connected to piped water, which is ${percent(draw)} per cent more than the year before. The target for the coming year is ${draw(9000, 50000)} households and ${draw(3, 60)} schools.`
    }),
  ].join('\n')

/** The place is named in the heading only. */
const sections: Write = ({ year, seed, places }) =>
  [
    `Report on Water and Schools, ${year}`,
    ...places.flatMap((place, index) => {
      const draw = drawing(seed, place)
      return [
        `${index + 1}. ${place}`,
        `During the year ${draw(8000, 40000)} households were connected to piped water, up ${percent(draw)} per cent on the year before.`,
        `Altogether ${draw(3, 60)} schools were repaired and ${draw(1000, 9000)} school places were added for children of working parents.`,
      ]
    }),
  ].join('\n')

/** Several indicators for every place, each with the name. */
const indicators: Write = ({ year, seed, places }) =>
  [
    `Report on Water and Schools, ${year}`,
    ...places.flatMap((place) => {
      const draw = drawing(seed, place)
      return [
        `${place} connected ${draw(8000, 40000)} households to piped water in ${year}, an increase of ${percent(draw)} per cent.`,
        `${place} repaired ${draw(3, 60)} schools in ${year} and opened ${draw(2, 9)} new ones for ${draw(1000, 9000)} pupils.`,
        `${place} spent ${draw(10, 900)} million yuan on roads in ${year}, of which ${draw(2, 9)} million yuan went to bridges.`,
      ]
    }),
  ].join('\n')

const inChinese: Write = ({ year, seed, places }) =>
  [
    `${year}年供水与学校报告`,
    ...places.map((place) => {
      const draw = drawing(seed, place)
      return `${place}区全年新增自来水用户${draw(8000, 40000)}户，比上年增长${percent(draw)}%，修缮学校${draw(3, 60)}所。`
    }),
  ].join('\n')

export const templates: readonly Template[] = [
  { name: 'a sentence a district', places: districts, write: sentences },
  { name: 'a paragraph a district', places: districts, write: paragraphs },
  { name: 'a section a district', places: districts, write: sections },
  { name: 'three indicators a district', places: districts, write: indicators },
  { name: 'places with like names', places: alike, write: sentences },
  { name: 'numbered wards', places: wards, write: paragraphs },
  { name: 'two districts only', places: districts.slice(0, 2), write: paragraphs },
  { name: 'Chinese districts', places: chinese, write: inChinese },
]

export const thisYear = ({ places }: Template): Year => ({ year: 2023, seed: 7, places })

export function samples(): readonly Sample[] {
  const formulaic = templates.map((template) => ({
    name: template.name,
    revision: revisionOf(template.write(thisYear(template))),
    formulaic: true,
  }))
  return [...shipped(), ...formulaic]
}
