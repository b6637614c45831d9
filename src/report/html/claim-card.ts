import type { Claim } from '../../model/claim.ts'
import { alikeAgreements, wordingsOf } from '../alike.ts'
import { isBuried } from '../buried.ts'
import { evidenceWords } from '../evidence-words.ts'
import { grouped } from '../grouped.ts'
import { matchWords } from '../match-words.ts'
import { otherWords } from '../other-words.ts'
import { byArticle, type PlacedStatement } from '../view.ts'
import { counted, kindWords, leftOutWords } from '../words.ts'
import { differenceList } from './difference-list.ts'
import { excerpt } from './excerpt.ts'
import type { Trait } from './filters.ts'
import { anchorOf, type Lookup, languageOf, nameOf, standingOf } from './lookup.ts'
import { type Mark, markedText, marksOf } from './marked-text.ts'
import { type Markup, markup } from './markup.ts'
import { badge, standingClasses } from './symbols.ts'

/** Details that a line of a claim lists, and characters of each. */
const mostDetails = 8
const longestDetail = 80

/** One claim: how its articles stand to each other, their statements beside each other, and every difference in words. */
export function claimCard(lookup: Lookup, claim: Claim): Markup {
  const standing = standingOf(claim)
  const members = byArticle(lookup, claim.statements)
  const marks = grouped(
    marksOf(claim).map((mark) => ({ ...mark, kind: null })),
    ({ statement }) => statement,
  )
  const columns = [...members].map(([, places]) => column(places, marks))
  const part = claim.differences.length > 0 ? 'differ' : 'agree'
  return markup`<article class="claim ${standingClasses[standing]}" id="${anchorOf(claim)}" data-part="${part}" data-in="${[...members.keys()].join(' ')}" data-findings="${findingsOf(claim)}"${traitsOf(lookup, claim)}>
<header><h4>${nameOf(claim)}</h4> ${badge(standing)} ${kindsOf(claim)}<small>${aboutOf(lookup, claim, members.size)}</small></header>
<div class="statements">${columns}</div>
${differenceList(lookup, claim)}${changedWords(lookup, claim)}${alike(claim)}${evidence(lookup, claim)}</article>
`
}

function column(places: readonly PlacedStatement[], marks: ReadonlyMap<string, readonly Mark[]>): Markup {
  const statements = places.map(
    ({ statement, article }) =>
      markup`<p${languageOf(article)}><a href="#${statement.id}">${statement.id}</a> ${markedText(statement, marks.get(statement.id) ?? [])}`,
  )
  return statements.length === 1 ? markup`${statements}` : markup`<div>${statements}</div>`
}

/** What else the filters ask of a claim. */
function traitsOf({ thirds }: Lookup, { origins, statements }: Claim): Markup | null {
  const traits: readonly Trait[] = [
    ...(origins.length > 1 ? ['origins' as const] : []),
    ...(isBuried(statements, thirds) ? ['buried' as const] : []),
  ]
  return traits.length === 0 ? null : markup` data-traits="${traits.join(' ')}"`
}

/** What the filters look for: "number:conflict", and "number:" for what is alike or in one only. */
function findingsOf({ differences, agreements, unique }: Claim): string {
  const found = [
    ...differences.map(({ kind, verdict }) => `${kind}:${verdict}`),
    ...[...agreements, ...unique].map(({ kind }) => `${kind}:`),
  ]
  return [...new Set(found)].join(' ')
}

function kindsOf({ differences }: Claim): Markup {
  const kinds = [...new Set(differences.map(({ kind }) => kindWords[kind]))]
  return markup`${kinds.length === 0 ? null : markup`<b>${kinds.join(', ')}</b> `}`
}

function aboutOf({ links }: Lookup, claim: Claim, articles: number): string {
  const { origins } = claim
  const named = origins.map((origin) => excerpt(origin, longestDetail)).join(', ')
  const traced = origins.length === 0 ? '' : `, ${counted(origins.length, 'origin')}: ${named}`
  return [`${counted(articles, 'article')}${traced}`, matchWords({ links }, claim)]
    .filter((words) => words !== '')
    .join(' · ')
}

/** What made the links, folded up; nothing unless it was asked for. */
function evidence(lookup: Lookup, claim: Claim): Markup | null {
  const links = evidenceWords(lookup, claim).map(
    ({ head, parts }) =>
      markup`<dt>${head}${parts.map(({ name, items }) => markup`<dd><b>${name}</b> ${items.join(' · ')}`)}
`,
  )
  return links.length === 0
    ? null
    : markup`<details><summary>Why these match</summary><dl>${links}</dl></details>
`
}

/** Where two statements are nearly alike, what each has in place of the other's words. */
function changedWords(lookup: Lookup, claim: Claim): Markup | null {
  const words = otherWords(lookup, claim)?.map((text) => (text === '' ? leftOutWords : quoted(text)))
  return detailLine('Other words', words ? [words.join(' / ')] : [])
}

function alike(claim: Claim): Markup | null {
  const words = alikeAgreements(claim).map((agreement) => [...new Set(wordingsOf(agreement).map(quoted))].join(' = '))
  return detailLine('Alike', [...new Set(words)])
}

function detailLine(lead: string, words: readonly string[]): Markup | null {
  if (words.length === 0) return null
  const more = words.length > mostDetails ? ` and ${words.length - mostDetails} more` : ''
  return markup`<p><b>${lead}</b> ${words.slice(0, mostDetails).join(' · ')}${more}
`
}

function quoted(text: string): string {
  return `“${excerpt(text, longestDetail)}”`
}
