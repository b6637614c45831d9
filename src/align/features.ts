import { negations } from '../language/sentence/negations.ts'
import type { ArticlePair } from './article-pair.ts'
import { bestMargins, type Measure } from './matrix.ts'
import { giveNearAmounts } from './near-amounts.ts'
import type { UnitStatement } from './units.ts'

/**
 * What the scorer looks at, by name: one number for any two statements of an article pair, the same when the articles
 * change sides. What it costs is paid once for the pair, or once a row.
 *
 * `npm run fit -- --ablate` prints what each is worth; docs/alignment.md says what each means.
 */
const features: Readonly<Record<string, (pair: ArticlePair) => Measure>> = {
  // Which words stand for which, exactly and by meaning.
  'exact-less': (pair) => pair.channels.exact.less,
  'names-weight': (pair) => pair.channels.names.weight,
  'verbs-more': (pair) => pair.channels.verbs.more,
  'verb-places': (pair) => pair.verbPlaces,
  'quoted-more': (pair) => pair.channels.quoted.more,
  'numbers-shared':
    ({ rows, columns }) =>
    (row, column) =>
      countShared(rows.statements[row]?.numbers, columns.statements[column]?.numbers),
  'near-amounts':
    ({ rows, columns }) =>
    (row, column) =>
      Number(giveNearAmounts(rows.statements[row]?.amounts ?? [], columns.statements[column]?.amounts ?? [])),
  'heaviest-shared':
    ({ shared }) =>
    (row, column) =>
      shared(row, column).heaviest,
  'own-shared':
    ({ shared }) =>
    (row, column) =>
      shared(row, column).own,
  'ordinary-shared':
    ({ shared }) =>
    (row, column) =>
      Math.log(1 + shared(row, column).ordinary),
  // Who acts or speaks, when, and whether one denies or asks.
  'same-actor':
    ({ rows, columns }) =>
    (row, column) =>
      Math.min(1, countShared(rows.statements[row]?.actors, columns.statements[column]?.actors)),
  'same-subject':
    ({ rows, columns }) =>
    (row, column) =>
      Number(rows.subjects[row] !== '' && rows.subjects[row] === columns.subjects[column]),
  'same-day':
    ({ rows, columns }) =>
    (row, column) =>
      Math.min(1, countShared(rows.statements[row]?.days, columns.statements[column]?.days)),
  'denial-gap': bySides(denies, (a, b) => Math.abs(a - b)),
  'year-gap':
    ({ rows, columns }) =>
    (row, column) =>
      Number(!isEqual(rows.statements[row]?.years, columns.statements[column]?.years)),
  'question-gap': bySides(asks, (a, b) => Math.abs(a - b)),
  // Words in the same order.
  'common-share':
    ({ rows, columns, subsequences }) =>
    (row, column) => {
      const shorter = Math.min(lengthOf(rows.statements[row]), lengthOf(columns.statements[column]))
      return subsequences(row, column) / Math.max(1, shorter)
    },
  // What a third statement says better.
  'weight-margin': (pair) => bestMargins(pair.channels.soft.weight),
  'meanings-margin': (pair) => bestMargins(pair.meanings),
  // What stands around them.
  'around-weight': ({ around }) => around,
  // Where the statements stand and what they are.
  leads: () => (row, column) => Number(row < leadLength) + Number(column < leadLength),
  'quotedness-less': bySides(quotedness, Math.min),
  'quotedness-gap': bySides(quotedness, (a, b) => Math.abs(a - b)),
  'length-less': bySides(lengthOf, Math.min),
  'depth-later': byDepths(Math.max),
  'depth-both': byDepths((a, b) => a * b),
}

export const featureNames: readonly string[] = Object.keys(features)

/** How many first statements count as the lead. */
const leadLength = 3
/** Shorter articles are stretched to so many statements: their last statement is no lead, however near the start. */
const shortArticle = 10

/**
 * The values of all features for pairs of a row with some columns, in the order of `featureNames`; best asked for row by
 * row. They lie in one block of memory, as pairs come by the million.
 */
export function featureReader(pair: ArticlePair): (row: number, columns: readonly number[]) => readonly Float64Array[] {
  const made = Object.values(features).map((make) => make(pair))
  return (row, columns) => {
    const block = new Float64Array(columns.length * made.length)
    return columns.map((column, place) => {
      const values = block.subarray(place * made.length, (place + 1) * made.length)
      for (let index = 0; index < made.length; index++) values[index] = (made[index] as Measure)(row, column)
      return values
    })
  }
}

function bySides(measure: (statement: UnitStatement) => number, join: (a: number, b: number) => number) {
  return ({ rows, columns }: ArticlePair): Measure => {
    const [ofRows, ofColumns] = [rows.statements.map(measure), columns.statements.map(measure)]
    return (row, column) => join(ofRows[row] ?? 0, ofColumns[column] ?? 0)
  }
}

/** By the logarithm of how deep in its article each statement stands; all of the lead stands alike. */
function byDepths(join: (a: number, b: number) => number) {
  return ({ rows, columns }: ArticlePair): Measure => {
    const depth = (place: number, { length }: readonly UnitStatement[]): number =>
      Math.log(1 + Math.max(leadLength, place * Math.max(1, shortArticle / length)))
    return (row, column) => join(depth(row, rows.statements), depth(column, columns.statements))
  }
}

function lengthOf(statement: UnitStatement | undefined): number {
  return statement?.units.length ?? 0
}

function quotedness({ units }: UnitStatement): number {
  return units.length === 0 ? 0 : units.filter((unit) => unit.quoted).length / units.length
}

function denies({ units }: UnitStatement): number {
  return Number(units.some((unit) => negations.has(unit.form)))
}

function asks({ statement }: UnitStatement): number {
  return Number(statement.text.endsWith('?'))
}

function countShared(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  let count = 0
  for (const value of a) if (b.has(value)) count++
  return count
}

function isEqual(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): boolean {
  return a.size === b.size && countShared(a, b) === a.size
}
