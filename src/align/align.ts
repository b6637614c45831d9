import type { WordData } from '../language/word-data.ts'
import { lookUpWord } from '../language/word-entry.ts'
import type { AnalysedArticle } from '../model/analysis.ts'
import type { Link } from '../model/link.ts'
import { pairArticles } from './article-pair.ts'
import { findCandidates } from './candidates.ts'
import type { Candidate, Judge, Judgement } from './judge.ts'
import { scoreLevels } from './score-levels.ts'
import { type UnitStatement, unitStatements } from './units.ts'
import { buildVocabulary, type Vocabulary } from './vocabulary.ts'

/** What alignment needs besides the articles. */
export interface AlignmentInput {
  readonly judge: Judge
  readonly words: WordData
}

/**
 * Links the statements of different articles that report the same thing.
 *
 * Each pair of articles is judged by itself: a third article adds links and changes none. The result does not depend
 * on the order of the articles, but for which side is `from`.
 */
export async function align(
  articles: readonly AnalysedArticle[],
  { judge, words }: AlignmentInput,
): Promise<readonly Link[]> {
  const statements = articles.map(unitStatements)
  const vocabulary = buildVocabulary(statements.flat(), (form) => lookUpWord(words, form))
  const links: Link[] = []
  for (const [earlier, later] of pairsOf(statements))
    links.push(...(await linkPair({ earlier, later, vocabulary, judge })))
  return links
}

interface PairInput {
  readonly earlier: readonly UnitStatement[]
  readonly later: readonly UnitStatement[]
  readonly vocabulary: Vocabulary
  readonly judge: Judge
}

async function linkPair({ earlier, later, vocabulary, judge }: PairInput): Promise<readonly Link[]> {
  const candidates = findCandidates(pairArticles(earlier, later, vocabulary))
  const judgements = await judge.judge(candidates)
  return candidates.flatMap((candidate, index) => {
    const judgement = judgements[index]
    return judgement && judgement.score >= scoreLevels.shown ? [linkOf(candidate, judgement)] : []
  })
}

function linkOf({ from, to }: Candidate, { score, same }: Judgement): Link {
  return {
    from: from.id,
    to: to.id,
    relation: same >= 0.5 ? 'same' : 'partial',
    score: Math.round(score * 1000) / 1000,
    confidence: score >= scoreLevels.sure ? 'sure' : 'likely',
  }
}

function pairsOf<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const))
}
