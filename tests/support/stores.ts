import { createPinia, setActivePinia } from 'pinia'
import { createApp } from 'vue'
import type { Hello, Host, HostEventName } from '@shared/host'
import { plainColourNames } from '@shared/label'
import { defaultSettings, type Session } from '@shared/settings'
import { connectionKey, helloKey } from '../../src/renderer/src/host/injection'
import { stubHost } from './stub-host'

/** Makes the stores of a window whose host has these methods; what it listens to can be called. */
export function openStores(methods: Partial<Host>, session: Session) {
  const listeners = new Map<HostEventName, (payload: never) => void>()
  const hello: Hello = {
    contract: 1,
    capabilities: { fileDialogs: false, menu: false },
    readOnly: false,
    colours: plainColourNames,
    briefings: [],
    settings: defaultSettings,
    session,
    notices: [],
  }
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(helloKey, hello)
  app.provide(connectionKey, {
    host: stubHost(methods),
    listen: (name, receive) => {
      listeners.set(name, receive)
      return () => listeners.delete(name)
    },
    onDisconnect: () => () => undefined,
  })
  setActivePinia(pinia)
  return { listeners }
}
