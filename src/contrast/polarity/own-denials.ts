import { remembering } from '../../language/remembering.ts'
import { adverbs, auxiliaries, determiners } from '../../language/sentence/clause-words.ts'
import { negations } from '../../language/sentence/negations.ts'
import { isRefusal } from '../../language/sentence/refusals.ts'
import { type Token, tokenize } from '../../language/tokens.ts'
import { verbStem } from '../../language/words/irregular-verbs.ts'
import type { Difference, Reading } from '../../model/claim.ts'
import { slice } from '../../model/span.ts'
import { relateSources } from '../attribution/same-source.ts'
import type { Source } from '../attribution/source-form.ts'
import { contentStems } from '../attribution/speakers.ts'
import type { StatementFacts } from '../contraster.ts'
import { readingAt } from '../readings.ts'

/** Share of the words of the shorter content, in [0, 1], and least number of them, that both must have to be of one thing. */
const leastShare = 0.6
const leastShared = 2

const denying = /\b(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing))$/i
const admitting = /\b(?:admit|acknowledg|confess|conced|confirm)[a-z]*$/i
const pronouns = /^(?:he|she|it|they)$/
/** Words by which a content denies something itself. */
const untrue = /^(?:false|untrue|baseless|wrong|fabricated|stop|stopped|ceased|longer)$/

/**
 * Sets "Hale denied leaking the memo" against "Hale admitted that she leaked the memo": one source that denies a thing in one
 * text and says it of itself in the other.
 *
 * Both contents must open with the same verb of the source's own, or with the same noun where the other one admits it.
 */
export function contrastOwnDenials(a: StatementFacts, b: StatementFacts): readonly Difference[] {
  const [left, right] = [stancesOf(a), stancesOf(b)]
  return left.flatMap((x) =>
    right
      .filter((y) => x.denies !== y.denies && x.opening === y.opening && isOneSource(x, y) && shareContent(x, y))
      .map((y): Difference => {
        return { kind: 'polarity', verdict: 'conflict', reason: 'denied', readings: [x.reading, y.reading] }
      }),
  )
}

/** What a source says or denies of itself. */
interface Stance {
  readonly source: Source
  readonly denies: boolean
  /** Stem of the first verb, or of the noun, that tells what is said or denied. */
  readonly opening: string
  readonly content: ReadonlySet<string>
  readonly reading: Reading
}

const stancesOf = remembering((facts: StatementFacts): readonly Stance[] => {
  const { text } = facts.article.article
  return facts.details.flatMap((detail): readonly Stance[] => {
    if (detail.kind !== 'attribution' || detail.sense !== 'saying' || !detail.cue || !detail.source) return []
    const span = { start: Math.min(detail.cue.start, detail.content.start), end: detail.content.end }
    const cue = slice(text, detail.cue)
    const tokens = tokenize(text, detail.content)
    const denies = denying.test(cue)
    const opening = openingOf(tokens, denies || admitting.test(cue))
    // Where the text says no itself, a denial may assert it.
    const isTurned = [...tokenize(text, detail.cue), ...tokens].some(({ normal }) => isNo(normal))
    if (opening === null || isTurned || (denies && isRefusal(tokens.map(({ normal }) => normal)))) return []
    const source = { value: detail.value, text: slice(text, detail.source) }
    const content = contentStems(text, detail.content)
    return [{ source, denies, opening, content, reading: readingAt(facts, span, denies ? 'denied' : 'said') }]
  })
})

/** The first verb of "it was dumping waste", "dumping waste" or, where a noun will do, the noun of "the murder of Moss". */
function openingOf(tokens: readonly Token[], mayBeNoun: boolean): string | null {
  const first = tokens.findIndex(({ kind, normal }) => kind === 'word' && normal !== 'that')
  const word = tokens[first]
  if (!word) return null
  const isOwn = pronouns.test(word.normal)
  if (!isOwn && !(mayBeNoun && (/.ing$/.test(word.normal) || determiners.has(word.normal)))) return null
  const opening = tokens.slice(first).find(({ kind, normal }) => kind !== 'mark' && !leading(normal))
  return opening ? verbStem(opening.normal, opening.stem) : null
}

function leading(word: string): boolean {
  return pronouns.test(word) || auxiliaries.has(word) || adverbs.has(word) || determiners.has(word)
}

function isNo(word: string): boolean {
  return negations.has(word) || untrue.test(word)
}

function isOneSource(x: Stance, y: Stance): boolean {
  return relateSources(x.source, y.source) === 'same'
}

function shareContent({ content: x }: Stance, { content: y }: Stance): boolean {
  const shared = [...x].filter((word) => y.has(word)).length
  return shared >= Math.max(leastShared, leastShare * Math.min(x.size, y.size))
}
