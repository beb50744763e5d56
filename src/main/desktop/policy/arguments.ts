export interface DesktopArguments {
  /** Null for the default place. */
  readonly library: string | null
}

/** Reads `--library DIR` or `--library=DIR` among switches that are meant for Chromium. */
export function readDesktopArguments(argv: readonly string[]): DesktopArguments {
  const [, value] =
    argv
      .map((argument, index) =>
        argument === '--library' ? [argument, argv[index + 1]] : argument.split(/=(.*)/su, 2),
      )
      .find(([name]) => name === '--library') ?? []
  return { library: value === undefined || value === '' ? null : value }
}
