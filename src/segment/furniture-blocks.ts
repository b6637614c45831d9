import { isByline, isBylineRest, isCredit, isNameLine, isOutlet } from './bylines.ts'
import {
  isCommentsHeading,
  isFurnitureBlock,
  isFurnitureSentence,
  isLinksHeading,
  isMarkOfComment,
  isRowOfLinks,
  isSourceLabel,
} from './furniture.ts'
import type { Cut } from './kinds.ts'
import { unwrapped } from './lines.ts'
import { isTimestamp } from './timestamps.ts'

/** Whether each block is a part of the page rather than of the story, by its look and by what stands around it. O(n). */
export function furnitureBlocks(cut: Cut, blocks: readonly string[]): readonly boolean[] {
  const own = blocks.map(
    (block, index) => isFurnitureBlock(block) || isFurnitureInParts(cut, index) || followsSourceLabel(blocks, index),
  )
  const first = own.indexOf(false)
  const masthead = cut.title === null && isMasthead(blocks, own) ? first : -1
  const headline = own.indexOf(false, masthead + 1)
  const credits = creditsOf(blocks, headline)
  const end = Math.min(linksAt(blocks, own), commentsAt(blocks, own))
  return own.map(
    (isFurniture, index) =>
      isFurniture ||
      index === masthead ||
      index >= end ||
      credits.has(index) ||
      (index - 1 > headline && followsByline(blocks, index)),
  )
}

/** Fewest words of a headline below the name of a newspaper. */
const shortestHeadline = 4

/** "Westhaven Gazette" over a date, a byline or a row of links above the headline; by itself it may be what the story is about: "Royal Mail". */
function isMasthead(blocks: readonly string[], own: readonly boolean[]): boolean {
  const first = own.indexOf(false)
  const below = blocks[first + 1] ?? ''
  if (!isTimestamp(below) && !isByline(below) && !isRowOfLinks(below)) return false
  const next = blocks[own.indexOf(false, first + 1)]
  const name = blocks[first] ?? ''
  if (next === undefined || !/\s/.test(name) || !isOutlet(name)) return false
  return !endsSentence(next) && !isCredit(next) && next.split(/\s+/).length >= shortestHeadline
}

/** The lines between the headline and the first paragraph that tell who wrote the story: "AFP, Westhaven", one name beside it. */
function creditsOf(blocks: readonly string[], headline: number): ReadonlySet<number> {
  const body = blocks.findIndex((block, index) => index > headline && endsSentence(block))
  const lines = blocks.slice(0, Math.max(0, body)).map((text, index) => ({ text, index }))
  const below = lines.filter(({ index }) => index > headline)
  const credits = below.filter(({ text }) => isCredit(text))
  const names = below.filter(({ text }) => isNameLine(text))
  const beside = names.filter(({ index }) => names.length === 1 && isBesideCredit(blocks, { headline, index }))
  return new Set([...credits, ...beside].map(({ index }) => index))
}

/** Names alone may be what the story is about, as a list of victims is; one next to "AFP" or "By Jane Roe" is a writer's. */
function isBesideCredit(
  blocks: readonly string[],
  { headline, index }: { readonly headline: number; readonly index: number },
): boolean {
  return [index - 1, index + 1].some((other) => {
    const text = blocks[other] ?? ''
    return other > headline && (isCredit(text) || isByline(text))
  })
}

function endsSentence(block: string): boolean {
  return /[.!?]["”’)\]]{0,2}$/.test(block)
}

/** "By Ann Lee | Updated: Mar 3, 2026", "Westhaven Times, 3 March 2026": who wrote it and a timestamp. */
function isFurnitureInParts({ text, passages }: Cut, index: number): boolean {
  const parts = (passages[index]?.sentences ?? []).map((sentence) => unwrapped(text, sentence))
  return (
    parts.length > 1 &&
    parts.some(isTimestamp) &&
    parts.every((part) => isFurnitureBlock(part) || isCredit(part.replace(/,$/, '')))
  )
}

/** Words of a source's name that stands by itself after "News Source:". */
const longestSource = 6

function followsSourceLabel(blocks: readonly string[], index: number): boolean {
  const text = blocks[index] ?? ''
  return (
    isSourceLabel(blocks[index - 1] ?? '') &&
    text.split(/\s+/, longestSource + 1).length <= longestSource &&
    !/[.!?]["”’)]?$/.test(text)
  )
}

/** "BBC News, Westhaven" behind "By Jane Roe", below the headline. */
function followsByline(blocks: readonly string[], index: number): boolean {
  return isByline(blocks[index - 1] ?? '') && isBylineRest(blocks[index] ?? '')
}

/** Longest headline of another story, in words. */
const longestLink = 16

/** Where the links to other stories begin that end a page: at a heading behind which no block is a sentence. */
function linksAt(blocks: readonly string[], furniture: readonly boolean[]): number {
  const last = blocks.findLastIndex(
    (block, index) => !furniture[index] && !isLink(block) && !isFurnitureSentence(block),
  )
  const heading = blocks.findIndex((block, index) => index > last && isLinksHeading(block))
  return last < 0 || heading < 0 ? blocks.length : heading
}

/** Blocks between "Comments (37)" and what shows that a reader wrote the next: a name, the time, what was written. */
const commentReach = 5

/** Where the comments of readers begin that end a page: at a heading below the story, "Reply" or "2 hours ago" right behind it. */
function commentsAt(blocks: readonly string[], furniture: readonly boolean[]): number {
  const story = blocks.findIndex((block, index) => !furniture[index] && endsSentence(block))
  const heading = blocks.findIndex((block, index) => index > story && isCommentsHeading(block))
  const behind = blocks.slice(heading + 1, heading + 1 + commentReach)
  return story >= 0 && heading >= 0 && behind.some(isMarkOfComment) ? heading : blocks.length
}

function isLink(block: string): boolean {
  return block.split(/\s+/, longestLink + 1).length <= longestLink && !/\.["”’)]?$/.test(block)
}
