import fc from 'fast-check'

/** What an event of the generated news is made of; two reports of it differ in one or more of these. */
interface Event {
  readonly who: string
  readonly deed: string
  readonly what: string
  readonly where: string
  readonly when: string
  readonly count: string
  readonly said: string
}

const events: fc.Arbitrary<Event> = fc.record({
  who: fc.constantFrom('Lt. Gov. Ann Lee', 'the fire brigade', 'Mayor Otto Brandt', 'U.S. officials', 'Acme Corp.'),
  deed: fc.constantFrom('closed', 'reopened', 'did not close', 'may close', 'evacuated', 'inspected'),
  what: fc.constantFrom('the harbour bridge', 'two schools', 'the Tarnby mill', 'a chemical plant', 'the old tunnel'),
  where: fc.constantFrom('in Tarnby', 'in Paris, France', 'near the North Sea', 'in Springfield', 'in the U.S.'),
  when: fc.constantFrom('on Monday', 'on 3 May 2024', 'at 8.40pm', 'last week', 'on Tuesday morning'),
  count: fc.constantFrom('12', 'about a dozen', 'more than 20', '$1.5 million', 'fifteen', '30 percent of'),
  said: fc.constantFrom('police said', 'a spokesman told Reuters', 'according to NBC News', 'it was reported'),
})

/** Ways to report an event; the first is a headline without an end mark. */
const forms: readonly ((event: Event) => string)[] = [
  ({ who, deed, what }) => `${capital(who)} ${deed} ${what}`,
  ({ who, deed, what, where, when, said }) => `${capital(who)} ${deed} ${what} ${where} ${when}, ${said}.`,
  ({ who, deed, what, when }) => `${capital(when)}, ${who} ${deed} ${what}.`,
  ({ count, what, where }) => `${capital(count)} people were hurt at ${what} ${where}.`,
  ({ who, what, deed }) => `“Nobody knew that ${what} was unsafe,” ${who} said. “It was ${deed} too late.”`,
  ({ who, what, count }) => `"We lost ${count} things at ${what}. It's over," ${who} told reporters ...`,
]

const sentences = (shared: readonly Event[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...shared), events, fc.boolean(), fc.constantFrom(...forms))
    .map(([known, other, isShared, form]) => form(isShared ? known : other))

/** What may stand between two sentences: real pages have all of it. */
const gaps = fc.constantFrom(' ', ' ', '\n', '\n\n', '\r\n', '  ', ' .\n', '\n\u00a0\n', '\n- ', '\n\nRead more\n\n')

/** Odd pieces that no report should break on. */
const oddities = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '\u001b[31m',
    '\u202e',
    '<script>',
    '😀',
    'e\u0301',
    '“',
    '"',
    '....',
    '$',
    'U.S.',
    '\ud800',
    '1,000,000',
  ),
)

function article(shared: readonly Event[]): fc.Arbitrary<string> {
  const piece = fc.tuple(
    fc.oneof({ weight: 9, arbitrary: sentences(shared) }, { weight: 1, arbitrary: oddities }),
    gaps,
  )
  return fc
    .array(piece, { minLength: 1, maxLength: 10 })
    .map((pieces) => pieces.flat().join(''))
    .filter((text) => text.trim() !== '')
}

/** Some news texts that share events, told in the same or other words, with the mess of real pages. */
export function newsTexts(size: {
  readonly minLength: number
  readonly maxLength: number
}): fc.Arbitrary<readonly string[]> {
  return fc.array(events, { minLength: 1, maxLength: 4 }).chain((shared) => fc.array(article(shared), size))
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
