import { coverage, type Neighbourhood, type WeightedWords } from './coverage.ts'
import { at, combine, harmonicMean, type Matrix, transpose } from './matrix.ts'
import type { Unit, UnitStatement } from './units.ts'

/** How far the statements of two articles stand for each other by one kind of unit. All matrices are symmetric in the sides. */
export interface Channel {
  /** The greater, the smaller, and the harmonic mean of the shares of both sides' weight, in [0, 1]. */
  readonly more: Matrix
  readonly less: Matrix
  readonly mean: Matrix
  /** Matched weight, the mean of both sides. */
  readonly weight: Matrix
  /** Share of a side's weight that a third statement stands for better: the greater and the smaller of both sides. */
  readonly elsewhereMore: Matrix
  readonly elsewhereLess: Matrix
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
  const words = ({ units }: Clause): WeightedWords => weigh(units)
  const fine = channel(rowClauses.map(words), columnClauses.map(words), neighbours)
  const best = (of: Matrix): Matrix => {
    const values = new Float64Array(rows.length * columns.length)
    rowClauses.forEach((row, r) => {
      columnClauses.forEach((column, c) => {
        const place = row.statement * columns.length + column.statement
        values[place] = Math.max(values[place] ?? 0, at(of, r, c))
      })
    })
    return { rows: rows.length, columns: columns.length, values }
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
  const shares = [byRow.share, transpose(byColumn.share)] as const
  const elsewhere = [byRow.elsewhere, transpose(byColumn.elsewhere)] as const
  return {
    more: combine(...shares, Math.max),
    less: combine(...shares, Math.min),
    mean: combine(...shares, harmonicMean),
    weight: combine(byRow.weight, transpose(byColumn.weight), (x, y) => (x + y) / 2),
    elsewhereMore: combine(...elsewhere, Math.max),
    elsewhereLess: combine(...elsewhere, Math.min),
  }
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
