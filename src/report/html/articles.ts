import type { Claim } from '../../model/claim.ts'
import type { ComparedArticle } from '../../model/comparison.ts'
import type { Statement } from '../../model/statement.ts'
import { grouped } from '../grouped.ts'
import { labelFor } from '../view.ts'
import { anchorOf, type Lookup, languageOf, nameOf, pageLanguage, standingOf } from './lookup.ts'
import { type Mark, markedText, marksOf } from './marked-text.ts'
import { type Markup, markup } from './markup.ts'
import type { PageSection } from './section.ts'
import { standingClasses } from './symbols.ts'

/** Articles of a comparison up to which a statement names its partners; where there are more, its claim names them. */
const mostNamed = 3
/** Partners of a statement up to which it names them: only copies have more, and each naming all would grow with the square. */
const mostPartners = 12

/** The articles side by side and whole, their differences marked, statements of one claim tied together. */
export function articles(lookup: Lookup): PageSection {
  const marks = grouped(lookup.comparison.claims.flatMap(marksOf), ({ statement }) => statement)
  const columns = lookup.comparison.articles.map((article) => column(lookup, article, marks))
  return {
    id: 'articles',
    title: 'Articles side by side',
    count: columns.length,
    about:
      'Whole and in their own order. Point at a statement, or move to its links with the keyboard, to see where the others report the same thing.',
    body: markup`<div id="told" class="told" aria-hidden="true">${lookup.comparison.claims.length === 0 ? null : 'What ties a statement to others shows here.'}</div><div class="columns">${columns}</div>`,
  }
}

function column(lookup: Lookup, article: ComparedArticle, marks: ReadonlyMap<string, readonly Mark[]>): Markup {
  const { label, outlet, source, text, statements } = article
  let place = 0
  const parts = statements.map((statement) => {
    const gap = text.slice(place, statement.start)
    place = statement.end
    return markup`${paragraphEnd(gap)}${line(lookup, { statement, before: gap.trim(), marks: marks.get(statement.id) ?? [] })}`
  })
  return markup`<section class="column" id="article-${label}" aria-labelledby="heading-${label}">
<h3 id="heading-${label}"><b class="label">${label}</b> ${outlet ?? source}</h3>
<div class="text"${languageOf(article)} tabindex="0" role="region" aria-label="Text of article ${label}">
${parts}${rest(text.slice(place).trim())}</div>
</section>
`
}

function paragraphEnd(gap: string): Markup | null {
  return gap.includes('\n') ? markup`<hr>` : null
}

function rest(words: string): Markup | null {
  return words === '' ? null : markup`<p class="gap">${words}</p>`
}

interface Line {
  readonly statement: Statement
  /** What stands between the statement before and this one, such as a bullet. */
  readonly before: string
  readonly marks: readonly Mark[]
}

function line(lookup: Lookup, { statement, before, marks }: Line): Markup {
  const { id, kind } = statement
  const claim = lookup.claims.get(id)
  const standing = claim ? standingOf(claim) : 'agree'
  // What agrees looks so by its link alone.
  const looks = [kind === 'body' ? null : kind, standing === 'agree' ? null : standingClasses[standing]].filter(
    (look) => look !== null,
  )
  const look = looks.length === 0 ? null : markup` class="${looks.join(' ')}"`
  const lead = before === '' ? null : markup`<span class="between">${before}</span> `
  return markup`<p id="${id}"${look}>${lead}${markedText(statement, marks)}${claim ? ties(lookup, id, claim) : null}`
}

/** The claim of a statement and, where they are few, the statements of other articles that report the same thing. */
function ties(lookup: Lookup, id: string, claim: Claim): Markup {
  const own = lookup.placed.get(id)?.article
  const shown = lookup.comparison.articles.length > mostNamed ? [] : partnersOf(lookup, id, claim)
  const language = own?.language === pageLanguage ? null : markup` lang="${pageLanguage}"`
  const others = shown.map((other) => markup` <a href="#${other}"${language}>${other}</a>`)
  return markup` <a href="#${anchorOf(claim)}"${language}>${nameOf(claim)}</a>${others}`
}

/** The statements of other articles in a claim; none where they are too many to be told apart: the claim shows them. */
function partnersOf(lookup: Lookup, id: string, { statements }: Claim): readonly string[] {
  if (statements.length > mostNamed * mostPartners) return []
  const own = labelFor(lookup, id)
  const partners = statements.filter((other) => labelFor(lookup, other) !== own)
  return partners.length > mostPartners ? [] : partners
}
