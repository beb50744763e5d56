import { figureGroupOf, type Metric } from '@shared/metric'
import { computed, shallowRef, type ComputedRef } from 'vue'
import { useHost } from '../../host/injection'
import { useStatus } from '../window/status'
import { useFigures } from './store'

/** The figures of an earlier revision whose kinds are switched on: shown, and not to be corrected. */
export function useEarlierFigures(
  briefing: string,
  revision: number,
): ComputedRef<readonly Metric[]> {
  const host = useHost()
  const status = useStatus()
  const figures = useFigures()
  const metrics = shallowRef<readonly Metric[]>([])
  const reading = status.attempt(() => host.readFigures(briefing, revision))
  void reading.then((extraction) => (metrics.value = extraction?.metrics ?? []))
  return computed(() =>
    metrics.value.filter(({ kind }) => !figures.hidden.has(figureGroupOf(kind))),
  )
}
