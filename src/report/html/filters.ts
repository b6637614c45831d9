import type { Claim, DifferenceKind, Verdict } from '../../model/claim.ts'
import type { ReportPart } from '../report-part.ts'
import { kindWords, noDifferenceWords, verdictWords } from '../words.ts'
import type { Lookup } from './lookup.ts'
import { type Markup, markup } from './markup.ts'
import { standingSigns, verdicts } from './symbols.ts'

const partWords: Readonly<Record<ReportPart, string>> = {
  differ: 'what differs',
  agree: noDifferenceWords,
  unique: 'what only one has',
  quotes: 'quotes',
}

/** What a claim can be besides its part, kinds and verdicts. */
export type Trait = 'origins' | 'buried'

const traitWords: Readonly<Record<Trait, string>> = {
  origins: 'traced to two origins or more',
  buried: 'in the first third of one, the last of another',
}

/** Filters that ask what the command line's ask. Shown by the script. */
export function filters(lookup: Lookup): Markup {
  return markup`<form id="filters" class="filters" hidden aria-label="Filters">
<details><summary><b>Filter</b><output id="shown"></output></summary><div class="choices">
<fieldset><legend>Show only</legend>${partsIn(lookup).map((part) => choice('only', part, partWords[part]))}</fieldset>
${fieldset(
  'Kind',
  kindsIn(lookup).map((kind) => choice('kind', kind, kindWords[kind])),
)}
${fieldset(
  'Verdict',
  verdictsIn(lookup).map((verdict) => choice('verdict', verdict, `${standingSigns[verdict]} ${verdictWords[verdict]}`)),
)}
<fieldset><legend>Claims</legend>${(Object.keys(traitWords) as Trait[]).map((trait) => choice('trait', trait, traitWords[trait]))}</fieldset>
<fieldset><legend>Articles</legend>${lookup.comparison.articles.map(({ label }) => presence(label))}</fieldset>
<button type="button">Show all</button>
</div></details></form>
`
}

function fieldset(legend: string, choices: readonly Markup[]): Markup | null {
  return choices.length === 0 ? null : markup`<fieldset><legend>${legend}</legend>${choices}</fieldset>`
}

function choice(name: string, value: string, words: string): Markup {
  return markup`<label><input type="checkbox" name="${name}" value="${value}"> ${words}</label>`
}

function presence(label: string): Markup {
  return markup`<label>${label} <select name="article" data-label="${label}"><option value="">has it or not<option value="in">has it<option value="not">lacks it</select></label>`
}

function partsIn({ comparison }: Lookup): readonly ReportPart[] {
  const { claims, unique, quotes } = comparison
  const present: Readonly<Record<ReportPart, boolean>> = {
    differ: claims.some(({ differences }) => differences.length > 0),
    agree: claims.some(({ differences }) => differences.length === 0),
    unique: unique.length > 0,
    quotes: quotes.length > 0,
  }
  return (['differ', 'agree', 'unique', 'quotes'] as const).filter((part) => present[part])
}

function kindsIn({ comparison }: Lookup): readonly DifferenceKind[] {
  const found = new Set(comparison.claims.flatMap(kindsOf))
  const known = Object.keys(kindWords) as DifferenceKind[]
  return known.filter((kind) => found.has(kind))
}

function verdictsIn({ comparison }: Lookup): readonly Verdict[] {
  const found = new Set(comparison.claims.flatMap(({ differences }) => differences.map(({ verdict }) => verdict)))
  return verdicts.filter((verdict) => found.has(verdict))
}

function kindsOf({ differences, agreements, unique }: Claim): readonly DifferenceKind[] {
  return [...differences, ...agreements, ...unique].map(({ kind }) => kind)
}
