import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { diptych } from '../../../support/command-line'
import { temporaryFolder } from '../../../support/library'

const workingFolder = fileURLToPath(new URL('../../../fixtures/comparison/series', import.meta.url))
const files = ['linwu-2024.txt', 'linwu-2021.txt', 'linwu-2022.txt']

describe('series', () => {
  it('prints each indicator in the order of the dates, with its places in the sources', async () => {
    const { status, out, errors } = await diptych(['series', ...files, '--format', 'json'], {
      workingFolder,
    })
    expect([status, errors]).toEqual([0, []])
    const series = JSON.parse(out)
    const spending = series.find(
      (one: { indicator: string }) => one.indicator === 'public spending',
    )
    expect(spending).toMatchObject({
      unit: 'CNY',
      points: [
        { date: '2021-05-12', dated: 'event', value: 3.1e9, bound: 'exact', change: null },
        { date: '2022-06-08', value: 3.4e9, bound: 'lower', qualifier: 'over' },
        { date: '2024-09-03', flags: [{ kind: 'qualifier' }] },
      ],
    })
    for (const { source, figure } of spending.points) {
      const text = await readFile(join(workingFolder, source), 'utf8')
      expect(text.slice(figure.start, figure.end)).toBe(figure.text)
    }
  })

  it('prints tables', async () => {
    const csv = await diptych(['series', ...files, '--format', 'csv'], { workingFolder })
    expect(csv.out).toMatch(/^indicator,unit,date,dated,briefing/u)
    expect(csv.out).toContain(
      '\nschool places added,place,2024-09-03,event,linwu-2024.txt,6100,exact',
    )
    const md = await diptych(['series', ...files], { workingFolder })
    expect(md.out).toContain('## school places added')
    expect(md.out).toContain('the stretches are not equally long')
  })

  it('leaves out what has no date, and says so', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'undated.txt'), 'The district built 5 schools.')
    const { errors } = await diptych(['series', join(folder, 'undated.txt'), ...files], {
      workingFolder,
    })
    expect(errors).toEqual(['diptych: left out, having no date: undated.txt'])
  })

  it.each([
    [['series', 'a.txt'], 'a series needs two briefings or more'],
    [['series', 'a.txt', 'a.txt'], 'a series needs two briefings or more'],
    [['series', ...'abcdefghi'], '8 briefings at most, please'],
    [['series', 'a', 'b', '--format', 'xml'], '--format is one of json, csv, md, not "xml"'],
  ])('refuses %j', async (argv, message) => {
    const { status, errors } = await diptych(argv)
    expect(status).toBe(2)
    expect(errors.join()).toContain(message)
  })
})
