import { parseArgs, type ParseArgsConfig } from 'node:util'
import { UsageError } from './io'

export type OptionTable = NonNullable<ParseArgsConfig['options']>

/** Options that every command takes. */
export const commonOptions = {
  library: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies OptionTable

/** Options and operands of a command; an unknown or incomplete one is a usage error. */
export function readArguments<T extends OptionTable>(args: readonly string[], options: T) {
  try {
    const config = { args: [...args], options, allowPositionals: true, strict: true } as const
    const parsed = parseArgs({ ...config, tokens: true })
    refuseRepeated(parsed.tokens, options)
    return parsed
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(inWords(error))
  }
}

/** What Node says of the arguments, in one sentence. */
function inWords(error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  // `--format --unread`: it wonders whether the second is the value of the first.
  const [, name] = /^Option '(--[\w-]+)'.* argument is ambiguous/u.exec(message) ?? []
  if (name !== undefined) return `${name} wants a value`
  return message.split(/\.(?:\s|$)/u)[0] ?? ''
}

/** Of two values one would be lost without a word. */
function refuseRepeated(
  tokens: readonly { readonly kind: string; readonly name?: string }[],
  options: OptionTable,
): void {
  const seen = new Set<string>()
  for (const { kind, name } of tokens) {
    if (kind !== 'option' || name === undefined) continue
    const repeatable = options[name]?.multiple === true || options[name]?.type === 'boolean'
    if (seen.has(name) && !repeatable) throw new UsageError(`--${name} is given twice`)
    seen.add(name)
  }
}

/** Exactly one operand. */
export function onlyOperand(operands: readonly string[], name: string): string {
  const [operand, ...rest] = operands
  if (operand === undefined || operand === '') throw new UsageError(`${name} is missing`)
  if (rest.length > 0) throw new UsageError(`one ${name} only, please: ${rest.join(' ')}`)
  return operand
}

/** Exactly two texts; `what` is to be done with them: "compared". */
export function twoTexts(operands: readonly string[], what: string): readonly [string, string] {
  const [a, b, ...more] = operands
  if (!a || !b) throw new UsageError(`two briefings or files are to be ${what}`)
  if (more.length > 0) throw new UsageError(`two texts only, please: ${more.join(' ')}`)
  return [a, b]
}

/** A number from 1; null when it is not given. */
export function ordinal(given: string | undefined, option: string): number | null {
  if (given === undefined) return null
  if (!/^[1-9]\d{0,8}$/u.test(given)) {
    throw new UsageError(`${option} is a number from 1, not "${given}"`)
  }
  return Number(given)
}

/** One of a few words. */
export function choice<T extends string>(given: string, option: string, words: readonly T[]): T {
  const found = words.find((word) => word === given)
  if (found === undefined) {
    throw new UsageError(`${option} is one of ${words.join(', ')}, not "${given}"`)
  }
  return found
}
