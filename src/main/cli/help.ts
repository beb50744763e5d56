import type { Command } from './command'

const everywhere = `Options everywhere:
  --library DIR  the library's folder (else DIPTYCH_LIBRARY, else the platform's place)
  -h, --help     help on a command
`

export function programHelp(commands: readonly Command[]): string {
  const lines = commands.map(({ usage, summary }) => `  ${usage}\n      ${summary}\n`)
  return `Usage: diptych COMMAND [options]

Commands:
${lines.join('')}
${everywhere}  --version      the program's version
`
}

export function commandHelp({ usage, summary, details }: Command): string {
  const more = details === undefined ? '' : `${details}\n\n`
  return `Usage: diptych ${usage}\n\n${summary}\n\n${more}${everywhere}`
}
