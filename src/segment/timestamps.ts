import { anyScript } from '../model/any-script.ts'
import type { Span } from '../model/span.ts'
import { isOutlet } from './bylines.ts'

const month = `(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`
const weekday = `(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?`
const zone = `(?:GMT|UTC|BST|IST|CES?T|HKT|SGT|JST|A[ECW][SD]?T|NZ[SD]?T|AK[SD]?T|[ECMP][SD]?T|UK|hrs)`
const label = String.raw`(?:(?:last|first|story|originally|date)[ \t])?(?:updated|published|posted|edited|modified|created)(?:[ \t](?:on|at|time|online)\b)*`

const labelPattern = new RegExp(String.raw`${label}[ \t]?:?`, 'iy')
const piecePattern = new RegExp(
  String.raw`(?:mon|tues?|wed|thurs?|fri|sat|sun)\.|\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?(?!\w)|${month}\b|${weekday}\b|\d{1,4}(?:st|nd|rd|th|[ap]m?|hrs)?\b|[ap]\.? ?m\b\.?|${zone}\b|at\b(?= ?\d)`,
  'iy',
)
// A full stop counts only before a digit: "Dec. 7", "22.34".
const gapPattern = /(?:[\s,|/:@()+–—-]|\.(?= ?\d)){1,4}/y
const startPattern = new RegExp(
  String.raw`\b(?:${label}\b|(?:on )?(?:${weekday}|${month})\b|\d{1,2}(?: ?[:/.] ?\d| ${month}\b)|\d{4}-\d)`,
  'gi',
)

/** Code units within which a timestamp stands at the beginning or end of a block; the longest seen has 70. */
const longest = 90

/**
 * The timestamps of a page that stand by themselves in a block: at its start, at its end, or after "Updated", "Posted", ...
 *
 * In order, never overlapping. A date that belongs to a sentence is none. O(n).
 */
export function timestampsOf(text: string, block: Span): readonly Span[] {
  const inside = plainSpaces(text.slice(block.start, block.end))
  const found: Span[] = []
  if (!mayHold(inside)) return found
  for (const match of inside.matchAll(startPattern)) {
    const start = match.index
    if (start < (found.at(-1)?.end ?? 0)) continue
    const end = behindBar(inside, runEnd(inside, start))
    if (end > start && standsAlone(inside, { start, end }, found)) found.push({ start, end })
  }
  return found.map(({ start, end }) => ({ start: block.start + start, end: block.start + end }))
}

/** The same text with a plain space for each line end and each space that keeps words on one line: "12\u00a0March". */
export function plainSpaces(text: string): string {
  return text.replace(/\s/g, ' ')
}

// Three letters that begin a day, a month, "on " or a label.
const openings: ReadonlySet<string> = new Set(
  'mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep oct nov dec las fir sto ori dat upd pub pos edi mod cre'
    .split(' ')
    .concat('on '),
)
const labelWords: readonly string[] = ['updated', 'published', 'posted', 'edited', 'modified', 'created']

// Whether a block has the figures of a date or clock, and a place for a timestamp: its start, a label, or an end that is none
// of a sentence. A quick look, since the patterns take longer to build than an article to cut.
function mayHold(block: string): boolean {
  if (!/\d{4}|\d[ /]{1,3}\d|\d[:.] ?\d\d/.test(block)) return false
  const lower = block.toLowerCase()
  return (
    /^\d/.test(lower) ||
    openings.has(lower.slice(0, 3)) ||
    labelWords.some((word) => lower.includes(word)) ||
    !/[.!?…"'”’]$/.test(lower) ||
    /(?:m|mon|tues?|wed|thurs?|fri|sat|sun)\.$/.test(lower)
  )
}

// The longest run of date and time pieces that ends at white space or at the end of the block.
function runEnd(text: string, start: number): number {
  const on = /^on /i.test(text.slice(start, start + 3)) ? 2 : 0
  let at = Math.max(skip(labelPattern, text, start), start + on)
  let end = start
  for (;;) {
    const from = skip(gapPattern, text, at)
    const next = Math.max(skip(piecePattern, text, from), afterBar(text, from))
    if (next === from || next - start > longest) return end
    at = next
    const closed = text.startsWith(')', at) ? at + 1 : at
    if (closed === text.length || /\s/.test(text.charAt(closed))) end = closed
  }
}

// "Posted 9:00 PM, Feb 5, 2010 | A ferry ran aground ..."
function behindBar(text: string, end: number): number {
  return /^ \|(?=\s)/.test(text.slice(end, end + 3)) ? end + 2 : end
}

// "Friday, Sep 10, 2010 | Updated 9:28 AM" is one timestamp.
function afterBar(text: string, from: number): number {
  return /\|\s?$/.test(text.slice(Math.max(0, from - 2), from)) ? skip(labelPattern, text, from) : from
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : from
}

const sentenceStart = anyScript(String.raw`^["'“‘#@]?[\p{Lu}\p{N}]`)

function standsAlone(text: string, { start, end }: Span, earlier: readonly Span[]): boolean {
  const run = text.slice(start, end)
  const labelled = skip(labelPattern, run, 0) > 0
  if (!isDate(run) && !(labelled && isClock(run))) return false
  const rest = text.slice(end, end + longest).trimStart()
  if (rest !== '' && !sentenceStart.test(rest)) return false
  const first = text.slice(earlier.at(-1)?.end ?? 0, start).trim() === ''
  return (
    first ||
    (labelled && !/["“,;(]\s*$/.test(text.slice(Math.max(0, start - 3), start))) ||
    (rest === '' && !/^on /i.test(run) && trails(text, { start, end }))
  )
}

const dated = new RegExp(
  String.raw`(?:\b${month}\b.*\b\d{4}\b|\b\d{1,2}[ /]{1,3}\d{1,2}[ /]{1,3}\d{2,4}\b|\b\d{1,2}\.\d{1,2}\.\d{4}\b|\d{4}-\d\d-\d\d)`,
  'i',
)

function isDate(run: string): boolean {
  return dated.test(run)
}

function isClock(run: string): boolean {
  return /\d[:.] ?\d\d/.test(run)
}

/** "Westhaven Times, Saturday 18 May 2024": an outlet, as a line of the page has it. */
function followsOutlet(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - longestOutlet), start).trimEnd()
  return before.endsWith(',') && isOutlet(before.slice(0, -1))
}

/** Longest name of an outlet before a date, in code units, and more. */
const longestOutlet = 120

// "Jane Roe, actor, born 2 May 1936; died 2 August 2023": in a sentence, unless a weekday or a clock shows that it is the page's.
function belongsToWord(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - longestWord), start)
  return smallWordEnd.test(before) && !weekdayOrClock.test(text.slice(start, end))
}

const longestWord = 30
const smallWordEnd = anyScript(String.raw`(?:^|[^\p{L}])[\p{Ll}]+\s+$`)
const weekdayOrClock = new RegExp(String.raw`^${weekday}\b|\d[:.] ?\d\d`, 'i')

// "... arrest Saturday, Sep 14, 2013" after a line that has no full stop; but "... on Saturday, Sep 14, 2013" is a sentence.
function trails(text: string, run: Span): boolean {
  const { start } = run
  if (followsOutlet(text, start)) return true
  if (belongsToWord(text, run)) return false
  return !/(?:[,;:(]|@\w{1,30}\)|\b(?:on|in|at|of|by|from|since|until|till|to|and|for|before|after|between|dated|about))\s*$/i.test(
    text.slice(Math.max(0, start - 36), start),
  )
}

/** Whether a text is nothing but a timestamp of the page. */
export function isTimestamp(text: string): boolean {
  const [first] = text.length <= longest ? timestampsOf(text, { start: 0, end: text.length }) : []
  return first?.start === 0 && first.end === text.length
}
