import { blankFootnotes } from '../language/footnotes.ts'
import { anyScript } from '../model/any-script.ts'
import type { Span } from '../model/span.ts'
import type { StatementKind } from '../model/statement.ts'
import type { Block } from './blocks.ts'
import { isCaption } from './captions.ts'
import { isFurnitureSentence } from './furniture.ts'
import { furnitureBlocks } from './furniture-blocks.ts'
import { unwrapped } from './lines.ts'

/** A block and its sentences. */
export interface Passage {
  readonly block: Block
  readonly sentences: readonly Span[]
}

/** A text cut into passages, and its title where the input stated one. */
export interface Cut {
  readonly text: string
  readonly title: string | null
  readonly passages: readonly Passage[]
}

/** The kind of every sentence, in order. */
export function kindsOf(cut: Cut): readonly StatementKind[] {
  const blocks = cut.passages.map(({ block }) => blankFootnotes(unwrapped(cut.text, block)).trimEnd())
  const furniture = furnitureBlocks(cut, blocks)
  const first = furniture.indexOf(false)
  const top = isHeadline(cut.passages[first], blocks[first] ?? '') ? (blocks[first] ?? '') : ''
  const headline = comparable(cut.title ?? top)
  let bodySeen = false
  return cut.passages.flatMap((passage, index) => {
    const text = blocks[index] ?? ''
    const kind = furniture[index]
      ? 'furniture'
      : blockKind(passage, { text, headline, first: index === first, bodySeen, last: index === blocks.length - 1 })
    bodySeen ||= kind === 'body'
    return passage.sentences.map((sentence) =>
      isFurnitureSentence(unwrapped(cut.text, sentence)) ? 'furniture' : kind,
    )
  })
}

interface BlockFacts {
  readonly text: string
  /** The headline's words; empty where the article has none. */
  readonly headline: string
  /** Whether nothing but furniture came before. */
  readonly first: boolean
  /** Whether a paragraph of the story came before. */
  readonly bodySeen: boolean
  readonly last: boolean
}

function blockKind(
  { block, sentences }: Passage,
  { text, headline, first, bodySeen, last }: BlockFacts,
): StatementKind {
  if (headline !== '' && text.length <= longestHeadline && comparable(text) === headline) return 'headline'
  if (block.bullet) return bodySeen ? 'body' : 'summary'
  if (!first && sentences.length === 1 && isCaption(text)) return 'caption'
  if (isHeading(text, sentences, bodySeen ? longestSubheading : longestDeck) && !(last && bodySeen)) return 'subheading'
  return 'body'
}

/** Longest headline in code units; the longest of gold/train has 150. A lead without its full stop is longer. */
const longestHeadline = 200

function isHeadline(passage: Passage | undefined, text: string): boolean {
  return passage !== undefined && !passage.block.bullet && text.length <= longestHeadline && !endsSentence(text)
}

/** Longest second headline and longest subheading between paragraphs, in words. */
const longestDeck = 14
const longestSubheading = 8

const capitalFirst = anyScript(String.raw`^["'“‘]?[\p{Lu}\p{N}]`)

function isHeading(text: string, sentences: readonly Span[], words: number): boolean {
  if (text.length > longestHeadline || sentences.length > 1 || /(?:\.|[?!]\s?["'”’])["'”’)]?$/.test(text)) return false
  if (text.split(/\s+/, words + 1).length > words || /[,:;]["'”’]?$/.test(text)) return false
  return capitalFirst.test(text)
}

const endingInitials = anyScript(String.raw`\b(?:[\p{Lu}]\.){1,4}["'”’]?$`)

function endsSentence(text: string): boolean {
  return /\.\s?["'”’)\]]{0,2}$/.test(text) && !endingInitials.test(text)
}

const betweenWords = anyScript(String.raw`[^\p{L}\p{N}]+`, 'g')

function comparable(text: string): string {
  const lower = text.toLowerCase()
  return lower.replace(betweenWords.for(lower), ' ').trim()
}
