import * as v from 'valibot'
import { DiptychError } from '@shared/errors'
import { hostArguments, type Host, type Reply } from '@shared/host'

/** Answers one call by name; never rejects. */
export type Dispatch = (method: string, args: unknown) => Promise<Reply>

/**
 * The single door to a host: knows the method, checks the arguments against the contract, calls, and
 * turns every failure into a value. Transports only authenticate. `report` hears of defects, whose
 * details are no business of the renderer's.
 */
export function createDispatcher(host: Host, report: (defect: unknown) => void): Dispatch {
  return async (method, args) => {
    if (!isMethod(method)) return failure('unknown-method', `There is no method "${method}".`)
    const checked = v.safeParse(hostArguments[method], args)
    if (!checked.success) {
      return failure('invalid-arguments', `${complaint(checked.issues)} (${method})`)
    }
    try {
      // The schema table ties each method to its own parameters; a union of functions loses that tie.
      const call = host[method] as (...given: readonly unknown[]) => Promise<unknown>
      return { ok: true, value: (await call(...checked.output)) ?? null }
    } catch (error) {
      if (error instanceof DiptychError) return failure(error.code, error.message)
      report(error)
      return failure(
        'internal',
        'Something went wrong inside Diptych. Nothing that was saved is lost.',
      )
    }
  }
}

/** What is wrong deepest inside: of several forms that arguments may have, it was that form that was meant. */
function complaint(issues: readonly v.BaseIssue<unknown>[]): string {
  const found = wrongs(issues, 0)
  const deepest = Math.max(...found.map(({ depth }) => depth))
  const messages = found.filter(({ depth }) => depth === deepest).map(({ message }) => message)
  return [...new Set(messages)].join('; ')
}

interface Wrong {
  readonly message: string
  /** Steps from the arguments to the value that is wrong. */
  readonly depth: number
}

function wrongs(issues: readonly v.BaseIssue<unknown>[], depth: number): readonly Wrong[] {
  return issues.flatMap(({ message, path = [], issues: inner }) => {
    const here = depth + path.length
    return inner ? wrongs(inner, here) : [{ message, depth: here }]
  })
}

function isMethod(name: string): name is keyof Host {
  return Object.hasOwn(hostArguments, name)
}

function failure(code: DiptychError['code'], message: string): Reply {
  return { ok: false, code, message }
}
