import { useLinking } from '../links/linking'
import { useLinkNavigation } from '../links/use-link-navigation'
import type { CommandsOf } from './commands-of'

export function useLinkCommands(): CommandsOf<'link'> {
  const linking = useLinking()
  const { follow, step } = useLinkNavigation()

  return {
    'link.take': () => linking.take(),
    'link.next': () => step(1),
    'link.previous': () => step(-1),
    'link.follow': follow,
  }
}
