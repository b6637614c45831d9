import { startsWithCapital } from '../language/letter-case.ts'
import { anyScript } from '../model/any-script.ts'
import { blockPatterns, type FurniturePattern, openingOf, sentencePatterns } from './furniture-patterns.ts'
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
  const opening = openingOf(text)
  return patterns.some(({ may, pattern }) => may(text, opening) && pattern.test(text))
}

const letter = anyScript(String.raw`[\p{L}\p{N}]`)

function isWordless(text: string): boolean {
  return !letter.test(text)
}

/** Whether a block announces the name of its source: "News Source :". */
export function isSourceLabel(block: string): boolean {
  return /^(?:news |original |article )?source ?:$/i.test(block)
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

function isByline(block: string): boolean {
  const opening = /^(?:[Bb]y|BY|[Ww]ritten by|[Rr]eported by|[Ff]rom our) /.exec(block)?.[0]
  if (opening === undefined || !startsWithCapital(block.slice(opening.length)) || /[a-z][.!?]$/.test(block))
    return false
  const words = block.split(/\s+/).slice(1)
  return words.length >= 2 && words.length <= longestByline && words.every((word) => bylineWord.test(word))
}
