import { negations } from '../language/negations.ts'
import { isRefusal } from '../language/refusals.ts'
import { tokenize } from '../language/tokens.ts'
import type { Difference, Reading } from '../model/claim.ts'
import { type Span, slice } from '../model/span.ts'
import type { StatementFacts } from './contraster.ts'
import { readingAt } from './readings.ts'
import { relateSources, type Source } from './same-source.ts'
import { contentStems } from './speakers.ts'

/** Share of the words of the shorter content, in [0, 1], and least number of them, that both must have to be of one thing. */
const leastShare = 0.6
const leastShared = 2
/** How many words behind a form of "deny" tell whether something was refused rather than denied. */
const behindCue = 5

/**
 * Sets "Hale denied leaking the memo" against "Hale admitted that she leaked the memo": one source that denies a thing in one
 * text and says it in the other.
 */
export function contrastOwnDenials(a: StatementFacts, b: StatementFacts): readonly Difference[] {
  const [left, right] = [stancesOf(a), stancesOf(b)]
  return left.flatMap((x) =>
    right
      .filter((y) => x.denies !== y.denies && isOneSource(x, y) && shareContent(x, y))
      .map((y): Difference => {
        return { kind: 'polarity', verdict: 'conflict', reason: 'denied', readings: [x.reading, y.reading] }
      }),
  )
}

/** What a source says or denies. */
interface Stance {
  readonly source: Source
  readonly denies: boolean
  readonly content: ReadonlySet<string>
  readonly reading: Reading
}

function stancesOf(facts: StatementFacts): readonly Stance[] {
  const { text } = facts.article.article
  return facts.details.flatMap((detail): readonly Stance[] => {
    if (detail.kind !== 'attribution' || detail.sense !== 'saying' || !detail.cue || !detail.source) return []
    const span = { start: Math.min(detail.cue.start, detail.content.start), end: detail.content.end }
    if (isNegated(text, span)) return []
    const denies = /\b(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing))$/i.test(slice(text, detail.cue))
    if (denies && isRefusal(wordsAt(text, detail.content))) return []
    const content = contentStems(text, detail.content)
    const source = { value: detail.value, text: slice(text, detail.source) }
    return [{ source, denies, content, reading: readingAt(facts, span, denies ? 'denied' : 'said') }]
  })
}

/** Whether the text itself says no: then a denial may assert it. */
function isNegated(text: string, span: Span): boolean {
  return tokenize(text, span).some(({ normal }) => negations.has(normal))
}

function wordsAt(text: string, { start, end }: Span): readonly string[] {
  return slice(text, { start, end }).toLowerCase().split(/\s+/, behindCue)
}

function isOneSource(x: Stance, y: Stance): boolean {
  return relateSources(x.source, y.source) === 'same'
}

function shareContent({ content: x }: Stance, { content: y }: Stance): boolean {
  const shared = [...x].filter((word) => y.has(word)).length
  return shared >= Math.max(leastShared, leastShare * Math.min(x.size, y.size))
}
