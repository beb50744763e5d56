// Run by the commit-msg hook: holds the subject to `type(scope): what it does`.
import { readFileSync } from 'node:fs'

const [subject = ''] = readFileSync(process.argv[2] ?? '.git/COMMIT_EDITMSG', 'utf8').split('\n')
const form =
  /^(?:Merge |Revert |fixup! )|^(feat|fix|docs|style|refactor|perf|test|build|ci|chore|revert)(\([a-z-]+\))?!?: .+/u

if (!form.test(subject) || subject.length > 72) {
  console.error(
    `The subject must read "type(scope): what it does", in at most 72 characters:\n  ${subject}`,
  )
  process.exit(1)
}
