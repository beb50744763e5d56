import { messageOf } from '../features/window/status'

export interface Failed {
  readonly status: 'failed'
  readonly message: string
}

/** Questions of which only the last one counts: the answers to those before it are dropped. */
export interface Latest<State> {
  /** Shows what `ready` makes of the answer, or what went wrong. */
  ask<T>(answer: Promise<T>, ready: (answer: T) => State): Promise<void>
  /** No answer on its way counts any more. */
  drop(): void
}

/** `failed` makes what is shown of an error, where that is not just its message. */
export function createLatest<State>(
  show: (state: State | Failed) => void,
  failed: (error: unknown) => State | Failed = failure,
): Latest<State> {
  let asked = 0
  return {
    async ask(answer, ready) {
      asked += 1
      const now = asked
      const state = await answer.then(ready).catch(failed)
      if (now === asked) show(state)
    },
    drop: () => void (asked += 1),
  }
}

/** What is shown of an error. */
export const failure = (error: unknown): Failed => ({ status: 'failed', message: messageOf(error) })
