import { describe, expect, it } from 'vitest'
import { defaultSettings } from '@shared/settings'
import { temporaryProgram } from '../../../support/library'

const pair = ['yangpu-2023', 'yangpu-2025']

describe('a library that is only read', () => {
  it('says so, remembers nothing of the window, and refuses what is meant to last', async () => {
    const { library, close } = await temporaryProgram()
    await close()
    const { host } = await temporaryProgram({ folder: library.folder, readOnly: true })
    const { readOnly, settings } = await host.hello()
    expect(readOnly).toBe(true)
    await host.saveSettings({ ...defaultSettings, textSize: 28 })
    await host.saveSession({ left: 'yangpu-2025', right: null })
    await host.saveLayout(pair, { divider: 20, positions: {} })
    expect((await host.hello()).settings).toEqual(settings)
    await expect(host.removeBriefing('yangpu-2025')).rejects.toMatchObject({ code: 'read-only' })
  })

  it('is one that no other program may change meanwhile: the first one says so', async () => {
    const { library, host } = await temporaryProgram()
    expect((await host.hello()).readOnly).toBe(false)
    const second = temporaryProgram({ folder: library.folder })
    await expect(second).rejects.toMatchObject({
      code: 'locked',
      message: expect.stringContaining('in use by Diptych under test'),
    })
  })
})

describe('removed briefings', () => {
  it('are listed by the id and the instant of their removal, the last one first', async () => {
    const before = new Date().toISOString()
    const { host } = await temporaryProgram()
    expect(await host.listRemoved()).toEqual([])
    await host.removeBriefing('yangpu-2023')
    await host.removeBriefing('yangpu-2025')
    const [last, first] = await host.listRemoved()
    expect([last?.briefing, first?.briefing]).toEqual(['yangpu-2025', 'yangpu-2023'])
    expect((last?.removed ?? '') >= before).toBe(true)
    await host.restoreBriefing('yangpu-2025')
    expect(await host.listRemoved()).toHaveLength(1)
  })
})
