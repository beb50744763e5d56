import { join } from 'node:path'
import { expect, it } from 'vitest'
import { libraryPaths } from '../../../../src/main/library/paths'

const paths = libraryPaths('/library')

it.each(['..', '../x', 'a/b', 'a\\b', '', '.', 'A', 'a--b', 'a\0', '-a', 'a'.repeat(81)])(
  'lets no id onto the disk that could leave the library: %j',
  (id) => {
    expect(() => paths.briefing(id)).toThrow('no briefing of that name')
    expect(() => paths.pair(['good', id])).toThrow('no briefing of that name')
  },
)

it('gives a pair one file whichever side its briefings stand on', () => {
  expect(paths.pair(['b', 'a'])).toBe(join('/library', 'pairs', 'a--b.json'))
  expect(paths.pair(['a', 'b'])).toBe(paths.pair(['b', 'a']))
})
