import { canonicalEntity, type EntityMention, mentionsOf } from '../../language/names/entities.ts'
import { organisationWords, personTitles } from '../../language/names/person-words.ts'
import { numberedThings, streetWords } from '../../language/sentence/phrase-words.ts'
import { type Token, tokensOf } from '../../language/tokens.ts'
import type { SegmentedArticle } from '../../model/analysis.ts'
import { isNews } from '../../model/statement.ts'
import { type CapitalUse, capitalUses, dropCapitals, isCapital, isShouted, isTitleCase } from './capital-use.ts'
import { mayName, type Sentence } from './name-words.ts'
import { type NamePhrase, singleNames } from './single-names.ts'

/** Small words inside names of persons: "Ursula von der Leyen". */
const particles = new Set('de da do dos du del della di van von der den la le el al bin ibn ben bint abu'.split(' '))
/** Words after which "of" and "for" go on with a name: "Department of Justice", "Bank of England". */
const takesOf = new Set([
  ...organisationWords,
  ...'secretary ministry bank gulf sea bay cape isle republic kingdom commonwealth state city house'.split(' '),
  ...'friends defenders sons daughters brotherhood order knights confederation medal award prize legion'.split(' '),
])
/** Words that end the name of one body rather than of two: "Agriculture and Food Committee". */
const bodies = new Set('committee department commission ministry bureau service administration agency'.split(' '))
/** Words that end the name of a company: "Acme Ltd Christmas party". */
const companyEnds = new Set('ltd inc corp llc plc'.split(' '))
/** Bodies that are named after their members or a saint: "the Teachers' Union", "St Luke's Hospital". */
const ownedBodies = new Set(
  'hospital school college church federation union association institute club league society foundation fund clinic'.split(
    ' ',
  ),
)
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
      listed: new Set(mentionsOf(statement).flatMap(goingOn)),
      drop: dropCapitals(tokens),
      titleCase: isTitleCase(tokens),
      shouted: isShouted(tokens),
    }
  })
  const uses = capitalUses(sentences.map((sentence) => sentence.tokens))
  return sentences.flatMap((sentence) => phrasesOf(sentence, uses))
}

function goingOn({ first, end }: EntityMention): readonly number[] {
  return Array.from({ length: end - first - 1 }, (_, index) => first + 1 + index)
}

function phrasesOf(sentence: Sentence, uses: ReadonlyMap<string, CapitalUse>): NamePhrase[] {
  const { tokens } = sentence
  const phrases: NamePhrase[] = []
  for (let first = 0; first < tokens.length; first++) {
    const opensStreet = numbersStreet(tokens, first)
    if (!opensStreet && !mayName(sentence, first, uses)) continue
    let end = opensStreet ? first + lengthOfOrdinal : first + 1
    while (end - first < longestName) {
      const next = continued(sentence, end, uses)
      if (next === end) break
      end = next
    }
    phrases.push(...singleNames(sentence, first, end))
    first = end - 1
  }
  return phrases
}

/** The index after the name's next word where the name goes on, `end` itself where it does not. */
function continued(sentence: Sentence, end: number, uses: ReadonlyMap<string, CapitalUse>): number {
  const { tokens } = sentence
  const [last, next, afterNext] = [tokens[end - 1], tokens[end], tokens[end + 1]]
  if (!last || !next || companyEnds.has(last.normal)) return end
  if (/['’]s?$/u.test(last.text)) return end + Number(namesBody(last, next))
  if (sentence.listed.has(end) || mayName(sentence, end, uses) || endsName(last, next)) return end + 1
  if (numbersStreet(tokens, end) || joinsDuties(tokens, end)) return end + 2
  return joinsMark(last, next, afterNext) || joinsWord(last, next) ? behindJoint(sentence, end, uses) : end
}

/** The index after the word behind a mark or a small word that joins names; the joint's own where no name goes on. */
function behindJoint(sentence: Sentence, end: number, uses: ReadonlyMap<string, CapitalUse>): number {
  const [last, next, afterNext] = sentence.tokens.slice(end - 1, end + 2) as [Token, Token, Token | undefined]
  const isOwned = /^['’]$/.test(next.text)
  if (isOwned || mayName(sentence, end + 1, uses) || isTypeNumber(next, afterNext)) return end + 2
  const twoSmall = afterNext?.text === 'the' || particles.has(afterNext?.text ?? '')
  return twoSmall && joinsWord(last, next) && mayName(sentence, end + 2, uses) ? end + 3 : end
}

/** "St Luke's Hospital", but not "Germany's Federation of Industries". */
function namesBody(owner: Token, body: Token): boolean {
  if (!isCapital(body) || !ownedBodies.has(body.normal)) return false
  return canonicalEntity(owner.text.replace(/['’]s?$/u, '')) === null
}

/** "Fire & Rescue", "Campa-Najjar", "J. Trump", "St. Louis" */
function joinsMark(last: Token, mark: Token, next: Token | undefined): boolean {
  if (mark.text === '&') return true
  if (last.end !== mark.start) return false
  if (/^['’]$/.test(mark.text)) return last.text.endsWith('s') && next !== undefined && namesBody(last, next)
  if (/^[-–]$/.test(mark.text)) return mark.end === next?.start
  return mark.text === '.' && (last.text.length === 1 || isAbbreviatedTitle(last))
}

/** "Department" after "Interior", "75" after "Interstate" */
function endsName(last: Token, next: Token): boolean {
  if (isCapital(next)) return organisationWords.has(next.normal)
  return next.kind === 'number' && /^\d{1,4}$/.test(next.text) && numberedThings.has(last.normal)
}

/** "97th" before "Avenue" */
function numbersStreet(tokens: readonly Token[], index: number): boolean {
  const [number, ending, thing] = tokens.slice(index, index + lengthOfOrdinal + 1)
  if (number?.kind !== 'number' || !/^(?:st|nd|rd|th)$/.test(ending?.text ?? '')) return false
  return thing !== undefined && isCapital(thing) && streetWords.has(thing.normal)
}

/** "97th" is read as a number and its ending. */
const lengthOfOrdinal = 2

/** "and" in "Ways and Means Committee", "Nurses and Midwives Organisation": what or whom a body is for, in two words. */
function joinsDuties(tokens: readonly Token[], and: number): boolean {
  const [last, duty, body] = [tokens[and - 1], tokens[and + 1], tokens[and + 2]]
  if (tokens[and]?.text !== 'and' || !last || !duty || !body) return false
  if (organisationWords.has(last.normal) || !isCapital(duty) || !isCapital(body)) return false
  const areMembers = [last, duty].every(({ text }) => /[^s]s$/.test(text))
  return bodies.has(body.normal) || (areMembers && organisationWords.has(body.normal))
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
  return /^(?:st|ft|mt)$/.test(token.normal) || personTitles.has(token.normal)
}
