import {
  isByline,
  isBylineRest,
  isFurnitureBlock,
  isFurnitureSentence,
  isLinksHeading,
  isSourceLabel,
} from './furniture.ts'
import type { Cut } from './kinds.ts'
import { isTimestamp } from './timestamps.ts'

/** Whether each block is a part of the page rather than of the story, by its look and by what stands around it. O(n). */
export function furnitureBlocks(cut: Cut, blocks: readonly string[]): readonly boolean[] {
  const own = blocks.map(
    (block, index) => isFurnitureBlock(block) || isFurnitureInParts(cut, index) || followsSourceLabel(blocks, index),
  )
  const story = own.indexOf(false)
  const links = linksAt(blocks, own)
  return own.map(
    (isFurniture, index) => isFurniture || index >= links || (index - 1 > story && followsByline(blocks, index)),
  )
}

/** "By Ann Lee | Updated: Mar 3, 2026": a byline and a timestamp, each of which is furniture. */
function isFurnitureInParts({ text, passages }: Cut, index: number): boolean {
  const parts = (passages[index]?.sentences ?? []).map(({ start, end }) => text.slice(start, end))
  return parts.length > 1 && parts.some(isTimestamp) && parts.every(isFurnitureBlock)
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

function isLink(block: string): boolean {
  return block.split(/\s+/, longestLink + 1).length <= longestLink && !/\.["”’)]?$/.test(block)
}
