import { Writable } from 'node:stream'
import { setImmediate as turn } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { guardStreams } from '../../../../src/main/cli/streams'

/** A stream that writes nothing and says why. */
function broken(code: string): Writable {
  const error = Object.assign(new Error('write failed'), { code })
  return new Writable({ autoDestroy: false, write: (_data, _encoding, done) => done(error) })
}

function keeping(lines: string[]): Writable {
  return new Writable({
    write(data, _encoding, done) {
      lines.push(String(data))
      done()
    },
  })
}

it('says in one line that the output could not be written', async () => {
  const lines: string[] = []
  const [out, ending] = [broken('ENOSPC'), { fail: vi.fn(), stop: vi.fn() }]
  guardStreams(out, keeping(lines), ending)
  out.write('one')
  await turn()
  out.emit('error', new Error('again'))
  await turn()
  expect(lines).toEqual(['diptych: The output could not be written: the disk is full.\n'])
  expect(ending.fail).toHaveBeenCalled()
  expect(ending.stop).not.toHaveBeenCalled()
})

it('stops in silence when nobody reads any more', async () => {
  const lines: string[] = []
  const [out, ending] = [broken('EPIPE'), { fail: vi.fn(), stop: vi.fn() }]
  guardStreams(out, keeping(lines), ending)
  out.write('one')
  await turn()
  expect([lines, ending.fail.mock.calls]).toEqual([[], []])
  expect(ending.stop).toHaveBeenCalledOnce()
})

it('bears complaints that cannot be written', async () => {
  const [errors, ending] = [broken('ENOSPC'), { fail: vi.fn(), stop: vi.fn() }]
  guardStreams(keeping([]), errors, ending)
  errors.write('diptych: no')
  await turn()
  expect([ending.fail.mock.calls, ending.stop.mock.calls]).toEqual([[], []])
})
