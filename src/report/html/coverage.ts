import type { Claim, Verdict } from '../../model/claim.ts'
import type { ComparedArticle } from '../../model/comparison.ts'
import { byArticle, labelFor, type PlacedStatement } from '../view.ts'
import { excerpt } from './excerpt.ts'
import { anchorOf, type Lookup, nameOf, standingOf } from './lookup.ts'
import { type Markup, markup } from './markup.ts'
import type { PageSection } from './section.ts'
import { standingClasses, standingWords, verdicts } from './symbols.ts'

/** Characters of a statement that tell what a claim is about. */
const longestTopic = 90
/** The length of an article is drawn in this many steps; the style sheet has a class for each. */
const steps = 20

/** Claims by articles: who has what, where in the text, and whether it agrees with the others. */
export function coverage(lookup: Lookup): PageSection | null {
  const { comparison, ordered } = lookup
  if (ordered.length === 0) return null
  const { articles } = comparison
  const head = articles.map(({ label }) => markup`<th scope="col">${label}</th>`)
  return {
    id: 'coverage',
    title: 'Coverage',
    count: null,
    about: 'Who has what, and where: the bar runs from the top of the article on the left to its end on the right.',
    body: markup`<div class="scroll" role="region" aria-label="Coverage table" tabindex="0"><table class="coverage"><thead><tr><th scope="col">Claim</th>${head}</tr></thead>
<tbody>
${ordered.map((claim) => row(lookup, claim))}</tbody>
<tfoot><tr><th scope="row">Only in this article</th>${articles.map(({ label }) => markup`<td>${comparison.summary.unique[label] ?? 0}</td>`)}</tr></tfoot></table></div>`,
  }
}

function row(lookup: Lookup, claim: Claim): Markup {
  const members = byArticle(lookup, claim.statements)
  const verdictOf = verdictsByLabel(lookup, claim)
  const cells = lookup.comparison.articles.map((article) =>
    cell(lookup, article, { places: members.get(article.label) ?? [], verdict: verdictOf.get(article.label) }),
  )
  const [topic] = [...members.values()].flat()
  const standing = standingOf(claim)
  return markup`<tr><th scope="row"><a href="#${anchorOf(claim)}">${nameOf(claim)}</a> ${excerpt(topic?.statement.text ?? '', longestTopic)} <b class="${standingClasses[standing]}">${standingWords[standing]}</b>${cells}</tr>
`
}

function cell(
  lookup: Lookup,
  { label }: ComparedArticle,
  { places, verdict }: { readonly places: readonly PlacedStatement[]; readonly verdict: Verdict | undefined },
): Markup {
  if (places.length === 0) return markup`<td>`
  const length = lookup.lengths.get(label) ?? 1
  const links = places.map(({ statement: { id } }) => {
    const step = Math.round((((lookup.numbers.get(id) ?? 0) - 1) / Math.max(1, length - 1)) * steps)
    return markup`<a href="#${id}" class="at${step}">${id}</a>`
  })
  return markup`<td${verdict === undefined ? null : markup` class="${standingClasses[verdict]}"`}>${links}`
}

/** The gravest verdict on a difference in which an article has a part. */
function verdictsByLabel(lookup: Lookup, { differences }: Claim): ReadonlyMap<string, Verdict> {
  const found = new Map<string, Verdict>()
  for (const verdict of verdicts.toReversed())
    for (const difference of differences.filter((one) => one.verdict === verdict))
      for (const { statement } of difference.readings) found.set(labelFor(lookup, statement), verdict)
  return found
}
