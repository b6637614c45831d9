import { currencySigns } from '../../language/number/currencies.ts'
import { glued } from '../../language/sentence/glued.ts'
import { numberedThings, phraseEnds, streetWords } from '../../language/sentence/phrase-words.ts'
import type { Token } from '../../language/tokens.ts'
import { startsWithCapital, startsWithSmall } from '../../language/words/letter-case.ts'
import { anyScript } from '../../model/any-script.ts'
import { chainEnd, codeEnd } from './read-code.ts'

/** How many words after a house number the last word of the street's name may stand. */
const streetReach = 4
/** Numbers that emergency services are called by. */
const emergency: ReadonlySet<string> = new Set(['911', '999', '112'])
const callWords = /^(?:call|dial|phon|emergenc|dispatch|operator|(?:rang|rings?|rung|ringing)$)/

/** A stretch of tokens from `start` whose number is a name, a code, an address or a telephone number: where it ends, or 0. */
export function nameEnd(tokens: readonly Token[], at: number, titleCase: boolean): number {
  const token = tokens[at]
  if (token?.kind !== 'number') return 0
  if (isListMark(tokens, at)) return at + 1
  const code = codeEnd(tokens, at) || crossEnd(tokens, at)
  if (code) return code
  // "Boeing 737-800"
  if (isNumbered(tokens, at) || isModel(tokens, at, titleCase)) return chainEnd(tokens, at)
  if (isAddress(tokens, at)) return at + 1
  return isEmergency(tokens, at) ? at + 1 : 0
}

/** Where "a 4x4", "a 4×4" or "the 4x100m relay" ends, which count nothing; 0 for none. */
function crossEnd(tokens: readonly Token[], at: number): number {
  const [number, cross, other] = tokens.slice(at, at + 3)
  if (!glued(number, cross)) return 0
  if (/^x\d/i.test(cross?.text ?? '')) return at + 2
  return cross?.text === '×' && glued(cross, other) && other?.kind === 'number' ? at + 3 : 0
}

/** "1. Open the door", "2) Close it" */
function isListMark(tokens: readonly Token[], at: number): boolean {
  const [number, mark, next] = tokens.slice(at)
  if (at > 0 || !glued(number, mark) || glued(mark, next) || !startsWithCapital(next?.text ?? '')) return false
  return /^[.)]$/.test(mark?.text ?? '') && /^\d{1,2}$/.test(number?.text ?? '')
}

/** "called 911", "a 911 call"; "112 injured" is a count. */
function isEmergency(tokens: readonly Token[], at: number): boolean {
  const beside = [tokens[at - 1], tokens[at + 1]].some((token) => callWords.test(token?.normal ?? ''))
  return beside && emergency.has(tokens[at]?.text ?? '')
}

/** "Route 66", "No. 4", "Article 50", "Boeing 737", "his number-10 jersey". */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text === '-' && tokens[at - 2]?.normal === 'number') return true
  const dot = tokens[at - 1]?.text === '.' ? 1 : 0
  const before = tokens[at - 1 - dot]
  if (before?.normal === 'no' && (dot || isNamedNo(tokens, at))) return true
  if (before?.text === '#') return true
  // "Group 7", but "the group's 7 members"
  const isOwner = /['’]s?$/.test(before?.text ?? '')
  return before !== undefined && !dot && !isOwner && before.normal !== 'no' && numberedThings.has(before.normal)
}

/** "No 10 said", "staff at No 10"; "No 10 boats alike" and "Left: no 10" may deny something. */
function isNamedNo(tokens: readonly Token[], at: number): boolean {
  const [before, no, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]]
  if (no?.text !== 'No') return false
  if (before?.kind === 'word') return startsWithSmall(before.text)
  return next?.kind === 'word' && phraseEnds.has(next.normal)
}

/** Letters right after digits that are no part of a name: degrees, scales and halves of the day. */
const suffixes: ReadonlySet<string> = new Set('C F K M B AM PM MP'.split(' '))
/** Short words in capitals that a count may follow. */
const countries: ReadonlySet<string> = new Set('A I US UK UN EU'.split(' '))

const fewLetters = anyScript(String.raw`^[\p{Lu}][\p{L}]?$`)
const fewCapitals = anyScript(String.raw`^[\p{Lu}]{1,3}$`)
const smallThenCapital = anyScript(String.raw`^[\p{Ll}][\p{Lu}]`)
const smallPlural = anyScript(String.raw`^[\p{Ll}].*s$`)

/** "beat Hull 3-1" */
function opensScore(tokens: readonly Token[], at: number): boolean {
  const [number, dash, other] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  return dash?.text === '-' && other?.kind === 'number' && glued(number, dash) && glued(dash, other)
}

/** "the", "U.S." and "CHF" go before a number, but are not numbered by it. */
function mayBeNumbered({ text, normal }: Token): boolean {
  return !text.includes('.') && !phraseEnds.has(normal) && !currencySigns.has(text)
}

/** "AK-47", "AK 47", "iPhone 5", "Falcon 9", "4G": a name and its number. */
function isModel(tokens: readonly Token[], at: number, titleCase: boolean): boolean {
  const letter = tokens[at + 1]?.text ?? ''
  if (glued(tokens[at], tokens[at + 1]) && fewLetters.test(letter) && !suffixes.has(letter)) return true
  const dash = tokens[at - 1]?.text === '-'
  const before = tokens[dash ? at - 2 : at - 1]
  if (before?.kind !== 'word' || !mayBeNumbered(before)) return false
  if (opensScore(tokens, at)) return false
  if (isNamedByNumber(before)) return true
  if (fewCapitals.test(before.text) && !countries.has(before.text)) return dash || !titleCase
  if (titleCase || !startsWithCapital(before.text)) return false
  return dash ? glued(tokens[at - 1], tokens[at]) && glued(before, tokens[at - 1]) : !countsSomething(tokens, at)
}

/** Names of share indices that the number of their shares follows: "FTSE 100", "Stoxx 600"; general knowledge. */
const indices: ReadonlySet<string> = new Set('ftse stoxx nasdaq russell cac dax nikkei ibex topix asx'.split(' '))

/** "iPhone 5", "FTSE 100" */
function isNamedByNumber({ text, normal }: Token): boolean {
  return smallThenCapital.test(text) || (indices.has(normal) && startsWithCapital(text))
}

/** "Iraq 50 villages" counts, "Falcon 9 rocket" and "Dow 9,000" do and do not; long numbers are never names. */
function countsSomething(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!/^\d{1,3}$/.test(tokens[at]?.text ?? '') || next?.text === '%') return true
  return (
    (smallPlural.test(next?.text ?? '') && !phraseEnds.has(next?.normal ?? '')) ||
    /^(?:people|men|women|children|percent|per|million|billion)$/.test(next?.normal ?? '')
  )
}

/** "200 W. American Blvd.", "1600 Pennsylvania Avenue". */
function isAddress(tokens: readonly Token[], at: number): boolean {
  // "the 3400 block of Main Street"
  if (tokens[at + 1]?.normal === 'block' && tokens[at + 2]?.normal === 'of') return true
  if (!startsWithCapital(tokens[at + 1]?.text ?? '')) return false
  return tokens
    .slice(at + 2, at + 2 + streetReach)
    .some((token) => startsWithCapital(token.text) && streetWords.has(token.normal))
}
