/** The world as a command sees it, so that tests can give it another. */
export interface CliIo {
  out(text: string): void
  error(text: string): void
  readonly env: Readonly<Record<string, string | undefined>>
  readonly workingFolder: string
  /** The folder of `briefings.json` and the texts it lists. */
  readonly shippedData: string
  readonly version: string
}

/** The command line itself is wrong: exit status 2. */
export class UsageError extends Error {}
