import { describe, expect, it } from 'vitest'
import { createLatest } from '../../../../src/renderer/src/composables/latest'

const name = (answer: string) => ({ status: 'ready', answer })

/** What was shown, in its order. */
function showing(failed?: (error: unknown) => { status: string }) {
  const shown: { status: string }[] = []
  const latest = createLatest<{ status: string }>((state) => shown.push(state), failed)
  return { shown, latest }
}

describe('the latest question', () => {
  it('has its answer shown, or what went wrong', async () => {
    const { shown, latest } = showing()
    await latest.ask(Promise.resolve('one'), name)
    await latest.ask(Promise.reject(new Error('The disk refused.')), name)
    expect(shown).toEqual([name('one'), { status: 'failed', message: 'The disk refused.' }])
  })

  it('is the only one that counts, whichever is answered first', async () => {
    const { shown, latest } = showing()
    const answers: ((answer: string) => void)[] = []
    const first = new Promise<string>((resolve) => answers.push(resolve))
    const asked = latest.ask(first, name)
    await latest.ask(Promise.resolve('second'), name)
    answers[0]?.('first')
    await asked
    expect(shown).toEqual([name('second')])
  })

  it('does not count when it was dropped', async () => {
    const { shown, latest } = showing()
    const asked = latest.ask(Promise.resolve('one'), name)
    latest.drop()
    await asked
    expect(shown).toEqual([])
  })

  it('may tell of errors in its own way', async () => {
    const { shown, latest } = showing(() => ({ status: 'cancelled' }))
    await latest.ask(Promise.reject(new Error('stop')), name)
    expect(shown).toEqual([{ status: 'cancelled' }])
  })
})
