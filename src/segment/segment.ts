import type { Article } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { type Block, blocksOf } from './blocks.ts'
import { kindsOf } from './kinds.ts'
import { sentencesOf } from './sentences.ts'
import { timestampsOf } from './timestamps.ts'

/**
 * The statements of an article in reading order.
 *
 * Their spans never overlap and have no white space around them; between them are only white space and bullet marks. O(n).
 */
export function segment(article: Article): readonly Statement[] {
  const { text, title, label } = article
  const passages = blocksOf(text).map((block) => ({ block, sentences: partsOf(text, block) }))
  const kinds = kindsOf({ text, title, passages })
  return passages
    .flatMap(({ sentences }) => sentences.map((sentence, index) => ({ ...sentence, isFirst: index === 0 })))
    .map((sentence, index) => ({ ...sentence, kind: kinds[index] ?? 'body' }))
    .reduce<Part[]>(withPart, [])
    .map(({ kind, start, end }, index) => ({
      id: `${label}${index + 1}`,
      kind,
      start,
      end,
      text: text.slice(start, end),
    }))
}

/** A sentence with its kind, and whether it opens its passage. */
interface Part extends Span {
  readonly kind: Statement['kind']
  readonly isFirst: boolean
}

// "Inferno! Four dead as plant blows up" is one headline, whatever marks stand in it.
function withPart(parts: Part[], part: Part): Part[] {
  const last = parts.at(-1)
  if (last?.kind !== 'headline' || part.kind !== 'headline' || part.isFirst) parts.push(part)
  else parts[parts.length - 1] = { ...last, end: part.end }
  return parts
}

// A timestamp ends what stands before it, although no mark says so.
function partsOf(text: string, block: Block): readonly Span[] {
  const parts: Span[] = []
  let start = block.start
  for (const timestamp of [...timestampsOf(text, block), { start: block.end, end: block.end }]) {
    const between = trimmed(text, { start, end: timestamp.start })
    for (const sentence of sentencesOf(text, between)) parts.push(sentence)
    if (timestamp.end > timestamp.start) parts.push(timestamp)
    start = timestamp.end
  }
  return parts
}

function trimmed(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end)
  const lead = inside.length - inside.trimStart().length
  return { start: start + lead, end: Math.max(start + lead, start + inside.trimEnd().length) }
}
