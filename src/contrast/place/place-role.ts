import type { NounGroup } from '../../language/sentence/noun-groups.ts'
import { sentenceOpeners } from '../../language/sentence/sentence-openers.ts'
import { tokenize } from '../../language/tokens.ts'
import { startsWithSmall } from '../../language/words/letter-case.ts'
import { canBePerson } from '../../language/words/noun-kinds.ts'
import { overlap, type Span } from '../../model/span.ts'
import type { StatementFacts } from '../contraster.ts'
import type { PlacedName } from '../name/name-role.ts'

const directions = new Set(
  'north south east west northeast northwest southeast southwest southern northern eastern western central miles kilometers kilometres'.split(
    ' ',
  ),
)

/** The preposition that makes a name the site of what is told: "in", "near"; null where there is none, as in "near Paris's opera". */
export function locativeOf({ statement }: StatementFacts, place: Span): string | null {
  if (/^['’]s\b/.test(statement.text.slice(place.end - statement.start))) return null
  const before = statement.text.slice(Math.max(0, place.start - statement.start - 40), place.start - statement.start)
  const match =
    /\b(in|at|near|outside|inside|of|off)(?: the| southern| northern| eastern| western| central| downtown)?\s+$/i.exec(
      before,
    )
  const word = match?.[1]?.toLowerCase() ?? null
  if (word === 'of')
    return /\b(?:north|south|east|west|northeast|northwest|southeast|southwest|outside|coast) of /.test(before)
      ? 'of'
      : null
  return word
}

/** Whether a place tells which person is meant: "the Governor of Texas", "the Texas governor". */
export function isOfPerson([{ clauses }, place]: PlacedName): boolean {
  const { tokens, groups } = clauses
  const at = groups.findIndex((group) => overlap(group, place) > 0)
  const [before, own] = [groups[at - 1], groups[at]]
  if (own && overlap(own.head, place) === 0) return namesPerson(own)
  const isBehind = own !== undefined && before?.last === own.first - 1
  return isBehind && /^(?:of|to|for)$/.test(tokens[before.last]?.normal ?? '') && namesPerson(before)
}

function namesPerson({ entry }: NounGroup): boolean {
  return canBePerson(entry.lemmas)
}

/** Code units of "rather than outside the ", rounded up. */
const rulingOutReach = 30

/** Whether what stands before a place rules it out: "not Halberg", "rather than in Halberg". */
export function isRuledOut({ statement: { text, start } }: StatementFacts, place: Span): boolean {
  const before = text.slice(Math.max(0, place.start - start - rulingOutReach), place.start - start)
  return /\b(?:not|rather than|instead of)(?: (?:in|at|near|from|to|outside))?(?: the)? $/i.test(before)
}

const distance = /\b[\d.,]+ ?(?:km|kms|kilomet(?:re|er)s?|miles?|met(?:re|er)s)\b[^.;,]{0,30} (?:of|from)(?: the)? $/i
/** Code units of "120 kilometres (75 miles) to the south-west of the ", rounded up. */
const distanceReach = 60

/** The site that a place is named for: "58km south-west of Bandar Abbas", or the place itself. */
export function siteAt({ statement: { text, start } }: StatementFacts, place: Span): Span {
  const end = place.start - start
  const from = Math.max(0, end - distanceReach)
  const away = distance.exec(text.slice(from, end))
  return { start: away ? start + from + away.index : place.start, end: place.end }
}

/** How far before a place stands what happened there, in code units: about eight words. */
const eventDistance = 60

/** Stems of the content words in lower case that lead up to a place: what happened there. */
export function eventStems({ statement }: StatementFacts, place: Span): readonly string[] {
  const end = place.start - statement.start
  return tokenize(statement.text, { start: wordStart(statement.text, end - eventDistance), end })
    .filter(
      (token) =>
        token.kind === 'word' &&
        !sentenceOpeners.has(token.normal) &&
        !directions.has(token.normal) &&
        startsWithSmall(token.text),
    )
    .map((token) => token.stem)
}

function wordStart(text: string, from: number): number {
  if (from <= 0) return 0
  const space = text.indexOf(' ', from)
  return space < 0 ? from : space
}
