import type { AlignedText } from '@shared/alignment'
import type { Comparison, FigureTie } from '@shared/comparison'
import { runComparison } from './comparing'
import { tasks, type Tasks } from './tasks'

/** What the thread that analyses may ask of the other side. */
export interface Watching {
  progress(key: string, share: number): void
}

/** The tasks as the thread offers them: what reports on its way tells the other side. */
export interface WorkerTasks extends Tasks {
  compare(
    key: string,
    left: AlignedText,
    right: AlignedText,
    ties: readonly FigureTie[],
  ): Promise<Comparison | null>
}

export function createWorkerTasks(tell: (key: string, share: number) => void): WorkerTasks {
  return {
    ...tasks,
    compare: (key, left, right, ties) =>
      runComparison(key, left, right, ties, (share) => tell(key, share)),
  }
}
