import { hostMethods, type Host } from '@shared/host'

const missing = (name: string) => async () => {
  throw new Error(`${name} is not part of this test`)
}

/** A host that does nothing but the methods given; each of the others fails when it is called. */
export function stubHost(methods: Partial<Host>): Host {
  const all = Object.fromEntries(hostMethods.map((name) => [name, missing(name)]))
  return { ...(all as unknown as Host), ...methods }
}
