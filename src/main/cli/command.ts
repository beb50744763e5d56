import type { CliIo } from './io'
import type { OptionTable } from './options'

export interface Command {
  /** One word or two: "notes add". */
  readonly name: string
  /** Without the program's name. */
  readonly usage: string
  readonly summary: string
  /** Further lines for `--help`. */
  readonly details?: string
  readonly options: OptionTable
  /** `args` without the command's name; resolves with the exit status. */
  run(args: readonly string[], io: CliIo): Promise<number>
}
