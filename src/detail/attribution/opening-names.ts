import { givenNames, organisationWords, personTitles } from '../../language/names/person-words.ts'
import { reportingVerb } from '../../language/saying/reporting-verbs.ts'
import { speakerNouns } from '../../language/saying/source-nouns.ts'
import { auxiliaries, determiners, prepositions } from '../../language/sentence/clause-words.ts'
import { type Token, tokensOf } from '../../language/tokens.ts'
import { startsWithCapital } from '../../language/words/letter-case.ts'
import { kindsOfNoun } from '../../language/words/noun-kinds.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { Phrase } from './source-phrase.ts'

/** The name of a person with whom a statement opens, as words in lower case, the surname last. */
export interface OpeningName extends Span {
  readonly words: readonly string[]
  /** Where its statement ends. */
  readonly until: number
  /** The pronoun of somebody else in its statement: "her" of "Karl Moss stood beside her"; null where there is none. */
  readonly beside: string | null
}

/** Within how many tokens of a statement its subject is looked for: "In his letter of resignation, Hale thanked them". */
const mostTokens = 16

/**
 * The persons with whom statements open, and for whom a pronoun after it stands: those of these surnames, and those with a
 * title or a common given name. No objects ("for Hale"), no owners ("Hale's lawyer"), and nobody inside or behind a quote. In
 * the order of the text. O(statements).
 */
export function openingNames(statements: readonly Statement[], surnames: ReadonlySet<string>): readonly OpeningName[] {
  // "Governor Hale?" asks about somebody.
  const told = statements.filter(({ text }) => !text.endsWith('?'))
  return told.flatMap((statement) =>
    openingName(tokensOf(statement).slice(0, mostTokens), surnames).map((name) => ({
      ...name,
      until: statement.end,
      beside: besideIn(statement.text),
    })),
  )
}

/** A pronoun as the object with which a statement ends: no "her job". */
function besideIn(text: string): string | null {
  return (
    /\b(?:beside|with|behind|near|against|for|to|by|after|before|met|joined|followed|thanked|accompanied) (her|him)[.,]/.exec(
      text,
    )?.[1] ?? null
  )
}

function openingName(
  tokens: readonly Token[],
  surnames: ReadonlySet<string>,
): readonly Omit<OpeningName, 'until' | 'beside'>[] {
  for (let from = 0; from < tokens.length; from++) {
    if (/["“”]/.test(tokens[from]?.text ?? '')) return []
    if (!isNamePart(tokens[from])) continue
    const to = endOfName(tokens, from)
    const name = nameAt(tokens, { from, to }, surnames)
    const [first, last] = [name[0], name.at(-1)]
    from = to - 1
    if (!first || !last || isOwner(tokens, from)) continue
    return [{ start: first.start, end: last.end, words: name.map(({ normal }) => normal) }]
  }
  return []
}

/** The words of a person's name in a row of capitals, where that can be the subject. */
function nameAt(tokens: readonly Token[], { from, to }: Phrase, surnames: ReadonlySet<string>): readonly Token[] {
  const row = tokens.slice(from, to).filter(({ kind }) => kind === 'word')
  if (from === 0 || /^[,:—–-]$/.test(tokens[from - 1]?.text ?? '')) return nameOf(row, surnames)
  return opensWithRole(tokens, from) || isInverted(tokens, { from, to }) ? row : []
}

/** "Waiting in line was Erik Hale, a nurse.": the subject stands behind its verb. */
function isInverted(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const opens = /^(?:among|.{2,}ing)$/.test(tokens[0]?.normal ?? '')
  return opens && to > from + 1 && /^(?:was|is)$/.test(tokens[from - 1]?.normal ?? '')
}

/** Most words of a role before a name. */
const longestRole = 5

/** "The team's manager Erik Hale", "In a statement, Mill spokesman Erik Hale": a clause that begins with a role. */
function opensWithRole(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(0, from)
  const words = before.slice(before.findLastIndex(({ kind }) => kind === 'mark') + 1)
  const role = words.at(-1)
  if (!role || words.length > longestRole || !isPersonNoun(role.normal)) return false
  return words.every(({ normal }) => !prepositions.has(normal) && !auxiliaries.has(normal) && !reportingVerb(normal))
}

function isPersonNoun(word: string): boolean {
  return speakerNouns.has(word) || kindsOfNoun(word).includes('person')
}

/** The name of a person in a row of words with capitals, from the first title or given name on: "But Mr. Hale", "Hale". */
function nameOf(words: readonly Token[], surnames: ReadonlySet<string>): readonly Token[] {
  const surname = words.at(-1)
  // "Saying Mr. Hale" makes him an object.
  if (words[0]?.normal.endsWith('ing')) return []
  const start = words.slice(0, -1).findIndex(({ normal }) => givenNames.has(normal) || personTitles.has(normal))
  if (!surname || personTitles.has(surname.normal) || organisationWords.has(surname.normal)) return []
  if (start >= 0) return words.slice(start)
  return surnames.has(surname.normal) ? [surname] : []
}

function isNamePart(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !startsWithCapital(token.text)) return false
  return !prepositions.has(token.normal) && !determiners.has(token.normal)
}

/** Where a name ends that starts at an index: after its words with capitals, with the dots of initials and titles between them. */
function endOfName(tokens: readonly Token[], from: number): number {
  let to = from + 1
  for (let at = to; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (isNamePart(token)) to = at + 1
    else if (token.text !== '.') break
  }
  return to
}

function isOwner(tokens: readonly Token[], at: number): boolean {
  return /['’]s?$/.test(tokens[at]?.text ?? '') || /^['’]s?$/.test(tokens[at + 1]?.text ?? '')
}
