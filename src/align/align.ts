import type { Reader } from '../language/reader.ts'
import type { AnalysedArticle } from '../model/analysis.ts'
import type { LinkEvidence } from '../model/evidence.ts'
import type { Link } from '../model/link.ts'
import type { Notice } from '../model/notice.ts'
import type { Settings } from '../model/settings.ts'
import { isNews } from '../model/statement.ts'
import { indexArticles } from './article-index.ts'
import { type ArticlePair, pairArticles } from './article-pair.ts'
import { type BestLinks, keptLinks, noteLink } from './best-links.ts'
import { candidatesByRow } from './candidates.ts'
import { explain } from './explain.ts'
import type { Candidate, Judge, Judgement } from './judge.ts'
import { lengthNotice, repetitionNotice, unitsWithinLimits } from './limits.ts'
import { scoreLevels } from './score-levels.ts'

/** What alignment needs besides the articles. */
export interface AlignmentInput {
  readonly judge: Judge
  readonly reader: Reader
  readonly settings: Settings
}

/** The links of all pairs of articles, what made each of them where that was asked for, and what was left out. */
export interface Alignment {
  readonly links: readonly Link[]
  readonly evidence: readonly LinkEvidence[]
  readonly notices: readonly Notice[]
}

/**
 * Links the statements of different articles that report the same thing.
 *
 * Each pair of articles is judged by itself: a third article adds links and changes none. The result does not depend
 * on the order of the articles, but for which side is `from`.
 */
export async function align(
  articles: readonly AnalysedArticle[],
  { judge, reader, settings }: AlignmentInput,
): Promise<Alignment> {
  const taken = articles.map(unitsWithinLimits)
  const { lexicon, articles: indexed } = indexArticles(taken, reader)
  const pairs: PairAlignment[] = []
  for (const [earlier, later] of pairsOf(indexed)) {
    pairs.push(await alignPair(pairArticles(earlier, later, lexicon), judge, settings))
  }
  const tooLong = articles.flatMap(({ article: { label }, statements }, index) => {
    const looked = taken[index] ?? []
    return looked.length === statements.filter(isNews).length ? [] : [lengthNotice(label, looked)]
  })
  return {
    links: pairs.flatMap(({ links }) => links),
    evidence: pairs.flatMap(({ evidence }) => evidence),
    notices: [...tooLong, ...(pairs.some(({ isCut }) => isCut) ? [repetitionNotice] : [])],
  }
}

interface PairAlignment extends Omit<Alignment, 'notices'> {
  /** Whether there were more links than are kept. */
  readonly isCut: boolean
}

async function alignPair(pair: ArticlePair, judge: Judge, settings: Settings): Promise<PairAlignment> {
  const least = settings.minimumScore ?? scoreLevels.shown
  const best: BestLinks = new Map()
  let found = 0
  for (const candidates of candidatesByRow(pair)) {
    const judgements = await judge.judge(candidates)
    candidates.forEach((candidate, index) => {
      const judgement = judgements[index]
      if (!judgement || judgement.score < least) return
      const distance = Math.abs(candidate.from.start - candidate.to.start)
      noteLink(best, {
        candidate: settings.explain ? candidate : null,
        link: linkOf(candidate, judgement),
        order: found++,
        distance,
      })
    })
  }
  const kept = keptLinks(best)
  return {
    links: kept.map(({ link }) => link),
    evidence: settings.explain ? kept.flatMap(({ candidate }) => (candidate ? explain(pair, candidate) : [])) : [],
    isCut: kept.length < found,
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
