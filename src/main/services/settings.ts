import type { Host } from '@shared/host'
import type { Session } from '@shared/settings'
import type { Library } from '../library/library'

/** In a library that is only read nothing of the window is remembered. */
export function createSettings(library: Library): Pick<Host, 'saveSettings' | 'saveSession'> {
  const { manifest } = library
  return {
    async saveSettings(settings) {
      if (library.readOnly) return
      await manifest.change((data) => ({ ...data, settings: { ...data.settings, ...settings } }))
    },
    async saveSession(session) {
      if (library.readOnly) return
      await manifest.change((data) => ({ ...data, session: { ...data.session, ...session } }))
    },
  }
}

/** What was open last, without briefings that have left the library since. */
export function presentSession({ manifest }: Library): Session {
  const { session, briefings } = manifest.data
  const present = (id: string | null): string | null =>
    briefings.some((briefing) => briefing.id === id) ? id : null
  return { left: present(session.left), right: present(session.right) }
}
