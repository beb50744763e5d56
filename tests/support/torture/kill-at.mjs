// Loaded before the victim: makes one numbered disk operation of the process its last one, or one that
// fails. TORTURE is `<number> before|middle|after|<error code>`.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { fileURLToPath } from 'node:url'

const [number = '0', how = ''] = (process.env['TORTURE'] ?? '').split(' ')
const at = Number(number)
let count = 0

const die = () => process.kill(process.pid, 'SIGKILL')
const isError = /^E[A-Z]+$/.test(how)

/** @param {string} code */
function refusal(code) {
  return Object.assign(new Error(`${code}: made up for this test`), { code })
}

/**
 * @param {any} target
 * @param {string} name
 * @param {(self: any, args: any[]) => void} half does a part of the operation
 */
function wrapPromise(target, name, half = () => {}) {
  const real = target[name]
  target[name] = async function (/** @type {any[]} */ ...args) {
    count += 1
    if (count !== at) return real.apply(this, args)
    if (how === 'before') die()
    if (how === 'middle' || isError) half(this, args)
    if (how === 'middle') die()
    if (isError) throw refusal(how)
    const result = await real.apply(this, args)
    die()
    return result
  }
}

/**
 * @param {'open'|'write'|'fsync'|'rename'|'close'} name
 * @param {(args: any[]) => void} half
 */
function wrapCallback(name, half = () => {}) {
  const real = /** @type {any} */ (fs[name])
  const wrapped = (/** @type {any[]} */ ...args) => {
    count += 1
    if (count !== at) return real(...args)
    const done = args.at(-1)
    if (how === 'before') die()
    if (how === 'middle' || isError) half(args)
    if (how === 'middle') die()
    if (isError) return setImmediate(done, refusal(how))
    return real(...args.slice(0, -1), (/** @type {any[]} */ ...results) => {
      die()
      done(...results)
    })
  }
  fs[name] = /** @type {any} */ (wrapped)
}

if (at > 0) {
  const file = await fs.promises.open(fileURLToPath(import.meta.url))
  const handle = Object.getPrototypeOf(file)
  await file.close()
  wrapPromise(handle, 'appendFile', (self, [bytes]) => {
    fs.writeSync(self.fd, bytes.subarray(0, bytes.length / 2))
  })
  for (const name of ['sync', 'datasync', 'truncate']) wrapPromise(handle, name)
  for (const name of ['rename', 'link', 'rm', 'mkdir']) wrapPromise(fs.promises, name)
  wrapCallback('write', ([descriptor, bytes]) => {
    if (typeof bytes !== 'string') fs.writeSync(descriptor, bytes.subarray(0, bytes.length / 2))
  })
  wrapCallback('fsync')
  wrapCallback('rename')
  syncBuiltinESMExports()
}
