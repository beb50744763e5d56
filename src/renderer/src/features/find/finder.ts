import type { FindQuery } from '@analysis/find'
import type { Span } from '@shared/briefing'
import type { FindReply, FindRequest, KeyedText } from './messages'

/** A thread that answers one request at a time. */
export interface FindThread {
  send(request: FindRequest): void
  end(): void
}

export interface FindThreadEvents {
  readonly answered: (reply: FindReply) => void
  readonly failed: () => void
}

export interface FoundText {
  readonly hits: readonly Span[]
  readonly more: boolean
}

export type FindOutcome =
  | { readonly ok: true; readonly found: ReadonlyMap<string, FoundText> }
  | { readonly ok: false; readonly message: string }

export interface Finder {
  /** Null when another question was asked before this one was answered. */
  find(texts: readonly KeyedText[], query: FindQuery): Promise<FindOutcome | null>
  stop(): void
}

export interface FinderOptions {
  readonly spawn: (events: FindThreadEvents) => FindThread
  /** Milliseconds after which a search is given up and its thread ended. */
  readonly patience: number
}

interface Question {
  readonly texts: readonly KeyedText[]
  readonly query: FindQuery
  readonly resolve: (outcome: FindOutcome | null) => void
}

const tooSlow: FindOutcome = {
  ok: false,
  message: 'This search takes too long and was stopped. Try a simpler expression.',
}

/** Searches on a thread of its own, which can be ended in the middle of an endless expression. */
export function createFinder({ spawn, patience }: FinderOptions): Finder {
  let thread: FindThread | null = null
  let known: readonly string[] = []
  let asked: Question | null = null
  let waiting: Question | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  function stop(): void {
    clearTimeout(timer)
    thread?.end()
    thread = null
    known = []
  }

  function settle(outcome: FindOutcome): void {
    clearTimeout(timer)
    const answered = asked
    const next = waiting
    asked = null
    waiting = null
    // What was asked since makes this answer an old one.
    answered?.resolve(next ? null : outcome)
    if (next) ask(next)
  }

  function start(): FindThread {
    return spawn({
      answered: (reply) => settle(toOutcome(reply)),
      failed() {
        stop()
        settle({ ok: false, message: 'The search failed. Try it again.' })
      },
    })
  }

  function ask(question: Question): void {
    asked = question
    thread ??= start()
    const { texts, query } = question
    const keys = texts.map(({ key }) => key)
    const added = texts.filter(({ key }) => !known.includes(key))
    known = keys
    timer = setTimeout(() => {
      stop()
      settle(tooSlow)
    }, patience)
    thread.send({ query, keys, added })
  }

  return {
    stop,
    find: (texts, query) =>
      new Promise((resolve) => {
        const question = { texts, query, resolve }
        if (!asked) return ask(question)
        waiting?.resolve(null)
        waiting = question
      }),
  }
}

function toOutcome(reply: FindReply): FindOutcome {
  if (!reply.ok) return reply
  const entries = reply.found.map(({ key, edges, more }) => {
    const hits = Array.from({ length: edges.length / 2 }, (_, index) => ({
      start: edges[index * 2] ?? 0,
      end: edges[index * 2 + 1] ?? 0,
    }))
    return [key, { hits, more }] as const
  })
  return { ok: true, found: new Map(entries) }
}
