import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticlePair } from '../../src/align/article-pair.ts'
import { featureNames, featureReader } from '../../src/align/features.ts'
import weights from '../../src/align/weights.json' with { type: 'json' }
import { newsTexts } from '../news-texts.ts'
import { pairOf } from './align-articles.ts'

/** How far sums in another order may lie apart. */
const rounding = 1e-9
const two = newsTexts({ minLength: 2, maxLength: 2 })

function reader(pair: ArticlePair): (row: number, column: number) => Float64Array {
  const valuesOf = featureReader(pair)
  return (row, column) => valuesOf(row, [column])[0] as Float64Array
}

function eachPlace(texts: readonly string[], check: (values: Float64Array, turned: Float64Array) => void): void {
  const [a = '', b = ''] = texts
  const [pair, turned] = [pairOf(a, b), pairOf(b, a)]
  const [valuesAt, turnedAt] = [reader(pair), reader(turned)]
  pair.rows.statements.forEach((_, row) => {
    pair.columns.statements.forEach((_, column) => {
      check(valuesAt(row, column), turnedAt(column, row))
    })
  })
}

describe('the features', () => {
  it('are those that the weights are for, each once', () => {
    expect(new Set(featureNames).size).toBe(featureNames.length)
    for (const { terms } of [weights.link, weights.same]) expect(Object.keys(terms)).toEqual(featureNames)
  })

  it('have weights that can be used', () => {
    for (const { bias, terms } of [weights.link, weights.same]) {
      expect(Number.isFinite(bias)).toBe(true)
      for (const term of Object.values(terms)) {
        expect(Object.values(term).every(Number.isFinite)).toBe(true)
        expect(term.deviation).toBeGreaterThan(0)
      }
    }
  })

  it('are the same when the articles change sides', () => {
    fc.assert(
      fc.property(two, (texts) => {
        eachPlace(texts, (values, turned) => {
          for (const [index, name] of featureNames.entries()) {
            expect(Math.abs((values[index] ?? 0) - (turned[index] ?? 1)), name).toBeLessThan(rounding)
          }
        })
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    ['year-gap', ['In 2008 Hale won in the sixth round.', 'Hale won in the last round.'], 1],
    ['year-gap', ['In 2008 Hale won in the sixth round.', 'Hale won in the sixth round in 2008.'], 0],
    ['year-gap', ['Hale won on Friday.', 'Hale won on Saturday.'], 0],
    ['question-gap', ['Will Hale win the last round?', 'Hale won the last round.'], 1],
    ['question-gap', ['Will Hale win the last round?', 'Can Hale win the last round?'], 0],
  ] as const)('tell by %s whether %j are set apart', (name, [a, b], expected) => {
    expect(reader(pairOf(a, b))(0, 0)[featureNames.indexOf(name)]).toBe(expected)
  })

  it('are finite numbers for any texts', () => {
    fc.assert(
      fc.property(fc.oneof(two, fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 })), (texts) => {
        eachPlace(texts, (values) => {
          expect(values.length).toBe(featureNames.length)
          expect(values.every(Number.isFinite)).toBe(true)
        })
      }),
      { numRuns: 60 },
    )
  })

  it('count shared numbers, leads and depths', () => {
    const pair = pairOf(
      'Mill burns\n\nThe fire drove out 12 people and 3 dogs.\n\nIt rained.\n\nIt snowed all day long.',
      'Fire shuts mill\n\nSome of the 12 people came back.',
    )
    const value = (name: string, row: number, column: number) => reader(pair)(row, column)[featureNames.indexOf(name)]
    expect(value('numbers-shared', 1, 1)).toBe(1)
    expect(value('leads', 0, 0)).toBe(2)
    expect(value('leads', 3, 1)).toBe(1)
    // Four and two statements are stretched to ten; nothing is nearer to the start than the end of the lead.
    expect(value('depth-later', 3, 1)).toBe(Math.log(8.5))
    expect(value('depth-later', 0, 0)).toBe(Math.log(4))
    expect(value('depth-both', 3, 1)).toBe(Math.log(8.5) * Math.log(6))
  })

  it('tell amounts of one thing that are near and not equal, in clauses with a word in common', () => {
    const near = (a: string, b: string) => reader(pairOf(a, b))(0, 0)[featureNames.indexOf('near-amounts')]
    expect(near('He repaid about $60,000.', 'He repaid more than $60,000.')).toBe(1)
    expect(near('His blood level was 0.41 percent.', 'A test of his blood gave a level of .41.')).toBe(1)
    expect(near('A 48-page indictment was read.', 'The 47-page indictment came.')).toBe(1)
    expect(near('He repaid $60,000.', 'He repaid $60,000.')).toBe(0)
    expect(near('He repaid about $60,000.', 'The car cost more than $60,000.')).toBe(0)
    expect(near('He repaid about $60,000.', 'He repaid $90,000.')).toBe(0)
    expect(near('It held 48 tonnes of coal.', 'It held 47 boats.')).toBe(0)
  })

  it('weigh words in common by how few statements have them, and words that stand around', () => {
    const pair = pairOf(
      'The mill owner wept.\n\nThe mill will reopen.\n\nRain fell.',
      'The owner of the mill wept.\n\nThe mill will close.\n\nSnow fell on Monday.\n\nThe mill has a roof.',
    )
    const value = (name: string, row: number, column: number) =>
      reader(pair)(row, column)[featureNames.indexOf(name)] ?? Number.NaN
    // "wept" and "owner" stand in these two alone, "mill" in nearly all.
    expect(value('own-shared', 0, 0)).toBeGreaterThan(2 * value('own-shared', 0, 1))
    expect(value('heaviest-shared', 0, 0)).toBeGreaterThan(value('heaviest-shared', 0, 1))
    expect(value('heaviest-shared', 2, 0)).toBe(0)
    // What the first statements share stands around the second ones, not in them.
    expect(value('around-weight', 0, 1)).toBeGreaterThan(value('around-weight', 0, 0))
    expect(value('around-weight', 2, 2)).toBeGreaterThanOrEqual(0)
  })

  it('tell whether the same person acts or speaks, and whether one side alone denies', () => {
    const pair = pairOf(
      'Mayor Ann Ottley closed the mill.\n\nShe said that it was not safe.',
      'Ms Ottley shut the mill on Monday.\n\nGovernor Carl Bruun praised the workers.',
    )
    const value = (name: string, row: number, column: number) => reader(pair)(row, column)[featureNames.indexOf(name)]
    expect([value('same-actor', 0, 0), value('same-actor', 1, 0)]).toEqual([1, 1])
    expect([value('same-actor', 0, 1), value('same-actor', 1, 1)]).toEqual([0, 0])
    expect([value('denial-gap', 0, 0), value('denial-gap', 1, 0)]).toEqual([0, 1])
  })

  it('tell whether both are about the same thing on the same day, and count common words besides names and titles', () => {
    const pair = pairOf(
      'The bridge fell on Friday.\n\nPresident Ann Ottley watched the bridge.',
      'On Friday night the old bridge fell.\n\nPresident Ottley left on Monday.',
    )
    const value = (name: string, row: number, column: number) => reader(pair)(row, column)[featureNames.indexOf(name)]
    expect([value('same-subject', 0, 0), value('same-subject', 0, 1)]).toEqual([1, 0])
    expect([value('same-day', 0, 0), value('same-day', 0, 1), value('same-day', 1, 1)]).toEqual([1, 0, 0])
    // "bridge" and "fell"; "President Ottley" counts nothing.
    expect(value('ordinary-shared', 0, 0)).toBeGreaterThan(Math.log(2))
    expect(value('ordinary-shared', 1, 1)).toBe(0)
  })
})
