import { isBareDate } from '../text/dates'
import { bylineActs, bylineLabels } from './language/bylines'

const byline = new RegExp(
  `^(?:by (?!\\p{N})|(?:${bylineLabels.join('|')}):|(?:${bylineActs.join('|')})(?::| (?:by|on) ))`,
  'iu',
)

/** Longer lines say more, and are not searched. */
const longest = 200

/** Whether a line says whose text it is, or where and when: `By the press office`, `Qinhe, 18 March 2022`. */
export function isByline(line: string): boolean {
  if (line.length > longest) return false
  return byline.test(line) || endsAsDate(line)
}

function endsAsDate(line: string): boolean {
  const parts = line.split(',')
  return parts.some((_, at) => isBareDate(parts.slice(at).join(',')))
}
