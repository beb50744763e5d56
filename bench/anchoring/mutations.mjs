import { load } from '../lib/load.mjs'

export const peers = true

/** Every mutation on the two briefings and on formulaic texts: what becomes of the notes. */
export async function run() {
  const { createSearch } = await import('../lib/anchoring/hypothesis.mjs')
  const engine = await load('tests/unit/analysis/anchoring/mutations/index.ts')
  const { emptyTally, mutations, samples, scoreCarry } = engine
  const tables = []
  const mistakes = []
  for (const formulaic of [false, true]) {
    const rows = {}
    for (const { name, edit } of mutations) {
      let own = emptyTally
      let peer = { found: 0, lost: 0, wrong: 0 }
      for (const sample of samples().filter((one) => one.formulaic === formulaic)) {
        for (const edited of edit(sample)) {
          own = scoreCarry(edited, own, (mistake) => mistakes.push({ name, ...mistake }))
          peer = scorePeer(engine, edited, createSearch(edited.to.text), peer)
        }
      }
      if (own.notes === 0) continue
      const { notes, exact, moved, changed, orphan, wrong, missed, suggested } = own
      rows[name] = {
        notes,
        exact,
        moved,
        changed,
        orphan,
        'orphan, still there': missed,
        'of these suggested': suggested,
        wrong,
        'Hypothesis wrong': peer.wrong,
        'Hypothesis lost': peer.lost,
      }
    }
    const title = formulaic ? 'Formulaic texts, the same of every district' : 'The two briefings'
    tables.push({ title, rows })
  }
  const notes = [
    'wrong: less than half in common with where the passage went, or found though it is gone.',
    'Hypothesis wrong is judged in the same way; it does not say which notes changed.',
  ]
  return { tables, notes, mistakes }
}

function scorePeer({ createAnchor, isSame, passagesOf }, { from, truthOf }, find, before) {
  const after = { ...before }
  for (const passage of passagesOf(from)) {
    const found = find(createAnchor(from, 1, passage))
    const truth = truthOf(passage)
    if (!found) after.lost += 1
    else if (truth && isSame(found, truth)) after.found += 1
    else after.wrong += 1
  }
  return after
}
