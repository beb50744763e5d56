import { DiptychError } from '@shared/errors'
import { hostMethods, type Host, type Transport } from '@shared/host'

/**
 * The contract over a transport. Made from the list of methods and not by a proxy, which would
 * answer `then` as well and so never finish an `await`.
 */
export function createHost(transport: Pick<Transport, 'call'>): Host {
  const method =
    (name: string) =>
    async (...args: readonly unknown[]) => {
      const reply = await transport.call(name, args)
      if (reply.ok) return reply.value
      throw new DiptychError(reply.code, reply.message)
    }
  return Object.fromEntries(hostMethods.map((name) => [name, method(name)])) as unknown as Host
}
