import { run } from '../../src/main/cli/run'
import { shippedData } from './library'

export interface Outcome {
  readonly status: number
  readonly out: string
  /** One entry a line on stderr. */
  readonly errors: readonly string[]
}

/** Runs a command line in this process. */
export async function diptych(
  argv: readonly string[],
  more: { readonly workingFolder?: string; readonly env?: Record<string, string> } = {},
): Promise<Outcome> {
  const out: string[] = []
  const errors: string[] = []
  const status = await run(argv, {
    out: (text) => out.push(text),
    error: (text) => errors.push(...text.split('\n')),
    env: more.env ?? {},
    workingFolder: more.workingFolder ?? '/',
    shippedData,
    version: '1.2.3',
  })
  return { status, out: out.join(''), errors }
}
