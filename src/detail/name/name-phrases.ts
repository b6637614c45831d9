import { canonicalEntity } from '../../language/entities.ts'
import { givenNames, organisationWords, personTitles } from '../../language/person-words.ts'
import { type Token, tokensOf } from '../../language/tokens.ts'
import type { SegmentedArticle } from '../../model/analysis.ts'
import { anyScript } from '../../model/any-script.ts'
import type { Span } from '../../model/span.ts'
import { isNews } from '../../model/statement.ts'
import { type CapitalUse, capitalUses, isCapital, isShouted, isTitleCase } from './capital-use.ts'
import { mayName, type Sentence } from './name-words.ts'

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

/** Small words inside names of persons: "Ursula von der Leyen". */
const particles = new Set('de da do dos du del della di van von der den la le el al bin ibn ben bint abu'.split(' '))
/** Words after which "of" and "for" go on with a name: "Department of Justice", "Bank of England". */
const takesOf = new Set([
  ...organisationWords,
  ...'secretary ministry bank gulf sea bay cape isle republic kingdom state city house'.split(' '),
])
/** Longest name in tokens; what is longer is a list or a text in capitals. */
const longestName = 12

/**
 * The capitalised names of an article's news statements, in order of position. O(n).
 *
 * Where every word has a capital (Title Case, the start of a sentence) a word counts as a name only if the
 * article writes it with a capital elsewhere and never small, or if general lists know it.
 */
export function namePhrases(article: SegmentedArticle): readonly NamePhrase[] {
  const sentences = article.statements.filter(isNews).map((statement): Sentence => {
    const tokens = tokensOf(statement)
    return {
      statement: statement.id,
      text: article.article.text,
      tokens,
      titleCase: isTitleCase(tokens),
      shouted: isShouted(tokens),
    }
  })
  const uses = capitalUses(sentences.map((sentence) => sentence.tokens))
  return sentences.flatMap((sentence) => phrasesOf(sentence, uses))
}

function phrasesOf(sentence: Sentence, uses: ReadonlyMap<string, CapitalUse>): NamePhrase[] {
  const { tokens } = sentence
  const phrases: NamePhrase[] = []
  for (let first = 0; first < tokens.length; first++) {
    if (!mayName(sentence, first, uses)) continue
    let end = first + 1
    while (end - first < longestName) {
      const next = continued(sentence, end, uses)
      if (next === end) break
      end = next
    }
    phrases.push(...cut(sentence, first, end))
    first = end - 1
  }
  return phrases
}

/** The index after the name's next word where the name goes on, `end` itself where it does not. */
function continued(sentence: Sentence, end: number, uses: ReadonlyMap<string, CapitalUse>): number {
  const { tokens } = sentence
  const [last, next, afterNext] = [tokens[end - 1], tokens[end], tokens[end + 1]]
  if (!last || !next || /['’]s?$/u.test(last.text)) return end
  if (mayName(sentence, end, uses) || (isCapital(next) && organisationWords.has(next.normal))) return end + 1
  if (!joinsMark(last, next, afterNext) && !joinsWord(last, next)) return end
  if (mayName(sentence, end + 1, uses) || isTypeNumber(next, afterNext)) return end + 2
  const twoSmall = afterNext?.text === 'the' || particles.has(afterNext?.text ?? '')
  return twoSmall && joinsWord(last, next) && mayName(sentence, end + 2, uses) ? end + 3 : end
}

/** "Fire & Rescue", "Campa-Najjar", "J. Trump", "St. Louis" */
function joinsMark(last: Token, mark: Token, next: Token | undefined): boolean {
  if (mark.text === '&') return true
  if (last.end !== mark.start) return false
  if (/^[-–]$/.test(mark.text)) return mark.end === next?.start
  return mark.text === '.' && (last.text.length === 1 || isAbbreviatedTitle(last))
}

/** "47" after "AK-", "19" after "Covid-" */
function isTypeNumber(mark: Token, number: Token | undefined): boolean {
  return mark.text === '-' && number?.kind === 'number' && /^\d{1,4}$/.test(number.text)
}

/** "Leyen" after "von der", "Justice" after "Department of" */
function joinsWord(last: Token, word: Token): boolean {
  return particles.has(word.text) || (/^(?:of|for)$/.test(word.text) && takesOf.has(last.normal))
}

function isAbbreviatedTitle(token: Token): boolean {
  return token.normal === 'st' || personTitles.has(token.normal)
}

/** Indexes of a name among the tokens of a sentence, and where its titles start if it has any. */
interface NameRange {
  readonly first: number
  readonly end: number
  readonly titles?: number
}

/** A run of names as single names: titles split off, a country before a title apart from the person after it. */
function cut(sentence: Sentence, first: number, end: number): NamePhrase[] {
  const { tokens } = sentence
  const titles: number[] = []
  for (let index = first; index < end; index++) if (isTitle(tokens, index)) titles.push(index)
  const [firstTitle, lastTitle] = [titles[0], titles.at(-1)]
  if (firstTitle === undefined || lastTitle === undefined) {
    const origin = isOriginOf(tokens, first) && first + 1 < end
    if (!origin) return phrasesAt(sentence, { first, end })
    return [
      { first, end: first + 1 },
      { first: first + 1, end },
    ].flatMap((range) => phrasesAt(sentence, range))
  }
  const start = tokens[lastTitle + 1]?.text === '.' ? lastTitle + 2 : lastTitle + 1
  const before = phrasesAt(sentence, { first, end: firstTitle })
  return [...before, ...phrasesAt(sentence, { first: start, end, titles: firstTitle })]
}

/** "Englishman Robert Buckley" is an origin and a person. */
function isOriginOf(tokens: readonly Token[], index: number): boolean {
  const [origin, next] = [tokens[index], tokens[index + 1]]
  if (!origin || !next || !givenNames.has(next.normal)) return false
  return canonicalEntity(origin.text)?.form === 'adjective'
}

/** "General" is a title in "General Lee" and none in "General Motors Company". */
function isTitle(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  return (
    token !== undefined && personTitles.has(token.normal) && !organisationWords.has(tokens[index + 1]?.normal ?? '')
  )
}

const shortened = anyScript(String.raw`^(?:[\p{L}]|st|ft|mt|ave|rd|blvd)$`)

/** The name at a range, or nothing where the range has no word. */
function phrasesAt(sentence: Sentence, { first, end, titles }: NameRange): NamePhrase[] {
  const words = sentence.tokens.slice(first, end).filter((token) => token.kind !== 'mark')
  const [start, last] = [words[0], words.at(-1)]
  if (!start || !last || (start === last && shortened.test(start.normal))) return []
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
