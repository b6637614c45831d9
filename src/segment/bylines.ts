import { isTitled, startsWithCapital } from '../language/letter-case.ts'
import { outletWords } from '../language/source-nouns.ts'
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

/** Whether a block may be the rest of a byline: "BBC News, Westhaven". */
export function isBylineRest(block: string): boolean {
  const named = wordsOf(block, longestRest)
  return named.length <= longestRest && isMadeOfNames(named)
}

/** Whether a block is the name of an outlet: "Westhaven Gazette", "AFP", "Radio Westhaven News". */
export function isOutlet(block: string): boolean {
  const named = wordsOf(block, mostNames)
  return named.length <= mostNames && named.every(isName) && isOutletWord(named.at(-1) ?? '')
}

/** Longest line that credits somebody, in code units. */
const longestLine = 120

/** Most words of a person's or an outlet's name, and of a place. */
const mostNames = 4

/**
 * Whether a line below a headline credits somebody without "By": "AFP, Westhaven", "Court reporter Jane Roe", "ESPN staff".
 *
 * Every part is a name, an outlet or a post, and one of them is an outlet or a post.
 */
export function isCredit(line: string): boolean {
  if (line.length > longestLine || !startsWithCapital(line) || /[a-z]\.$/.test(line)) return false
  const parts = line.split(/, | \| | and | & /)
  return (
    parts.some((part) => isOutlet(part) || isPostOf(part)) && parts.every((part) => isPostOf(part) || isNames(part))
  )
}

function isNames(part: string): boolean {
  const named = wordsOf(part, mostNames)
  return named.length <= mostNames && named.every(isName)
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
    (behind.length === 0 || (behind.length > 1 && behind.length < mostNames && behind.every(isName)))
  )
}

/** Whether a line is a name, with a place or without: "Jane Roe", "Jane Roe and John Doe in Westhaven". */
export function isNameLine(line: string): boolean {
  if (line.length > longestLine || line === line.toUpperCase()) return false
  const [who = '', ...places] = line.split(/ (?:in|at) |, /)
  const people = who.split(' and ')
  return places.length <= 2 && places.every(isPlace) && people.every((name) => isNames(name) && name.includes(' '))
}

function isPlace(part: string): boolean {
  return part !== '' && isNames(part.replace(/^the /, ''))
}

/** Whether a headline is not in title case nor in capitals, so that names show by their capitals in what belongs to it. */
export function isInSentenceCase(headline: string): boolean {
  return headline !== headline.toUpperCase() && !isTitled(headline.split(/\s+/).map((text) => ({ text })))
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
