import { coverage, type Neighbourhood, type WeightedWords } from './coverage.ts'
import { at, harmonicMean, type Measure } from './matrix.ts'
import type { Unit, UnitStatement } from './units.ts'

/** How far the statements of two articles stand for each other by one kind of unit. All measures are symmetric in the sides. */
export interface Channel {
  /** The greater, the smaller, and the harmonic mean of the shares of both sides' weight, in [0, 1]. */
  readonly more: Measure
  readonly less: Measure
  readonly mean: Measure
  /** Matched weight, the mean of both sides. */
  readonly weight: Measure
  /** Share of a side's weight that a third statement stands for better: the greater and the smaller of both sides. */
  readonly elsewhereMore: Measure
  readonly elsewhereLess: Measure
}

interface UnitChannelInput {
  readonly neighbours: Neighbourhood
  /** The words of a statement that count. */
  readonly words: (statement: UnitStatement, index: number, statements: readonly UnitStatement[]) => WeightedWords
}

/** Sets statements against statements. */
export function unitChannel(
  rows: readonly UnitStatement[],
  columns: readonly UnitStatement[],
  { neighbours, words }: UnitChannelInput,
): Channel {
  return channel(rows.map(words), columns.map(words), neighbours)
}

interface ClauseChannelInput {
  readonly neighbours: Neighbourhood
  readonly weigh: (units: readonly Unit[]) => WeightedWords
}

/** Sets statements against statements by their best pair of clauses, measure by measure. */
export function clauseChannel(
  rows: readonly UnitStatement[],
  columns: readonly UnitStatement[],
  { neighbours, weigh }: ClauseChannelInput,
): Channel {
  const rowClauses = clausesOf(rows)
  const columnClauses = clausesOf(columns)
  const words = (clauses: readonly Clause[]): readonly WeightedWords[] => clauses.map(({ units }) => weigh(units))
  const fine = channel(words(rowClauses), words(columnClauses), neighbours)
  const [ofRow, ofColumn] = [placesByStatement(rowClauses), placesByStatement(columnClauses)]
  const best =
    (measure: Measure): Measure =>
    (row, column) => {
      let most = 0
      for (const r of ofRow.get(row) ?? []) {
        for (const c of ofColumn.get(column) ?? []) most = Math.max(most, measure(r, c))
      }
      return most
    }
  return {
    more: best(fine.more),
    less: best(fine.less),
    mean: best(fine.mean),
    weight: best(fine.weight),
    elsewhereMore: best(fine.elsewhereMore),
    elsewhereLess: best(fine.elsewhereLess),
  }
}

function channel(
  rows: readonly WeightedWords[],
  columns: readonly WeightedWords[],
  neighbours: Neighbourhood,
): Channel {
  const byRow = coverage(rows, columns, neighbours)
  const byColumn = coverage(columns, rows, neighbours)
  const joined =
    (join: (x: number, y: number) => number, ofRow: Measure, ofColumn: Measure): Measure =>
    (row, column) =>
      join(ofRow(row, column), ofColumn(column, row))
  return {
    more: joined(Math.max, byRow.share, byColumn.share),
    less: joined(Math.min, byRow.share, byColumn.share),
    mean: joined(harmonicMean, byRow.share, byColumn.share),
    weight: (row, column) => (at(byRow.weight, row, column) + at(byColumn.weight, column, row)) / 2,
    elsewhereMore: joined(Math.max, byRow.elsewhere, byColumn.elsewhere),
    elsewhereLess: joined(Math.min, byRow.elsewhere, byColumn.elsewhere),
  }
}

/** Where the clauses of each statement stand among all clauses, by the statement's index. */
function placesByStatement(clauses: readonly Clause[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  clauses.forEach(({ statement }, place) => {
    places.set(statement, [...(places.get(statement) ?? []), place])
  })
  return places
}

interface Clause {
  /** Index of the statement that holds it. */
  readonly statement: number
  readonly units: readonly Unit[]
}

function clausesOf(statements: readonly UnitStatement[]): readonly Clause[] {
  return statements.flatMap(({ units }, statement) => {
    const groups = new Map<number, Unit[]>()
    for (const unit of units) groups.set(unit.clause, [...(groups.get(unit.clause) ?? []), unit])
    return [...groups.values()].map((group) => ({ statement, units: group }))
  })
}
