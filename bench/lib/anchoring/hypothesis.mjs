import search from 'approx-string-match'

/**
 * The scoring that the Hypothesis client publishes, over the same library: exact matches of the quote
 * or else those with the fewest errors, at most half of its length; 50 for the quote, 20 for each side
 * of the context, 2 for the position; the best wins, however low.
 */
export const createSearch = (text) => (anchor) => findByQuote(text, toQuoteSelector(anchor))

function findByQuote(text, { quote, prefix, suffix, start }) {
  let best = null
  for (const match of matchesOf(text, quote, Math.min(256, quote.length / 2))) {
    const before = text.slice(Math.max(0, match.start - prefix.length), match.start)
    const behind = text.slice(match.end, match.end + suffix.length)
    const score =
      50 * (1 - match.errors / quote.length) +
      20 * likeness(before, prefix) +
      20 * likeness(behind, suffix) +
      2 * (1 - Math.abs(match.start - start) / text.length)
    if (!best || score > best.score) best = { start: match.start, end: match.end, score }
  }
  return best
}

/** The client keeps 32 characters of context on either side. */
const toQuoteSelector = ({ quote, prefix, suffix, start }) => ({
  quote,
  prefix: prefix.slice(-32),
  suffix: suffix.slice(0, 32),
  start,
})

function matchesOf(text, quote, mostErrors) {
  const exact = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    exact.push({ start: at, end: at + quote.length, errors: 0 })
  }
  return exact.length > 0 ? exact : search(text, quote, mostErrors)
}

function likeness(text, context) {
  if (context === '') return 1
  if (text === '') return 0
  const [match] = search(text, context, context.length)
  return match ? 1 - match.errors / context.length : 0
}
