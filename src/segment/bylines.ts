import { givenNames, personTitles } from '../language/names/person-words.ts'
import { cardinals, scales, tens } from '../language/number/number-words.ts'
import { groupNouns, outletWords } from '../language/saying/source-nouns.ts'
import { startsWithCapital } from '../language/words/letter-case.ts'
import { anyScript } from '../model/any-script.ts'

/** Most words of a byline. */
const longestByline = 14

const capitalised = anyScript(String.raw`^[\p{Lu}][\p{L}.'’-]*$`)

/** An outlet by its initials: "ESPN staff". */
const initials = /^[A-Z]{2,5}$/

/** Posts of people who write news, and what stands for them. */
const posts: ReadonlySet<string> = words(
  `staff writer writers reporter reporters correspondent correspondents editor editors columnist columnists contributor
  contributors bureau newsroom desk agencies reports`,
)

/** What stands before a post: what somebody writes about, and ranks. */
const beats: ReadonlySet<string> = words(
  `our a special chief senior junior deputy assistant associate acting staff news wire agency world foreign international
  national local regional home city community political politics parliamentary diplomatic defence defense security court
  courts legal crime home-affairs social-affairs affairs public social business economics economic finance financial
  industry industrial consumer money property transport energy environment climate science technology tech health medical
  education religion religious royal media arts culture entertainment showbiz music film food fashion lifestyle travel
  rural sport sports football cricket rugby racing golf tennis motoring weather investigations investigative data`,
)

/** Small words within a byline. */
const links: ReadonlySet<string> = words('and of the for in at with de van von der & | / - – —')

const opening =
  /^(?:(?:exclusive|column|comment|commentary|opinion|analysis|review|story|report|words|text|interview|editorial):? )?(?:by|written by|reported by|from our) /i

/** Whether a block names who wrote the story: "By Jane Roe, Staff Writer", "Column by Jane Roe", "By our correspondent". */
export function isByline(block: string): boolean {
  if (/[a-z][.!?]$/.test(block)) return false
  const start = opening.exec(block)?.[0]
  if (start === undefined) return isFromReports(block) || isNameWithOutlet(block)
  const named = wordsOf(block.slice(start.length), longestByline)
  if (named.length < 2) return named.some(isOutletWord)
  return named.length <= longestByline && named.some((word) => isName(word) || isPost(word)) && isMadeOfNames(named)
}

// Every word is a name, a post with what stands before it, or a small word.
function isMadeOfNames(named: readonly string[]): boolean {
  return named.every(
    (word, index) => isName(word) || links.has(word) || isPost(word) || (isBeat(word) && leadsToPost(named, index)),
  )
}

function leadsToPost(named: readonly string[], index: number): boolean {
  const next = named.slice(index).find((word) => !isBeat(word) || isPost(word))
  return next !== undefined && isPost(next)
}

/** "From AP reports", "From staff and wire reports" */
function isFromReports(block: string): boolean {
  return /^from (?:[a-z]+ ){1,4}reports$/i.test(block)
}

/** "Jane Roe, The Westhaven Press": all words with capitals, an outlet at the end. */
function isNameWithOutlet(block: string): boolean {
  const named = wordsOf(block, longestRest)
  if (named.length < 3 || named.length > longestRest || !/^[^,]+ [^,]+, [^,]+$/.test(block)) return false
  return named.every(startsWithCapital) && isOutletWord(named.at(-1) ?? '')
}

/** Most words of the outlet or post behind a name. */
const longestRest = 6

/** Whether a block may be the rest of a byline: "BBC News, Westhaven", "for The Westhaven Press", "WESTHAVEN"; not "Two Killed". */
export function isBylineRest(block: string): boolean {
  const rest = block.replace(/^(?:(?:for|of|at|in) )?(?:the )?/i, '')
  return isCredit(rest) || /^[^ ,]+(?:, [^ ,]+)?$/.test(rest) ? isMadeOfNames(wordsOf(rest, longestRest)) : false
}

/** Whether a block is the name of an outlet: "Westhaven Gazette", "AFP", "Radio Westhaven News". */
export function isOutlet(block: string): boolean {
  const named = wordsOf(block, mostNames)
  return (
    named.length <= mostNames &&
    named.every((word) => isName(word) && !isNoName(word)) &&
    isOutletWord(named.at(-1) ?? '')
  )
}

/** Longest line that credits somebody, in code units. */
const longestLine = 120

/** Most words of an outlet's name, and of a place. */
const mostNames = 4

/** Most words of a person's name. */
const mostPersonal = 3

/**
 * Whether a line below a headline credits somebody without "By": "AFP, Westhaven", "Court reporter Jane Roe", "ESPN staff".
 *
 * Every part is a person, an outlet, a post or a place behind one, and one of them is an outlet or a post.
 */
export function isCredit(line: string): boolean {
  if (line.length > longestLine || !startsWithCapital(line) || /[a-z]\.$/.test(line)) return false
  const isWriter = (part: string): boolean => isOutlet(part) || isPostOf(part)
  const parts = line.split(/, | \| /)
  const credited = parts.map((part) => part.split(/ and | & /))
  return (
    credited.flat().some(isWriter) &&
    credited.every(
      (those, index) =>
        those.every((part) => isWriter(part) || isPerson(part)) || (index > 0 && isPlace(parts[index] ?? '')),
    )
  )
}

/** A person by a common given name, since capitals alone may be a headline's: "Jane Roe", "Jane A. Roe"; not "Mayor Arrested". */
function isPerson(part: string): boolean {
  const named = wordsOf(part, mostPersonal)
  const given = named.slice(0, -1)
  const surname = named.at(-1) ?? ''
  return (
    named.length > 1 &&
    named.length <= mostPersonal &&
    isGiven(named[0] ?? '') &&
    given.every((word) => isGiven(word) || /^[A-Z]\.?$/.test(word)) &&
    isName(surname) &&
    !isNoName(surname) &&
    !/[a-z]{2}ed$/i.test(surname)
  )
}

function isGiven(word: string): boolean {
  return isName(word) && givenNames.has(word.toLowerCase())
}

/** Titles, groups and numbers, which are in no name: "Mayor", "Police", "Two". */
function isNoName(word: string): boolean {
  const lower = word.toLowerCase()
  return [personTitles, groupNouns, cardinals, tens, scales].some((list) => list.has(lower))
}

// "Political correspondent", "Coast Herald staff", "Transport correspondent Priya Roe": a post with what it is of, and a name.
function isPostOf(part: string): boolean {
  const named = wordsOf(part, 2 * mostNames)
  const post = named.findLastIndex(isPost)
  const before = named.slice(0, post)
  const behind = named.slice(post + 1)
  const outlet = before.findLastIndex(
    (word) => isOutletWord(word) || (initials.test(word) && part !== part.toUpperCase()),
  )
  return (
    post > 0 &&
    before.every((word, index) => (index <= outlet ? isName(word) : isBeat(word))) &&
    (behind.length === 0 || (startsWithCapital(named[post] ?? '') ? isPerson(behind.join(' ')) : isNamed(behind)))
  )
}

// Behind a post in small letters a capital shows a name; behind "Editor" it may be a headline's: "BBC Reporter Found Dead".
function isNamed(behind: readonly string[]): boolean {
  return behind.length > 1 && behind.length < mostNames && behind.every(isName)
}

/** Whether a line is a name, with a place or without: "Jane Roe", "Jane Roe and John Doe in Westhaven". */
export function isNameLine(line: string): boolean {
  if (line.length > longestLine) return false
  const [who = '', ...places] = line.split(/ (?:in|at) |, /)
  return places.length <= 2 && places.every(isPlace) && who.split(' and ').every(isPerson)
}

/** "Westhaven", "New York", "the Northern Isles" */
function isPlace(part: string): boolean {
  const named = wordsOf(part.replace(/^the /, ''), mostNames)
  return named.length <= mostNames && named.every((word) => isName(word) && !isNoName(word))
}

function isName(word: string): boolean {
  return capitalised.test(word)
}

function isPost(word: string): boolean {
  return posts.has(word.toLowerCase())
}

function isBeat(word: string): boolean {
  return beats.has(word.toLowerCase())
}

function isOutletWord(word: string): boolean {
  return outletWords.has(word.toLowerCase())
}

/** The words of a text without the commas behind them; one more than the limit where it has more. */
function wordsOf(text: string, limit: number): readonly string[] {
  return text.split(/\s+/, limit + 1).map((word) => word.replace(/(?<=.)[,;|]$/, ''))
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
