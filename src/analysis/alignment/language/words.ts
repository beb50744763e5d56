/** The words of a list written as running text. */
export function words(list: string): readonly string[] {
  return list.split(/\s+/u).filter((word) => word !== '')
}
