import type { Hello, Host } from '@shared/host'
import { inject, type InjectionKey } from 'vue'
import type { Connection } from '.'

export const connectionKey: InjectionKey<Connection> = Symbol('connection')
export const helloKey: InjectionKey<Hello> = Symbol('hello')

export function useConnection(): Connection {
  return provided(connectionKey)
}

export function useHost(): Host {
  return useConnection().host
}

/** What the host said when the window opened; for first values only. */
export function useHello(): Hello {
  return provided(helloKey)
}

function provided<T>(key: InjectionKey<T>): T {
  const value = inject(key)
  if (value === undefined) throw new Error(`${String(key.description)} is not provided`)
  return value
}
