import type { CommandId } from '@shared/commands'

/** What each command of a subject does; the subject is what stands before the dot in their names. */
export type CommandsOf<Subject extends string> = Readonly<
  Record<Extract<CommandId, `${Subject}.${string}`>, () => unknown>
>
