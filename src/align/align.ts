import type { WordData } from '../language/word-data.ts'
import { lookUpWord } from '../language/word-entry.ts'
import type { AnalysedArticle } from '../model/analysis.ts'
import type { LinkEvidence } from '../model/evidence.ts'
import type { Link } from '../model/link.ts'
import type { Settings } from '../model/settings.ts'
import { indexArticles } from './article-index.ts'
import { type ArticlePair, pairArticles } from './article-pair.ts'
import { candidatesByRow } from './candidates.ts'
import { explain } from './explain.ts'
import type { Candidate, Judge, Judgement } from './judge.ts'
import { scoreLevels } from './score-levels.ts'
import { unitStatements } from './units.ts'

/** What alignment needs besides the articles. */
export interface AlignmentInput {
  readonly judge: Judge
  readonly words: WordData
  readonly settings: Settings
}

/** The links of all pairs of articles, and what made each of them where that was asked for. */
export interface Alignment {
  readonly links: readonly Link[]
  readonly evidence: readonly LinkEvidence[]
}

/**
 * Links the statements of different articles that report the same thing.
 *
 * Each pair of articles is judged by itself: a third article adds links and changes none. The result does not depend
 * on the order of the articles, but for which side is `from`.
 */
export async function align(
  articles: readonly AnalysedArticle[],
  { judge, words, settings }: AlignmentInput,
): Promise<Alignment> {
  const { lexicon, articles: indexed } = indexArticles(articles.map(unitStatements), (form) => lookUpWord(words, form))
  const alignments: Alignment[] = []
  for (const [earlier, later] of pairsOf(indexed)) {
    alignments.push(await alignPair(pairArticles(earlier, later, lexicon), judge, settings))
  }
  return {
    links: alignments.flatMap(({ links }) => links),
    evidence: alignments.flatMap(({ evidence }) => evidence),
  }
}

async function alignPair(pair: ArticlePair, judge: Judge, settings: Settings): Promise<Alignment> {
  const least = settings.minimumScore ?? scoreLevels.shown
  const shown: { readonly candidate: Candidate; readonly link: Link }[] = []
  for (const candidates of candidatesByRow(pair)) {
    const judgements = await judge.judge(candidates)
    candidates.forEach((candidate, index) => {
      const judgement = judgements[index]
      if (judgement && judgement.score >= least) shown.push({ candidate, link: linkOf(candidate, judgement) })
    })
  }
  return {
    links: shown.map(({ link }) => link),
    evidence: settings.explain ? shown.map(({ candidate }) => explain(pair, candidate)) : [],
  }
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
