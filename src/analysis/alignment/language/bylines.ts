import { words } from './words'

/** What is done to a text by somebody or on some day: `Issued by the county`, `Updated: 3 May`. */
export const bylineActs = words(`
  authored compiled delivered edited issued posted prepared presented published released reported
  submitted updated written
`)

/** What stands before a colon: `Source: Daily News`. */
export const bylineLabels = words('author date source')
