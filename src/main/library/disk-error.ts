import { DiptychError } from '@shared/errors'
import { codeOf } from './disk'

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'access is not allowed',
  EPERM: 'access is not allowed',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'a file stands where the folder should be',
  EISDIR: 'it is a folder',
  EIO: 'the disk reports an error',
  ENOENT: 'there is no such file or folder',
  ELOOP: 'a link in its path leads round in a circle',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
}

/** What failed in words, with the disk's reason: "The note could not be saved: the disk is full." */
export function diskError(what: string, cause: unknown): DiptychError {
  if (cause instanceof DiptychError) return cause
  const code = codeOf(cause)
  const reason = reasons[code] ?? (code === '' ? 'the disk refused' : `the disk refused (${code})`)
  return new DiptychError('disk', `${what}: ${reason}.`, { cause })
}
