import type { ComparedArticle, Comparison } from '../../model/comparison.ts'
import { isNews } from '../../model/statement.ts'
import { visible } from '../visible.ts'
import { counted } from '../words.ts'
import { hang, type Line, run, wordsOf, wrap } from './layout.ts'
import { isAltered } from './quote-block.ts'
import type { View } from './view.ts'

/** The months in order, by name. */
export const months: readonly string[] =
  'January February March April May June July August September October November December'.split(' ')

/** The articles: label and headline, then where and when each was published and how much it says. */
export function header(view: View): readonly Line[] {
  const { articles } = view.comparison
  const gutter = Math.max(...articles.map(({ label }) => label.length), 1) + 2
  const width = view.options.width - gutter
  return articles.flatMap((article) =>
    hang(run(article.label, 'strong'), gutter, [
      ...wrap(wordsOf([run(visible(headlineOf(article)), 'strong')]), width),
      ...wrap(wordsOf([run(factsOf(article), 'dim')]), width),
    ]),
  )
}

/** The totals in one line, in the words of the sections below. */
export function totals(view: View): readonly Line[] {
  const { summary, quotes, claims, leftOut } = view.comparison
  const conflicts = summary.conflicts === 0 ? 'no conflict' : counted(summary.conflicts, 'conflict')
  const altered = quotes.filter(isAltered).length
  const origins = [...new Set(claims.flatMap((claim) => claim.origins))].sort()
  const parts = [
    summary.claims === 0
      ? 'no shared claim'
      : `${counted(summary.claims, 'shared claim')}: ${summary.agreeing} agree, ${summary.differing} differ (${conflicts})`,
    ...quoteTotals(quotes.length, altered, leftOut?.quotes ?? 0),
    alone(summary.unique),
    ...(origins.length === 1 && !leftOut?.claims && everyClaimHasOrigin(view.comparison)
      ? [`1 origin: ${visible(origins[0] ?? '')}`]
      : []),
  ]
  return wrap(wordsOf([run(parts.join(' · '), 'strong')]), view.options.width)
}

// How many of the quotes that filters left out are altered is not known.
function quoteTotals(listed: number, altered: number, leftOut: number): readonly string[] {
  const all = counted(listed + leftOut, 'shared quote')
  return listed + leftOut === 0 ? [] : [leftOut > 0 ? all : `${all}: ${altered} altered`]
}

function alone(unique: Readonly<Record<string, number>>): string {
  const counts = Object.entries(unique).filter(([, count]) => count > 0)
  return counts.length === 0
    ? 'nothing that only one has'
    : `only in ${counts.map(([label, count]) => `${label} ${count}`).join(', ')}`
}

function everyClaimHasOrigin({ claims }: Comparison): boolean {
  return claims.length > 0 && claims.every((claim) => claim.origins.length > 0)
}

/** The headline of an article, or words that say that it has none. */
export function headlineOf(article: ComparedArticle): string {
  const headline = article.statements.find(({ kind }) => kind === 'headline')?.text
  return article.title ?? headline ?? '(no headline)'
}

/** Where and when an article was published, how much it says, and its source. */
export function factsOf(article: ComparedArticle): string {
  const statements = counted(article.statements.filter(isNews).length, 'statement')
  const facts = [article.outlet, article.published && dateInWords(article.published), statements, article.source]
  return facts.flatMap((fact) => (fact ? [visible(fact)] : [])).join(' · ')
}

/** "2026-03-14T09:30:00Z" gives "14 March 2026, 09:30 UTC"; anything else stays as it is. */
export function dateInWords(published: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)[\d:.]*(Z|[+-]\d\d:?\d\d)?)?$/.exec(published)
  const month = months[Number(parts?.[2]) - 1]
  if (!parts || !month) return published
  const zone = parts[5] === undefined ? '' : parts[5] === 'Z' ? ' UTC' : ` UTC${parts[5]}`
  return `${Number(parts[3])} ${month} ${parts[1]}${parts[4] ? `, ${parts[4]}${zone}` : ''}`
}
