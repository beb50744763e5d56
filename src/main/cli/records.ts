/** Records as a program reads them. */
export const asJson = (records: unknown): string => `${JSON.stringify(records, null, 2)}\n`

/** A field without what would end its line or its column. */
export const oneLine = (field: string): string => field.replace(/\s+/gu, ' ')

/** One line, with tabs between the fields. */
export const asFields = (fields: readonly string[]): string => `${fields.map(oneLine).join('\t')}\n`
