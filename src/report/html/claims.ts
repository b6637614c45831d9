import type { ComparedArticle } from '../../model/comparison.ts'
import type { Statement } from '../../model/statement.ts'
import { mostInformative } from '../importance.ts'
import { listedOf, standingsOf } from '../standings.ts'
import { counted, noDifferenceMeaning } from '../words.ts'
import { claimCard } from './claim-card.ts'
import { filters } from './filters.ts'
import { type Lookup, languageOf, standingOf } from './lookup.ts'
import { type Markup, markup } from './markup.ts'
import type { PageSection } from './section.ts'

/** What several articles report, what a reader acts on first; then what only one has; with filters over both. */
export function claims(lookup: Lookup): PageSection {
  const { comparison } = lookup
  return {
    id: 'claims',
    title: 'Claims',
    count: comparison.claims.length,
    about: 'One claim is one thing that several articles report. Conflicts come first.',
    body: markup`${filters(lookup)}${nothingShared(lookup)}${groups(lookup)}${comparison.articles.flatMap((article) => onlyIn(lookup, article) ?? [])}`,
  }
}

function nothingShared({ comparison }: Lookup): Markup | null {
  if (comparison.summary.claims > 0) return null
  return markup`<p class="nothing">No statement of one article was found to report the same thing as a statement of another.</p>`
}

function groups(lookup: Lookup): readonly Markup[] {
  const standings = lookup.ordered.map((claim) => ({ claim, standing: standingOf(claim) }))
  const all = standingsOf(lookup.comparison)
  return [
    {
      title: 'Conflicts',
      about: 'that the articles cannot all be right about',
      holds: ['conflict'],
      count: all.conflicting,
    },
    {
      title: 'Told differently',
      about: lookup.comparison.leftOut?.differences ? '' : 'with no conflict found',
      holds: ['unclear', 'compatible'],
      count: all.differing,
    },
    { title: 'No difference found', about: `that ${noDifferenceMeaning}`, holds: ['agree'], count: all.agreeing },
  ].flatMap(({ title, about, holds, count }) => {
    const members = standings.filter(({ standing }) => holds.includes(standing))
    if (members.length === 0) return []
    return markup`<div class="group"><h3>${title} <span class="quiet">${listedOf(members.length, count, 'claim')} ${about}</span></h3>
${members.map(({ claim }) => claimCard(lookup, claim))}</div>
`
  })
}

function onlyIn({ alone, lengths, sort }: Lookup, article: ComparedArticle): Markup | null {
  const statements = article.statements.filter(({ id }) => alone.has(id))
  if (statements.length === 0) return null
  const { label } = article
  const [ordered, order] =
    sort === 'position' ? [statements, ''] : [mostInformative(statements), '; the most informative first']
  return markup`<div class="group"><h3>Only in ${label} <span class="quiet">${statements.length} of ${counted(lengths.get(label) ?? 0, 'statement')}, with no match in any other article${order}</span></h3>
<ul class="alone" data-part="unique" data-in="${label}"${languageOf(article)}>${ordered.map(aloneLine)}</ul></div>
`
}

function aloneLine({ id, text }: Statement): Markup {
  return markup`<li><a href="#${id}">${id}</a> ${text}
`
}
