import { startsWithCapital } from '../language/letter-case.ts'
import { outletWords } from '../language/source-nouns.ts'
import { anyScript } from '../model/any-script.ts'
import { blockPatterns, type FurniturePattern, lookAt, sentencePatterns } from './furniture-patterns.ts'
import { isTimestamp } from './timestamps.ts'

/** Longest part of a page that is furniture, in code units; what is longer is never looked at. */
const longest = 320

/**
 * Whether a whole block is a part of the page rather than of the story.
 *
 * Precise rather than complete: a statement that is called furniture is lost to the comparison, furniture that is kept is
 * merely unique.
 */
export function isFurnitureBlock(block: string): boolean {
  if (block.length > longest) return false
  return isTimestamp(block) || isSectionLabel(block) || isByline(block) || isLike(block, blockPatterns)
}

/** Whether one sentence is furniture wherever it stands. */
export function isFurnitureSentence(sentence: string): boolean {
  if (sentence.length > longest) return false
  return isTimestamp(sentence) || isWordless(sentence) || isLike(sentence, sentencePatterns)
}

function isLike(text: string, patterns: readonly FurniturePattern[]): boolean {
  const look = lookAt(text)
  return patterns.some(({ may, pattern, cased }) => may(look) && pattern.test(cased ? text : look.small))
}

const letter = anyScript(String.raw`[\p{L}\p{N}]`)

function isWordless(text: string): boolean {
  return !letter.test(text)
}

/** Whether a block announces the name of its source: "News Source :". */
export function isSourceLabel(block: string): boolean {
  return /^(?:news |original |article )?source ?:$/.test(block.toLowerCase())
}

/** Whether a block is the heading of links to other stories: "More on this story". */
export function isLinksHeading(block: string): boolean {
  return /^(?:related (?:topics|stories|articles|content|links|news)|more on this(?: story)?|more (?:stories|news|from .{1,30})|top stories|most (?:read|popular|viewed)|you may (?:also )?like|read more|recommended(?: for you)?|around the (?:web|bbc|world)|latest (?:news|stories))\W{0,3}$/.test(
    block.toLowerCase(),
  )
}

/** Names of sections of newspapers; a block that is nothing but them is a label. */
const sections: ReadonlySet<string> = new Set(
  `news world politics sport sports business opinion national international local regional us u.s uk europe asia africa
  americas middle east technology tech science health entertainment culture lifestyle style travel weather education
  crime economy money markets finance environment climate arts video videos photos home breaking latest top stories
  headlines editorial analysis features and &`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Most words of a label. */
const mostSections = 4

function isSectionLabel(block: string): boolean {
  const words = block.split(/[\s|/>»]+/, mostSections + 2).filter((word) => word !== '')
  return words.length <= mostSections && words.every((word) => sections.has(word.toLowerCase().replace(/[.:]$/, '')))
}

/** Most words of a byline. */
const longestByline = 14

const bylineWord = anyScript(
  String.raw`^(?:[\p{Lu}][\p{L}.'’-]*|and|of|the|for|in|at|with|staff|writer|reporter|correspondent|editor|de|van|von|[|&,/—–-])[,;|]?$`,
)

/** Whether a block names who wrote the story: "By Jane Roe, Staff Writer". */
export function isByline(block: string): boolean {
  const opening = /^(?:(?:EXCLUSIVE|Exclusive):? )?(?:[Bb]y|BY|[Ww]ritten by|[Rr]eported by|[Ff]rom our) /.exec(
    block,
  )?.[0]
  if (opening === undefined) return isNameWithOutlet(block)
  if (!startsWithCapital(block.slice(opening.length)) || /[a-z][.!?]$/.test(block)) return false
  const words = block.slice(opening.length).split(/\s+/)
  return words.length >= 2 && words.length <= longestByline && words.every((word) => bylineWord.test(word))
}

/** "Jane Roe, The Westhaven Press": all words with capitals, an outlet at the end. */
function isNameWithOutlet(block: string): boolean {
  const words = block.split(/\s+/, longestRest + 2)
  if (words.length < 3 || words.length > longestRest || !/^[^,]+ [^,]+, [^,]+$/.test(block)) return false
  return words.every(startsWithCapital) && outletWords.has(words.at(-1)?.toLowerCase() ?? '')
}

/** Most words of the outlet or post behind a name. */
const longestRest = 6

/** Whether a block may be the rest of a byline: "BBC News, Westhaven". */
export function isBylineRest(block: string): boolean {
  const words = block.split(/\s+/, longestRest + 1)
  return words.length <= longestRest && words.every((word) => bylineWord.test(word))
}
