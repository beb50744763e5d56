import { tokenize, type Token } from './tokenize'

interface Node<T> {
  /** The phrase that ends here. */
  match: PhraseMatch<T> | null
  /** What may go on without a blank, by its word. */
  readonly glued: Map<string, Node<T>>
  /** What may go on behind a blank. */
  readonly apart: Map<string, Node<T>>
}

export interface PhraseMatch<T> {
  readonly value: T
  /** How many tokens the phrase takes. */
  readonly length: number
}

/** Finds the longest of many phrases at a place of a token list, in time bounded by the longest phrase. */
export interface PhraseTable<T> {
  /** A phrase that begins at token `at`. */
  readonly from: (tokens: readonly Token[], at: number) => PhraseMatch<T> | null
  /** A phrase that ends just before token `at`. */
  readonly before: (tokens: readonly Token[], at: number) => PhraseMatch<T> | null
}

export interface PhraseOptions {
  /** Upper and lower case differ, as in unit symbols. */
  readonly exact?: boolean
}

const newNode = <T>(): Node<T> => ({ match: null, glued: new Map(), apart: new Map() })
const isLeaf = ({ glued, apart }: Node<unknown>): boolean => glued.size === 0 && apart.size === 0

/** Grows the tree by one word and gives the node it ends at. */
function grow<T>(branches: Map<string, Node<T>>, word: string): Node<T> {
  const known = branches.get(word)
  if (known !== undefined) return known
  const node = newNode<T>()
  branches.set(word, node)
  return node
}

export function createPhrases<T>(
  entries: Iterable<readonly [phrase: string, value: T]>,
  options: PhraseOptions = {},
): PhraseTable<T> {
  const face = (token: Token | undefined): string =>
    token === undefined ? '' : options.exact === true ? token.text : token.lower
  const forward = newNode<T>()
  const backward = newNode<T>()
  const branchesOf = (node: Node<T>, glued: boolean): Map<string, Node<T>> =>
    glued ? node.glued : node.apart

  for (const [phrase, value] of entries) {
    const tokens = tokenize(phrase)
    let first = forward
    for (const [at, token] of tokens.entries()) {
      first = grow(branchesOf(first, at > 0 && token.glued), face(token))
    }
    first.match ??= { value, length: tokens.length }
    let last = backward
    for (const [at, token] of [...tokens.entries()].toReversed()) {
      last = grow(branchesOf(last, tokens[at + 1]?.glued === true), face(token))
    }
    last.match ??= { value, length: tokens.length }
  }

  return {
    from: (tokens, at) => {
      let node = forward.apart.get(face(tokens[at]))
      let found: PhraseMatch<T> | null = null
      for (let length = 1; node !== undefined; length += 1) {
        found = node.match ?? found
        const token = isLeaf(node) ? undefined : tokens[at + length]
        if (token === undefined) break
        node = branchesOf(node, token.glued).get(face(token))
      }
      return found
    },
    before: (tokens, at) => {
      let node = backward.apart.get(face(tokens[at - 1]))
      let found: PhraseMatch<T> | null = null
      for (let length = 1; node !== undefined; length += 1) {
        found = node.match ?? found
        const token = isLeaf(node) ? undefined : tokens[at - 1 - length]
        if (token === undefined) break
        node = branchesOf(node, tokens[at - length]?.glued === true).get(face(token))
      }
      return found
    },
  }
}
