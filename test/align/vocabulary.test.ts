import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unitStatements } from '../../src/align/units.ts'
import { buildVocabulary, type Vocabulary } from '../../src/align/vocabulary.ts'
import { newsTexts } from '../news-texts.ts'
import { analysed, lexiconOf } from './align-articles.ts'

function vocabularyOf(...texts: readonly string[]): Vocabulary {
  const statements = texts.map((text) => unitStatements(analysed(text)))
  return buildVocabulary(statements.flat(), lexiconOf(...statements))
}

function neighboursOf({ entries, neighbours, numberOf }: Vocabulary, key: string): readonly (string | undefined)[] {
  return (neighbours[numberOf.get(key) ?? -1] ?? []).map(({ word }) => entries[word]?.key)
}

describe('the vocabulary', () => {
  it('lets words of near meaning stand for each other', () => {
    const vocabulary = vocabularyOf('It caused unrest and chaos there.')
    expect(neighboursOf(vocabulary, 'unrest')).toContain('chao')
    expect(neighboursOf(vocabulary, 'chao')).toContain('unrest')
  })

  it('lets a name or number stand for itself only', () => {
    const vocabulary = vocabularyOf('They paid 12 then 13 to Anna Smith and Peter Jones in Paris or London.')
    for (const key of ['#12', '#13', 'smith', 'jone', 'country:FR', 'country:GB']) {
      expect(neighboursOf(vocabulary, key)).toEqual([key])
    }
  })

  it('has neighbours both ways alike, each word its own first', () => {
    fc.assert(
      fc.property(newsTexts({ minLength: 1, maxLength: 2 }), (texts) => {
        const { neighbours } = vocabularyOf(...texts)
        neighbours.forEach((list, word) => {
          expect(list[0]).toEqual({ word, similarity: 1 })
          expect(new Set(list.map((neighbour) => neighbour.word)).size).toBe(list.length)
          for (const { word: other, similarity } of list) {
            expect(similarity).toBeGreaterThan(0)
            expect(similarity).toBeLessThanOrEqual(1)
            expect(neighbours[other]).toContainEqual({ word, similarity })
          }
        })
      }),
      { numRuns: 40 },
    )
  })

  it('is the same whatever the order of the statements', () => {
    const texts = [
      'Mill Burns\n\nThe provocation was planned.',
      'A mill burned. Provocative plans provoke the planners.',
    ]
    expect(vocabularyOf(...texts)).toEqual(vocabularyOf(...texts.toReversed()))
  })

  it('of two articles does not depend on what a third one writes', () => {
    const [a, b, c] = ['The Mill burned at noon.', 'The Mill provoked them.', 'A mill burns. Provocations.'].map(
      (text) => unitStatements(analysed(text)),
    )
    if (!a || !b || !c) throw new Error('three texts give three articles')
    expect(buildVocabulary([...a, ...b], lexiconOf(a, b, c))).toEqual(buildVocabulary([...a, ...b], lexiconOf(a, b)))
  })
})
