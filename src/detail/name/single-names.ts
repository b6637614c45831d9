import { canonicalEntity } from '../../language/names/entities.ts'
import {
  generations,
  givenNames,
  organisationWords,
  personTitles,
  postnominals,
} from '../../language/names/person-words.ts'
import type { Token } from '../../language/tokens.ts'
import { kindsOfNoun } from '../../language/words/noun-kinds.ts'
import { anyScript } from '../../model/any-script.ts'
import type { Span } from '../../model/span.ts'
import type { Sentence } from './name-words.ts'
import { isListed, officeBefore, personInCharge, personInOffice } from './offices.ts'

/** A run of words that names something, without the titles before it. */
export interface NamePhrase extends Span {
  readonly statement: string
  readonly text: string
  /** Its words and the number of its type, without marks. */
  readonly words: readonly Token[]
  /** Whether a personal title stands before it. */
  readonly titled: boolean
  /** The token before the name and its titles. */
  readonly before: Token | undefined
  /** The tokens after it, three at most. */
  readonly after: readonly Token[]
}

/** Indexes of a name among the tokens of a sentence, and where its titles start if it has any. */
interface NameRange {
  readonly first: number
  readonly end: number
  readonly titles?: number | undefined
}

/** A run of names as single names: titles split off, a country before a title apart from the person after it. */
export function singleNames(sentence: Sentence, first: number, end: number): NamePhrase[] {
  const { tokens } = sentence
  const titles: number[] = []
  for (let index = first; index < end; index++) if (isTitle(tokens, index)) titles.push(index)
  const [firstTitle, lastTitle] = [titles[0], titles.at(-1)]
  if (firstTitle === undefined || lastTitle === undefined) return untitledNames(sentence, first, end)
  const start = tokens[lastTitle + 1]?.text === '.' ? lastTitle + 2 : lastTitle + 1
  // "Assistant U.S. Attorney Ann Hale"
  const origin = sides.has(tokens[first]?.normal ?? '') ? first + 1 : first
  const before = phrasesAt(sentence, { first: origin, end: endBeforeTitle(tokens, origin, firstTitle) })
  const person = tokens[start]?.text === 'of' ? personInOffice(tokens, start, end) : start
  return [...before, ...phrasesAt(sentence, { first: person, end, titles: firstTitle })]
}

/** A run of names without a title: where somebody is from, or what somebody is in charge of, apart from the person. */
function untitledNames(sentence: Sentence, first: number, end: number): NamePhrase[] {
  const { tokens } = sentence
  const office = officeBefore(tokens, first)
  const person = office === undefined ? first + Number(isOriginOf(tokens, first)) : personInCharge(tokens, first, end)
  if (person === first || person >= end) return phrasesAt(sentence, { first, end })
  return [
    ...phrasesAt(sentence, { first, end: person }),
    ...phrasesAt(sentence, { first: person, end, titles: office }),
  ]
}

/** Titles before which stands what somebody is in charge of: "Transport Minister", "British Foreign Secretary". */
const offices = new Set('minister secretary commissioner'.split(' '))
/** Words before a title that are no name either: "Senate Minority Leader", "Vice President". */
const sides = new Set('majority minority opposition vice deputy assistant acting'.split(' '))
/** Most words of what an office is in charge of: "Foreign Affairs". */
const longestCharge = 2

/** Where the name before a title ends: only "British" is a name before "Foreign Secretary David Lammy". */
function endBeforeTitle(tokens: readonly Token[], first: number, title: number): number {
  if (sides.has(tokens[title - 1]?.normal ?? '')) return title - 1
  if (!offices.has(tokens[title]?.normal ?? '')) return title
  for (let end = title; end > first; end--) {
    if (isListed(tokens.slice(first, end))) return end
  }
  return title - first > longestCharge ? title - 1 : first
}

/** "Englishman Robert Buckley" is an origin and a person. */
function isOriginOf(tokens: readonly Token[], index: number): boolean {
  const [origin, next] = [tokens[index], tokens[index + 1]]
  if (!origin || !next || !givenNames.has(next.normal)) return false
  return canonicalEntity(origin.text)?.form === 'adjective'
}

/** "General" is a title in "General Lee" and none in "General Motors Company". */
function isTitle(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (!token || !next || organisationWords.has(next.normal)) return false
  return personTitles.has(token.normal) || isRoleOf(token, next)
}

/** "Defender" in "Defender Luis Hale", "Executive" in "Chief Executive Ann Hale", "Detectives" in "Detectives Ann Hale and ...". */
function isRoleOf({ normal }: Token, next: Token): boolean {
  if (!givenNames.has(next.normal) || givenNames.has(normal)) return false
  return kindsOfNoun(normal).includes('person') || personTitles.has(normal.replace(/s$/, ''))
}

/** Fewest words of a name that honours may follow. */
const personWords = 2

const shortened = anyScript(String.raw`^(?:[\p{L}]|st|ft|mt|ave|rd|blvd)$`)

/** The name at a range, or nothing where the range has no word. */
function phrasesAt(sentence: Sentence, { first, end, titles }: NameRange): NamePhrase[] {
  const run = sentence.tokens.slice(first, end).filter((token) => token.kind !== 'mark')
  const words = run.length > personWords && postnominals.has(run.at(-1)?.text ?? '') ? run.slice(0, -1) : run
  const [start, last] = [words[0], words.at(-1)]
  if (!start || !last || (start === last && (shortened.test(start.normal) || generations.has(start.normal)))) return []
  const stop = last.end - (/['’]s?$/u.exec(last.text)?.[0].length ?? 0)
  return [
    {
      statement: sentence.statement,
      start: start.start,
      end: stop,
      text: sentence.text.slice(start.start, stop),
      words,
      titled: titles !== undefined,
      before: sentence.tokens[(titles ?? first) - 1],
      after: sentence.tokens.slice(end, end + 3),
    },
  ]
}
