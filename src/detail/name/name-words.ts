import { canonicalEntity } from '../../language/names/entities.ts'
import { opensPaper } from '../../language/names/paper-names.ts'
import { givenNames, personTitles } from '../../language/names/person-words.ts'
import { currencySigns } from '../../language/number/currencies.ts'
import { cardinals } from '../../language/number/number-words.ts'
import { documentNouns, speakerNouns } from '../../language/saying/source-nouns.ts'
import { sentenceOpeners } from '../../language/sentence/sentence-openers.ts'
import { months, timeZone, weekdays } from '../../language/time/calendar.ts'
import { namesPeriod } from '../../language/time/fiscal-periods.ts'
import { namesPerson } from '../../language/time/given-names.ts'
import { namesMonth } from '../../language/time/month-names.ts'
import type { Token } from '../../language/tokens.ts'
import { anyScript } from '../../model/any-script.ts'
import { type CapitalUse, goesOn, isCapital, isOpening, unused } from './capital-use.ts'

/** A statement as the search for names sees it. */
export interface Sentence {
  readonly statement: string
  readonly text: string
  readonly tokens: readonly Token[]
  /** Indexes of the tokens that go on with a listed name: "and Drug Administration" after "Food". */
  readonly listed: ReadonlySet<number>
  /** How many words it begins with that are in capitals for their looks. */
  readonly drop: number
  readonly titleCase: boolean
  readonly shouted: boolean
}

/** Whether the capital of the word at an index can only be that of a name. */
export function mayName(sentence: Sentence, index: number, uses: ReadonlyMap<string, CapitalUse>): boolean {
  const token = sentence.tokens[index]
  if (!token || !isCapital(token) || isNumbered(sentence.tokens, index)) return false
  if (isInitial(sentence.tokens, index) || opensPaper(sentence.tokens, index)) return true
  if (namesPerson(sentence.tokens, index)) return true
  if (isOrdinary(token) || isMarked(sentence.tokens, index)) return false
  if ((token.normal === 'may' && namesMonth(sentence.tokens, index)) || namesPeriod(sentence.tokens, index))
    return false
  if (index >= sentence.drop && !sentence.titleCase && !isOpening(sentence.tokens, index)) return true
  return isKnownName(sentence, index, uses)
}

/** Adjectives with which names begin, but which are no short form of them. */
const qualities: ReadonlySet<string> = new Set(
  `big black blue central civil common early east eastern far federal final first foreign free full general good grand great
   green high inner international large last late little local long low lower main middle modern national natural new north
   northern old open outer public red royal second short small social south southern special third united upper urban west
   western white wild wide young`.split(/\s+/),
)

const twoCapitals = anyScript(String.raw`[\p{Lu}].*[\p{Lu}]`)

/** Whether a word whose capital says nothing is known as a name from the article or from general lists. */
function isKnownName(sentence: Sentence, index: number, uses: ReadonlyMap<string, CapitalUse>): boolean {
  const token = sentence.tokens[index]
  if (!token) return false
  const use = uses.get(token.normal) ?? unused
  // "High winds" is not short for "High Street", as "Hale" is for "Ann Hale".
  const isLoneQuality = qualities.has(token.normal) && !sentence.titleCase && !goesOn(sentence.tokens, index)
  if ((isLoneQuality ? use.last : use.capital) > use.small || isListed(token)) return true
  if (index < sentence.drop) return false
  if (!sentence.shouted && twoCapitals.test(token.text) && !isLoud(token, use)) return true
  return use.small === 0 && !sentence.titleCase && (opensName(sentence, index) || speaks(sentence.tokens, index))
}

/** Shortest word that is none in capitals: "who" and "us" are other words than "WHO" and "US". */
const shortestLoud = 4

/** Whether a word in capitals is one that the article writes small too: "POLICE are looking for ...". */
function isLoud({ text }: Token, { small }: CapitalUse): boolean {
  return small > 0 && text.length >= shortestLoud && capitals.test(text)
}

/** Whether an opening word that is nowhere else goes on into a name: "Wladimir Klitschko won". */
function opensName({ tokens }: Sentence, index: number): boolean {
  const next = tokens[index + 1]
  return next !== undefined && goesOn(tokens, index) && !isOrdinary(next)
}

/** Capitals of a party, a time zone or money: "R-Texas", "6 p.m. EDT", "CHF 3m". */
function isMarked(tokens: readonly Token[], index: number): boolean {
  return isPartyTag(tokens, index) || isZone(tokens, index) || isCurrency(tokens, index)
}

/** "J." in "Rod J. Rosenstein", and not the end of a sentence that names a thing with a letter. */
function isInitial(tokens: readonly Token[], index: number): boolean {
  const [token, dot, next] = [tokens[index], tokens[index + 1], tokens[index + 2]]
  return (
    token?.text.length === 1 && dot?.text === '.' && dot.start === token.end && next !== undefined && isCapital(next)
  )
}

/** "B" in "1B" */
function isNumbered(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  return before?.kind === 'number' && before.end === tokens[index]?.start
}

/** "R-Texas", "D-Mass." */
function isPartyTag(tokens: readonly Token[], index: number): boolean {
  const [token, dash] = [tokens[index], tokens[index + 1]]
  return token !== undefined && /^[DIR]$/.test(token.text) && dash?.start === token.end && /^[-–]$/.test(dash.text)
}

/** "6 p.m. EDT", "06:00 BST" */
function isZone(tokens: readonly Token[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]]
  const isTold = before?.kind === 'number' || /^(?:\.|am|pm|a\.m|p\.m|a\.m\.|p\.m\.|m)$/.test(before?.normal ?? '')
  return token !== undefined && isTold && timeZone.test(token.normal)
}

/** "Heffner told the AP", but not "Police said". */
function speaks(tokens: readonly Token[], index: number): boolean {
  const [token, verb] = [tokens[index], tokens[index + 1]]
  return token !== undefined && /^(?:said|says|told|added)$/.test(verb?.normal ?? '') && !isCommonSource(token.normal)
}

/** Plurals are hardly ever a person's name, and "Police" is no name. */
function isCommonSource(normal: string): boolean {
  return normal.endsWith('s') || speakerNouns.has(normal) || documentNouns.has(normal)
}

/** Whether general lists know the word as a name; "Mass" is a state only where a comma or a dot says so. */
function isListed(token: Token): boolean {
  const entity = canonicalEntity(token.text)
  return (
    givenNames.has(token.normal) ||
    personTitles.has(token.normal) ||
    (entity !== null && entity.form !== 'abbreviation')
  )
}

/** "CHF 3 million" */
function isCurrency(tokens: readonly Token[], index: number): boolean {
  return currencySigns.has(tokens[index]?.text ?? '') && tokens[index + 1]?.kind === 'number'
}

const capitals = anyScript(String.raw`^[\p{Lu}]{2,}$`)

/** "I'll" and "I'd" are no Illinois and no Idaho. */
const contraction = /^(?:I|You|He|She|It|We|They|Who|That|There)['’](?:d|ll|m|re|s|ve)$/

/** "The board OKs the plan": a verb, for all its capitals. */
const approval = /^OK['’]?(?:s|d|ed|ing)$/

function isOrdinary(token: Token): boolean {
  if (approval.test(token.text)) return true
  if (capitals.test(token.text)) return false
  return (
    sentenceOpeners.has(token.normal) ||
    cardinals.has(token.normal) ||
    currencySigns.has(token.text) ||
    token.normal === 'an' ||
    contraction.test(token.text) ||
    weekdays.has(token.normal) ||
    (token.normal !== 'may' && months.has(token.normal))
  )
}
