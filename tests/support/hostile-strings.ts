import fc from 'fast-check'

/** What Markdown, YAML, HTML or a note-taking program gives a meaning to. */
const punctuation = [...'#>-+*_~`|\\[](){}<>!&:;="\'.\t 0a']
const constructs = `--- \`\`\` ~~~ *** === 1. 1) - [[wiki]] ![[embed]] [^1] [a]: b ![x](y) [x](<y "z">)
<html> </div> <!-- --> <![CDATA[ <?php &amp; &#x20; &notit; https://a.example/ www.a.example a@b.example
[x] :-: %% $x$ ^block Colour: Tags: Figures: 区政府 “29,000” \u00A0 \u2028 \uFEFF \f 👩‍👧 é \\\\`
const pieces = [...punctuation, ...constructs.split(/[ \n]/u), '1. ', '- ', '* * *', '- [ ] ', '  ']

/** One line of any content, maybe blank. */
const hostileLine = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' })), {
    minLength: 1,
    maxLength: 8,
  })
  // NUL is replaced by every Markdown reader, and a line ends nowhere but at its end.
  .map((parts) => parts.join('').replace(/[\n\r\0]/gu, ''))

export const hostileVisibleLine = hostileLine.filter((line) => line.trim() !== '')

export const hostileText = fc.array(hostileLine, { maxLength: 6 }).map((lines) => lines.join('\n'))

export const hostileTag = hostileLine
  .map((line) => line.replace(/\s+/gu, '').replace(/^#+/u, ''))
  .filter((tag) => tag !== '')
