import { describe, expect, it } from 'vitest'
import { clauseChannel, unitChannel } from '../../src/align/channel.ts'
import type { WeightedWords } from '../../src/align/coverage.ts'
import type { Unit, UnitStatement } from '../../src/align/units.ts'
import { statementOf, unitOf } from './align-articles.ts'

/** A statement of clauses of letters; each letter is a word of weight 1. */
function lettersOf(...clauses: readonly string[]): UnitStatement {
  const units = clauses.flatMap((letters, clause) => [...letters].map((letter) => unitOf(letter, { clause })))
  return { statement: statementOf(clauses.join(' ')), units, numbers: new Set() }
}

const neighbours = (word: number) => [{ word, similarity: 1 }]
const weigh = (units: readonly Unit[]): WeightedWords =>
  units.map(({ key }) => ({ word: key.charCodeAt(0), weight: 1 }))

describe('a channel of units', () => {
  const words = ({ units }: UnitStatement): WeightedWords => weigh(units)
  const { more, less, mean, weight } = unitChannel([lettersOf('abcd')], [lettersOf('ab'), lettersOf('xy')], {
    neighbours,
    words,
  })

  it('gives the greater and the smaller share and their harmonic mean', () => {
    // Half of abcd stands in ab, all of ab in abcd.
    expect([less(0, 0), more(0, 0), mean(0, 0)]).toEqual([0.5, 1, 2 / 3])
    expect(weight(0, 0)).toBe(2)
  })

  it('gives 0 where nothing is shared', () => {
    expect([less, more, mean, weight].map((matrix) => matrix(0, 1))).toEqual([0, 0, 0, 0])
  })
})

describe('a channel of clauses', () => {
  it('gives the best pair of clauses', () => {
    const { mean } = clauseChannel([lettersOf('ab', 'wxyz')], [lettersOf('pqrs', 'ab')], { neighbours, weigh })
    expect(mean(0, 0)).toBe(1)
  })
})
