import { readFile, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { DiptychError } from '@shared/errors'
import { diskError } from '../library/disk-error'
import { refuseLarge } from '../services/source-file'
import type { CliIo } from './io'

/** The bytes of a file named on the command line. Throws `too-large` or `disk`. */
export async function readInput(file: string, { workingFolder }: CliIo): Promise<Buffer> {
  const path = resolve(workingFolder, file)
  const name = basename(path)
  try {
    const found = await stat(path)
    // A pipe or a device may never end.
    if (!found.isFile() && !found.isDirectory()) {
      throw new DiptychError('disk', `${name} could not be read: it is not a regular file.`)
    }
    refuseLarge(found.size, name)
    return await readFile(path)
  } catch (error) {
    throw diskError(`${name} could not be read`, error)
  }
}
