import { describe, expect, it } from 'vitest'
import { beside, hang, type Line, run, widthOf, wordsOf, wrap } from '../../../src/report/terminal/layout.ts'

function textOf(lines: readonly Line[]): readonly string[] {
  return lines.map((line) => line.map(({ text }) => text).join(''))
}

describe('wrap', () => {
  it('breaks between words', () => {
    expect(textOf(wrap(wordsOf([run('one two three four')]), 9))).toEqual(['one two', 'three', 'four'])
  })

  it('breaks a word that is wider than the line', () => {
    expect(textOf(wrap(wordsOf([run('a abcdefghij')]), 4))).toEqual(['a', 'abcd', 'efgh', 'ij'])
  })

  it('counts the columns of wide characters and of combining marks', () => {
    expect(textOf(wrap(wordsOf([run('漢字漢字')]), 5))).toEqual(['漢字', '漢字'])
    expect(textOf(wrap(wordsOf([run('e\u0301'.repeat(4))]), 4))).toEqual(['e\u0301'.repeat(4)])
  })

  it('keeps pieces of several styles in one word together', () => {
    const words = wordsOf([run('one-'), run('two three', 'mark')])
    expect(wrap(words, 8)).toEqual([[run('one-'), run('two', 'mark')], [run('three', 'mark')]])
  })
})

describe('widthOf', () => {
  it('measures a text of any length', () => {
    expect(widthOf([run('漢'.repeat(300_000))])).toBe(600_000)
  })
})

describe('hang', () => {
  it('puts the lead before the first line and room before the others', () => {
    expect(textOf(hang(run('A1'), 4, [[run('one')], [run('two')]]))).toEqual(['A1  one', '    two'])
  })
})

describe('beside', () => {
  it('fills the shorter block with blanks', () => {
    const lines = beside([[[run('a')], [run('漢')]], [[run('b')]]], 4, 2)
    expect(textOf(lines)).toEqual(['a     b', '漢    '])
    expect(lines.map(widthOf)).toEqual([7, 6])
  })
})
