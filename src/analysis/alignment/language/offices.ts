import { words } from './words'

/** Forms of address, and offices that are named before a person or after; as a part of a regular expression. */
export const offices = words(`
  Mr Mrs Ms Miss Dr Prof Professor Sir Dame Lord Lady Shri Smt Madam Hon
  mayor secretary minister president governor director chair chairman chairwoman chairperson
  commissioner head chief leader councillor Cllr alderman collector magistrate sarpanch prefect
  warden inspector superintendent engineer principal professor founder manager
  spokesman spokeswoman spokesperson speaker deputy treasurer clerk ambassador
`)
  .map((word) => word.replace(/^\p{L}/u, (sign) => `[${sign.toUpperCase()}${sign}]`))
  .join('|')
