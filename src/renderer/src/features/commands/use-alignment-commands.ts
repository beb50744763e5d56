import { useChoosing } from '../alignment/choosing'
import { usePins } from '../alignment/pins'
import { useRelated } from '../alignment/related'
import type { CommandsOf } from './commands-of'

/** Which passages of the two texts are related, and which are not. */
export function useAlignmentCommands(): CommandsOf<'related' | 'unmatched' | 'pin'> {
  const related = useRelated()
  const pins = usePins()
  const choosing = useChoosing()

  return {
    'related.show': () => related.show(),
    'related.toggle': () => related.toggle(),
    'related.partner': () => related.goToPartner(),
    'related.next': () => related.step(1, 'related'),
    'related.previous': () => related.step(-1, 'related'),
    'unmatched.next': () => related.step(1, 'unmatched'),
    'unmatched.previous': () => related.step(-1, 'unmatched'),
    'pin.choose': () => choosing.begin(),
    'pin.apart': () => pins.keepApart(),
  }
}
