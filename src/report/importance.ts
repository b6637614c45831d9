import { anyScript } from '../model/any-script.ts'
import type { Claim, DifferenceKind, Verdict } from '../model/claim.ts'
import type { Statement } from '../model/statement.ts'
import { isFirmMatch } from './match-words.ts'
import type { View } from './view.ts'

/** Kinds that a reader acts on; who says it and how sure differ between almost any two articles. */
const telling: ReadonlySet<DifferenceKind> = new Set(['number', 'quote', 'name', 'time', 'place', 'polarity', 'action'])
const graveness = 1000
const perFirmMatch = 100
const perTelling = 10

/** Claims with what a reader acts on first: the gravest verdicts, then firm matches, then facts before sources, then as they came. */
export function byImportance(view: Pick<View, 'links'>, claims: readonly Claim[]): readonly Claim[] {
  return claims
    .map((claim) => ({ claim, weight: claimWeight(claim) + (isFirmMatch(view, claim) ? perFirmMatch : 0) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ claim }) => claim)
}

/** How grave a verdict is: the higher, the sooner a reader should see it. */
export function severity(verdict: Verdict): number {
  return { compatible: 0, unclear: 1, conflict: 2 }[verdict]
}

/** Statements that name people, figures and words first; as they came where they are alike. */
export function mostInformative(statements: readonly Statement[]): readonly Statement[] {
  return statements
    .map((statement) => ({ statement, information: informationIn(statement.text) }))
    .sort((a, b) => b.information - a.information)
    .map(({ statement }) => statement)
}

function claimWeight(claim: Claim): number {
  const gravest = Math.max(0, ...claim.differences.map(({ verdict }) => severity(verdict)))
  const details = claim.differences.length > 0 ? claim.differences : claim.agreements
  const kinds = new Set(details.map(({ kind }) => kind).filter((kind) => telling.has(kind)))
  return gravest * graveness + Math.min(kinds.size, 9) * perTelling + Math.min(details.length, 9)
}

const capitalFirst = anyScript(String.raw`^[^\p{L}]*[\p{Lu}]`)

/** Figures, quotation marks and capitalised words after the first word, each once. */
function informationIn(text: string): number {
  const words = text.split(/\s+/)
  const figures = words.filter((word) => /\d/.test(word))
  const names = words.slice(1).filter((word) => capitalFirst.test(word))
  return new Set(names).size + 2 * new Set(figures).size + (/["“«„]/.test(text) ? 2 : 0)
}
