/** What an alignment cost, counted so that its growth can be shown. */
export interface Work {
  /** Entries of the index that were read. */
  postings: number
  /** Pairs of blocks that were compared closely. */
  compared: number
}

export const noWork = (): Work => ({ postings: 0, compared: 0 })
