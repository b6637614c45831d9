import { currencyNames } from '../../language/number/currencies.ts'
import { readNumeral } from '../../language/number/numerals.ts'
import { units } from '../../language/number/units.ts'
import { directionOfWord } from '../../language/sentence/directions.ts'
import { irregularPlurals, looksPlural, phraseEnds } from '../../language/sentence/phrase-words.ts'
import { months, weekdays } from '../../language/time/calendar.ts'
import { normalize, type Token } from '../../language/tokens.ts'
import { isPastOnly } from '../../language/words/irregular-verbs.ts'
import { startsWithSmall } from '../../language/words/letter-case.ts'
import { anyScript } from '../../model/any-script.ts'

/** Most words of a noun phrase that are looked at. */
const mostWords = 6

/** The noun phrase after a number: its stems, head last, and the token after its head. */
export interface CountedWords {
  readonly stems: readonly string[]
  readonly end: number
}

/** What a number at `[.., at)` counts: "21 of the approximately 50 missiles" counts missiles. */
export function readCounted(tokens: readonly Token[], at: number, singular: boolean): CountedWords {
  const hyphen = tokens[at]?.text === '-' && tokens[at + 1]?.kind === 'word'
  if (hyphen) return words(tokens.slice(at + 1, at + 2), at + 2)
  const start = skipOf(tokens, at)
  const run = phraseRun(tokens, start)
  const head = headOf(run, singular && start === at)
  if (head < 0) return { stems: [], end: at }
  const phrase = run.slice(0, head + 1)
  const last = phrase.at(-1)
  // "21 of the 50 missiles" is two numbers, so the first must not hold the second.
  const holdsNumber = tokens.slice(at, start).some((token) => readNumeral([token], 0))
  return words(phrase, holdsNumber || !last ? at : tokens.indexOf(last, start) + 1)
}

function words(phrase: readonly Token[], end: number): CountedWords {
  return { stems: phrase.map((token) => token.stem), end }
}

/** "of", "of the", "of its", "of the more than 50", "out of". */
function skipOf(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.normal !== 'of') return at
  let start = at + 1
  for (let step = 0; step < mostWords; step++, start++) {
    const token = tokens[start]
    const skipped =
      token?.kind === 'number' ||
      /^(?:the|a|an|his|her|its|their|our|all|those|these|more|than|some|about|approximately|roughly|nearly|around|at|least|only|what)$/.test(
        token?.normal ?? '',
      )
    if (!skipped) break
  }
  return start
}

const capitals = anyScript(String.raw`^[\p{Lu}]+$`)
const pluralOfCapitals = anyScript(String.raw`^[\p{Lu}]{2,}s$`)
const fewCapitals = anyScript(String.raw`^[\p{Lu}]{1,3}$`)

/** The words up to the end of the phrase; hyphens and model numbers ("AK-47 rifles") do not end it. */
function phraseRun(tokens: readonly Token[], start: number): readonly Token[] {
  const run: Token[] = []
  for (let at = start; at < tokens.length && at < start + mostWords * 2 && run.length < mostWords; at++) {
    const token = tokens[at]
    if (!token || phraseEnds.has(token.normal) || weekdays.has(token.normal) || months.has(token.normal)) break
    const inner =
      token.text === '-' || token.text === '"' || (token.kind === 'number' && fewCapitals.test(run.at(-1)?.text ?? ''))
    if (token.kind === 'word') run.push(token)
    else if (!inner || (run.length === 0 && token.text === '-')) break
  }
  return run
}

/** The first plural is the head; without one, the last word before a participle; -1 for a verb ("23 developed"). */
function headOf(run: readonly Token[], singular: boolean): number {
  if (isPastOnly(run[0]?.normal ?? '')) return -1
  const plural = run.findIndex((token) => isPlural(token))
  if (plural >= 0 && !singular) return pluralBehind(run, plural)
  const verb = run.findIndex((token, index) => index > 0 && /(?:ed|ing)$/.test(token.normal))
  if (verb < 0 && /(?:ed|ing|ly)$/.test(run[0]?.normal ?? '') && run.length < 2) return -1
  if (/ed$/.test(run[0]?.normal ?? '') && !singular) return -1
  return (verb > 0 ? verb : Math.min(run.length, singular ? 2 : 1)) - 1
}

/** Nouns with the look of a plural that describe others; general English. */
const describing =
  /^(?:measles|mumps|rabies|diabetes|arms|sports|sales|customs|savings|systems|operations|communications|rights|weapons|drugs|veterans)$/

/** "131 measles cases", "20 arms dealers" */
function pluralBehind(run: readonly Token[], plural: number): number {
  const [token, next] = [run[plural], run[plural + 1]]
  return token && next && isPlural(next) && describing.test(token.normal) ? plural + 1 : plural
}

/** Whether a noun is a plural by its look or by the list. */
export function isPlural(token: Token): boolean {
  const word = normalize(token.text)
  if (irregularPlurals.has(word) || pluralOfCapitals.test(token.text)) return true
  return looksPlural(word) && !capitals.test(token.text) && !/['’]s?$/.test(token.text)
}

/** The noun that a number without one stands for: "a death toll of 50", "the crowd at 70", "magnitude-5.9". */
export function labelBefore(tokens: readonly Token[], at: number): readonly string[] {
  const joint = /^(?:of|at|to|-)$/.test(tokens[at - 1]?.normal ?? '') ? 1 : 0
  const label = tokens[at - 1 - joint]
  const isUnit =
    units.has(label?.normal ?? '') || currencyNames.has(label?.normal ?? '') || /^points?$/.test(label?.normal ?? '')
  const named =
    !isUnit &&
    !/(?:ed|ing)$/.test(label?.normal ?? '') &&
    label?.kind === 'word' &&
    directionOfWord(label) === null &&
    !phraseEnds.has(label.normal) &&
    startsWithSmall(label.text)
  return named && (joint === 1 || label.normal === 'magnitude') ? [label.stem] : []
}
