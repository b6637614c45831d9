import { anyScript } from '../../model/any-script.ts'
import { mendBrokenWords, unseen, withoutUnseen } from '../broken-words.ts'
import { cardinals, ordinals, tens } from '../number/number-words.ts'
import { spokenAmounts } from '../number/spoken-amounts.ts'
import { rememberingTexts, rememberingWords } from '../remembering.ts'
import { normalize } from '../tokens.ts'
import { startsWithCapital } from '../words/letter-case.ts'

/** A word of a quote with its place in the text it was taken from. */
export interface QuotedWord {
  readonly word: string
  readonly start: number
  readonly end: number
  /** Whether an editor put it there: words in brackets, and the dots for words left out. */
  readonly edited: boolean
  /** Whether the text writes it with a capital letter, as it does names. */
  readonly capital: boolean
}

// Dots, brackets, or a word with the endings, figures and asterisks ("d***") that belong to it. Each part starts with characters
// of its own: linear. A space after the apostrophe (`time’ s`) is what some pages make of it.
const partPattern = anyScript(
  String.raw`…|\.{3}|\. \. \.|[[\]()]|[\p{L}\p{M}\p{N}$€£¥%]+(?:[${unseen}]+[\p{L}\p{M}\p{N}]+|['’‘] ?(?:s|t|re|ve|ll|d|m)(?![\p{L}])|['’‘.,][\p{L}\p{M}\p{N}]+%?|\*+[\p{L}\p{M}\p{N}]*)*`,
  'g',
)
const dotInside = anyScript(String.raw`(?<=[\p{L}])\.(?=[\p{L}])`, 'g')

/** Quotes of which the words are remembered, a few megabytes at most: more than two long articles have. */
const remembered = { most: 500, longest: 1000 }

/**
 * The words of a quote for comparing: lower case, straight marks, short forms written out. O(n).
 */
export const readQuotedWords: (text: string) => readonly QuotedWord[] = rememberingTexts(read, remembered)

// "6:00 p.m." is "6 p.m."; a space behind the colon is what some pages make of it.
const fullHour = /\d: ?$/
const reachOfHour = 3

function read(text: string): readonly QuotedWord[] {
  const words: QuotedWord[] = []
  let inBrackets = false
  const mended = mendBrokenWords(text)
  for (const match of mended.matchAll(partPattern.for(mended))) {
    const part = withoutUnseen(match[0])
    const span = { start: match.index, end: match.index + match[0].length }
    if (/^[[\]()]$/.test(part)) inBrackets = part === '[' || part === '('
    else if (hesitation.test(part) || isFullHour(text, match.index, part)) continue
    else if (/^[….]/.test(part)) words.push({ word: '…', ...span, edited: true, capital: false })
    else
      words.push(
        ...spelledOut(part).map((word) => ({ word, ...span, edited: inBrackets, capital: startsWithCapital(part) })),
      )
  }
  return spokenAmounts(words, text).map((word, index, all) =>
    word.word === "'s" ? { ...word, word: isOrHas(all[index + 1]) } : word,
  )
}

/** Sounds that one newsroom writes down and another does not; "ER" is a name. */
const hesitation = /^(?:[Uu]h+m?|[Uu]m+|[Ee]rm?|[Hh]mm+)$/

function isFullHour(text: string, at: number, part: string): boolean {
  return part === '00' && fullHour.test(text.slice(Math.max(0, at - reachOfHour), at))
}

/** The words of a quote for comparing, without their places and without the editor's. */
export function quotedWords(text: string): readonly string[] {
  return readQuotedWords(text).flatMap(({ word, edited }) => (edited ? [] : word))
}

/** "it's been" is "it has been", "it's so" is "it is so". */
function isOrHas(next: QuotedWord | undefined): string {
  return /^(?:been|got|had|become|gone|done)$/.test(next?.word ?? '') ? 'has' : 'is'
}

const spelledOut: (part: string) => readonly string[] = rememberingWords((part) => writtenOut(plain(part)))

function plain(word: string): string {
  // `normalize` drops a possessive ending; a letter after it keeps it, and goes again.
  const kept = normalize(`${word.replace(' ', '')}x`).slice(0, -1)
  return kept.includes('.') ? kept.replaceAll(dotInside.for(kept), '') : kept
}

/** Short forms that a transcript may write out: the same words to the ear. */
const longForms: Readonly<Record<string, readonly string[]>> = {
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
  "let's": ['let', 'us'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['got', 'to'],
  okay: ['ok'],
  gen: ['general'],
  sen: ['senator'],
  rep: ['representative'],
  gov: ['governor'],
  dr: ['doctor'],
  mr: ['mister'],
  prof: ['professor'],
  capt: ['captain'],
  sgt: ['sergeant'],
  lt: ['lieutenant'],
  col: ['colonel'],
  jan: ['january'],
  feb: ['february'],
  aug: ['august'],
  sept: ['september'],
  oct: ['october'],
  nov: ['november'],
  dec: ['december'],
}

const endings: readonly (readonly [ending: RegExp, word: string])[] = [
  [/n't$/, 'not'],
  [/'re$/, 'are'],
  [/'ve$/, 'have'],
  [/'ll$/, 'will'],
  [/'m$/, 'am'],
  [/(?<=^(?:it|he|she|that|what|there|who|here|where|how))'s$/, "'s"],
]

/** "eleven" and "11", "twenty" and "20", "eleventh" and "11th" sound alike. */
function inFigures(word: string): string {
  const [cardinal, ordinal] = [cardinals.get(word) ?? tens.get(word), ordinals.get(word)]
  if (cardinal !== undefined) return `${cardinal}`
  return ordinal === undefined ? word.replace(/^(\d+)(?:st|nd|rd)$/, '$1th') : `${ordinal}th`
}

function writtenOut(word: string): readonly string[] {
  const long = Object.hasOwn(longForms, word) ? longForms[word] : undefined
  if (long) return long
  const ending = word.includes("'") ? endings.find(([letters]) => letters.test(word)) : undefined
  return ending ? [word.replace(ending[0], ''), ending[1]] : [inFigures(word)]
}
