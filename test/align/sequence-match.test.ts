import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packLists } from '../../src/align/number-lists.ts'
import { sequenceMatcher } from '../../src/align/sequence-match.ts'

const size = 128
const letters = (texts: readonly string[]) =>
  packLists(texts.map((text) => [...text].map((letter) => letter.charCodeAt(0))))
const match = (a: string, b: string): number => sequenceMatcher(letters([a]), letters([b]), size)(0, 0)

describe('a sequence match', () => {
  it('is the longest common subsequence', () => {
    expect(match('abcxdef', 'abcydzef')).toBe(6)
    expect(match('abab', 'baba')).toBe(3)
    expect(match('aaaa', 'aa')).toBe(2)
  })

  it('is the same from both sides, and 0 where nothing is shared', () => {
    expect(match('kitten', 'sitting')).toBe(match('sitting', 'kitten'))
    expect(match('abc', 'xyz')).toBe(0)
    expect(match('', 'xyz')).toBe(0)
  })

  it('is what comparing all members gives, in whatever order rows and columns are asked for', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 12 }), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(
        texts,
        texts,
        fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 12 }),
        (rows, columns, places) => {
          const matchAt = sequenceMatcher(letters(rows), letters(columns), size)
          for (const [first, second] of places) {
            const [row, column] = [first % rows.length, second % columns.length]
            expect(matchAt(row, column)).toBe(byAllMembers(rows[row] ?? '', columns[column] ?? ''))
          }
        },
      ),
    )
  })
})

/** The textbook way. */
function byAllMembers(a: string, b: string): number {
  const common = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  const cell = (i: number, j: number): number => common[i]?.[j] ?? 0
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const line = common[i] ?? []
      line[j] = a[i - 1] === b[j - 1] ? cell(i - 1, j - 1) + 1 : Math.max(cell(i - 1, j), cell(i, j - 1))
    }
  }
  return cell(a.length, b.length)
}
