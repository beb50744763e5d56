import type { Session } from 'electron'
import { mayRequest } from './policy/requests'

/** No permission is ever granted, nothing is fetched from elsewhere, nothing is downloaded. */
export function setupSession(session: Session, devTools: boolean): void {
  // Both: without the second, Electron grants silently whatever a page only checks for.
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !mayRequest(url, devTools) }),
  )
  session.on('will-download', (event) => event.preventDefault())
}
