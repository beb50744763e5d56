import { tokenize, type Token } from './tokens'

interface Node<T> {
  value: T | undefined
  readonly next: Map<string, Node<T>>
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

const joint = (token: Token | undefined): string => (token?.glued === true ? '~' : ' ')
const newNode = <T>(): Node<T> => ({ value: undefined, next: new Map() })

function insert<T>(root: Node<T>, keys: readonly string[], value: T): void {
  let node = root
  for (const key of keys) {
    let next = node.next.get(key)
    if (next === undefined) {
      next = newNode()
      node.next.set(key, next)
    }
    node = next
  }
  node.value ??= value
}

export function createPhrases<T>(
  entries: Iterable<readonly [phrase: string, value: T]>,
  options: PhraseOptions = {},
): PhraseTable<T> {
  const face = (token: Token | undefined): string =>
    token === undefined ? '' : options.exact === true ? token.text : token.lower
  const forward = newNode<T>()
  const backward = newNode<T>()

  for (const [phrase, value] of entries) {
    const tokens = tokenize(phrase)
    insert(
      forward,
      tokens.map((token, at) => (at === 0 ? face(token) : joint(token) + face(token))),
      value,
    )
    insert(
      backward,
      tokens
        .map((token, at) => (at === tokens.length - 1 ? '' : joint(tokens[at + 1])) + face(token))
        .toReversed(),
      value,
    )
  }

  return {
    from: (tokens, at) => {
      let node = forward.next.get(face(tokens[at]))
      let found: PhraseMatch<T> | null = null
      for (let length = 1; node !== undefined; length += 1) {
        if (node.value !== undefined) found = { value: node.value, length }
        const token = node.next.size === 0 ? undefined : tokens[at + length]
        if (token === undefined) break
        node = node.next.get(joint(token) + face(token))
      }
      return found
    },
    before: (tokens, at) => {
      let node = backward.next.get(face(tokens[at - 1]))
      let found: PhraseMatch<T> | null = null
      for (let length = 1; node !== undefined; length += 1) {
        if (node.value !== undefined) found = { value: node.value, length }
        const token = node.next.size === 0 ? undefined : tokens[at - 1 - length]
        if (token === undefined) break
        node = node.next.get(joint(tokens[at - length]) + face(token))
      }
      return found
    },
  }
}
