import { describe, expect, it } from 'vitest'
import { clauseNumbers } from '../../src/align/clauses.ts'
import { tokenize } from '../../src/language/tokens.ts'

function clausesOf(text: string): readonly string[] {
  const tokens = tokenize(text)
  const numbers = clauseNumbers(tokens)
  return [...new Set(numbers)].map((number) =>
    tokens
      .filter((_, index) => numbers[index] === number)
      .map((token) => token.text)
      .join(' '),
  )
}

describe('clauses', () => {
  it('start at commas, strong marks and words that open one', () => {
    expect(clausesOf('The mill burned, police said; nobody was hurt because it was shut.')).toEqual([
      'The mill burned',
      ', police said',
      '; nobody was hurt',
      'because it was shut .',
    ])
  })

  it('are never without a word', () => {
    expect(clausesOf('And , , ; but the mill burned')).toEqual(['And', ', , ; but the mill burned'])
    expect(clauseNumbers([])).toEqual([])
  })
})
