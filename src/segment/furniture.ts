import { anyScript } from '../model/any-script.ts'
import { isByline } from './bylines.ts'
import { blockPatterns, type FurniturePattern, lookAt, sentencePatterns } from './furniture-patterns.ts'
import { pagePatterns } from './page-patterns.ts'
import { isTimestamp } from './timestamps.ts'

/** Longest part of a page that is furniture, in code units; what is longer is never looked at. */
const longest = 320

const patterns = [...blockPatterns, ...pagePatterns]

/**
 * Whether a whole block is a part of the page rather than of the story.
 *
 * Precise rather than complete: a statement that is called furniture is lost to the comparison, furniture that is kept is
 * merely unique.
 */
export function isFurnitureBlock(block: string): boolean {
  if (block.length > longest) return false
  return (
    isTimestamp(block) || isSectionLabel(block) || isRowOfLinks(block) || isByline(block) || isLike(block, patterns)
  )
}

/** Whether one sentence is furniture wherever it stands. */
export function isFurnitureSentence(sentence: string): boolean {
  if (sentence.length > longest) return false
  return isTimestamp(sentence) || isWordless(sentence) || isLike(sentence, sentencePatterns)
}

function isLike(text: string, forms: readonly FurniturePattern[]): boolean {
  const look = lookAt(text)
  return forms.some(({ may, pattern, cased }) => may(look) && pattern.test(cased ? text : look.small))
}

const letter = anyScript(String.raw`[\p{L}\p{N}]`)

function isWordless(text: string): boolean {
  return !letter.test(text)
}

const siteLinks =
  /^(?:home|about(?: us)?|contact(?: us)?|privacy(?: policy)?|cookie policy|terms of (?:use|service)|advertise|subscribe|log ?in|sign in|register|newsletters?|careers|site ?map)$/

/** Fewest and most links of a row. */
const [fewestLinks, mostLinks] = [3, 16]

/** Whether a block is a row of links to parts of a site: "Home | News | About us". */
export function isRowOfLinks(block: string): boolean {
  if (!block.includes('|') || /[.!?\d]/.test(block)) return false
  const links = block.split('|', mostLinks + 1).map((link) => link.trim().toLowerCase())
  return links.length >= fewestLinks && links.length <= mostLinks && links.some((link) => siteLinks.test(link))
}

/** Whether a block is the heading of what readers wrote: "Comments (37)". */
export function isCommentsHeading(block: string): boolean {
  return /^(?:\d{1,6} )?comments?(?: ?\(\d{1,6}\))?:?$/.test(block.toLowerCase())
}

/** Whether a block stands below what a reader wrote or above it: "Reply", "2 hours ago". */
export function isMarkOfComment(block: string): boolean {
  return /^(?:reply\b.{0,20}|.{1,20} ago)$/.test(block.toLowerCase()) && isFurnitureBlock(block)
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
  headlines editorial analysis features live exclusive updates update column comment blog interview obituaries and &`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Most words of a label. */
const mostSections = 4

function isSectionLabel(block: string): boolean {
  const words = block.split(/[\s|/>»]+/, mostSections + 2).filter((word) => word !== '')
  return words.length <= mostSections && words.every((word) => sections.has(word.toLowerCase().replace(/[.:]$/, '')))
}
