import { longText } from '../lib/anchoring/long-text.mjs'
import { positionMap } from '../lib/anchoring/position-map.mjs'
import { load } from '../lib/load.mjs'
import { rounded } from '../lib/time.mjs'

export const peers = true

const notes = 10_000
const runs = 11
/** Seconds the peer may take; its whole time is reckoned from what it did in them. */
const peerSeconds = Number(process.env.PEER_SECONDS ?? 20)

/** 10,000 notes in 1 MB, an edit every 20 characters and 20 KB inserted in front. */
export async function run() {
  const { createSearch } = await import('../lib/anchoring/hypothesis.mjs')
  const engine = await load('tests/unit/analysis/anchoring/mutations/index.ts')
  const { from, to, anchors, truths } = prepare(engine)
  const { carryAnchors } = engine
  const isRight = (start, index) => Math.abs(start - truths[index]) <= 3

  const carry = () => carryAnchors(from, to, 2, anchors)
  const bare = () => {
    const map = positionMap(from.text, to.text)
    return anchors.map(({ start }) => map[start])
  }
  const [carryTimes, bareTimes] = inTurns(carry, bare)
  const carried = carry()
  const placed = bare()
  const peer = runPeer(createSearch(to.text), anchors, isRight)
  const ratio = (pick) =>
    pick(carryTimes.map(({ wall }) => wall)) / pick(bareTimes.map(({ wall }) => wall))
  const count = (test) => carried.filter(test).length
  const rows = {
    'Diptych, guards included': {
      ...timesOf(carryTimes),
      right: count((one, index) => one.anchor && isRight(one.anchor.start, index)),
      wrong: count((one, index) => one.anchor && !isRight(one.anchor.start, index)),
      orphans: count((one) => !one.anchor),
    },
    'bare position map': {
      ...timesOf(bareTimes),
      right: placed.filter(isRight).length,
      wrong: placed.filter((start, index) => !isRight(start, index)).length,
      orphans: 0,
    },
    'Hypothesis scoring, whole text': peer.row,
  }
  const own = median(carryTimes.map(({ wall }) => wall))
  return {
    tables: [{ title: `${notes} notes, ${to.text.length} characters, 1 edit every 20`, rows }],
    notes: [
      `right: starts within 3 characters of its own place; ms: median of ${runs} runs in turns, after one to warm up`,
      `times the bare position map: ${rounded(ratio(median))} by the medians, ${rounded(ratio(best))} by the best turns (target: under 2)`,
      `the peer did ${peer.done} notes in ${peerSeconds} s; its row is reckoned from those: ${rounded(peer.row.ms / own)} times as long (target: at least 400)`,
    ],
    carryTimes,
    bareTimes,
  }
}

/** In a function of its own, so that what made the texts does not stay in memory while they are timed. */
function prepare({ createAnchor, createRandom, revisionOf, samples, withNoise }) {
  const random = createRandom(3)
  const from = revisionOf(longText(samples(), 1_000_000, random))
  const edited = withNoise(from, 20, 5)
  const inserted = `${longText(samples(), 20_000, createRandom(99))}\n`
  const to = revisionOf(inserted + edited.to.text)
  const anchors = Array.from({ length: notes }, () => {
    const size = 20 + Math.floor(random() * 181)
    const start = Math.floor(random() * (from.text.length - size))
    return createAnchor(from, 1, { start, end: start + size })
  })
  const truths = anchors.map((anchor) => edited.truthOf(anchor).start + inserted.length)
  return { from, to, anchors, truths }
}

function inTurns(...works) {
  const times = works.map((work) => {
    work()
    return []
  })
  for (let turn = 0; turn < runs; turn += 1) {
    for (const [index, work] of works.entries()) {
      const before = process.cpuUsage()
      const start = performance.now()
      work()
      const { user, system } = process.cpuUsage(before)
      times[index].push({ wall: performance.now() - start, processor: (user + system) / 1000 })
    }
  }
  return times
}

const best = (values) => Math.min(...values)
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]

const timesOf = (times) => ({
  ms: rounded(median(times.map(({ wall }) => wall))),
  'ms of processor': rounded(median(times.map(({ processor }) => processor))),
})

function runPeer(find, anchors, isRight) {
  const before = process.cpuUsage()
  const start = performance.now()
  let done = 0
  let right = 0
  let lost = 0
  for (const [index, anchor] of anchors.entries()) {
    if (performance.now() - start > peerSeconds * 1000) break
    const found = find(anchor)
    done += 1
    if (!found) lost += 1
    else if (isRight(found.start, index)) right += 1
  }
  const { user, system } = process.cpuUsage(before)
  const all = (value) => Math.round((value * anchors.length) / done)
  return {
    done,
    row: {
      ms: all(performance.now() - start),
      'ms of processor': all((user + system) / 1000),
      right: all(right),
      wrong: all(done - right - lost),
      orphans: all(lost),
    },
  }
}
