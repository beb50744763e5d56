/**
 * The cell with an apostrophe in front where a spreadsheet would take it for a formula, also after
 * blanks. A number with a sign is none.
 */
export const notAFormula = (cell: string): string =>
  /^\s*[=+\-@\t\r]/u.test(cell) && !/^[+-][\d.,]+%?$/u.test(cell) ? `'${cell}` : cell
