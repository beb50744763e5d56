import type { AlignedPair, Alignment } from '@shared/alignment'
import type { RevisionText } from '@shared/briefing'
import { pairBlocks } from './pair-blocks'

type Text = Pick<RevisionText, 'text' | 'blocks'>

/** Nothing but the reader's own word is certain. */
const sure = 0.99
const likely = 0.9

/** Which blocks of two versions of one text are the same piece of writing. */
export function alignVersions(left: Text, right: Text): Alignment {
  const pairs = pairBlocks(left, right).flatMap(({ left: one, right: other, moved }) => {
    const [a, b] = [left.blocks[one], right.blocks[other]]
    if (!a || !b) return []
    const isSame = left.text.slice(a.start, a.end) === right.text.slice(b.start, b.end)
    const reason = `the same passage${isSame ? '' : ', edited'}${moved ? ', moved' : ''}`
    const pair: AlignedPair = {
      left: a.id,
      right: b.id,
      confidence: isSame ? sure : likely,
      reason,
    }
    return [pair]
  })
  return { pairs }
}
