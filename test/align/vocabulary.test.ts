import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleIndex } from '../../src/align/article-index.ts'
import { buildVocabulary } from '../../src/align/vocabulary.ts'
import { newsTexts } from '../news-texts.ts'
import { indexed } from './align-articles.ts'

/** By key, the keys that may stand for it in two texts and how far, the nearest first. */
type Nearness = ReadonlyMap<string, readonly (readonly [string, number])[]>

/** The vocabulary of the first two texts, as `others` are compared with them too. */
function nearness(a: string, b = '', ...others: readonly string[]): Nearness {
  const { lexicon, articles } = indexed(a, b, ...others)
  const [first, second] = articles as readonly [ArticleIndex, ArticleIndex]
  const { entries, alike } = buildVocabulary(first.entries, second.entries, lexicon)
  return new Map(
    entries.flatMap((entry, word) => {
      if (!entry) return []
      const [start = 0, end = 0] = alike.starts.slice(word, word + 2)
      const near = Array.from(alike.words.slice(start, end), (other, at) => {
        return [entries[other]?.key ?? '', alike.similarities[start + at] ?? 0] as const
      })
      return [[entry.key, near] as const]
    }),
  )
}

function keysNear(near: Nearness, key: string): readonly string[] {
  return (near.get(key) ?? []).map(([other]) => other)
}

describe('the vocabulary', () => {
  it('lets words of near meaning stand for each other', () => {
    const near = nearness('It caused unrest there.', 'It caused chaos there.')
    expect(keysNear(near, 'unrest')).toContain('chao')
    expect(keysNear(near, 'chao')).toContain('unrest')
  })

  it('lets a name or number stand for itself only', () => {
    const near = nearness('They paid 12 then 13 to Anna Smith and Peter Jones in Paris or London.')
    for (const key of ['#12', '#13', 'smith', 'jone', 'country:FR', 'country:GB']) {
      expect(keysNear(near, key)).toEqual([key])
    }
  })

  it('lets a negation, an auxiliary or an adverb stand for itself only', () => {
    const near = nearness('They will still be there.', 'They did not sail again.')
    for (const key of ['not', 'will', 'still']) expect(keysNear(near, key)).toEqual([key])
  })

  it('has neighbours both ways alike, each word its own first', () => {
    fc.assert(
      fc.property(newsTexts({ minLength: 1, maxLength: 2 }), ([a = '', b]) => {
        const near = nearness(a, b)
        for (const [key, list] of near) {
          expect(list[0]).toEqual([key, 1])
          expect(new Set(list.map(([other]) => other)).size).toBe(list.length)
          for (const [other, similarity] of list) {
            expect(similarity).toBeGreaterThan(0)
            expect(similarity).toBeLessThanOrEqual(1)
            expect(near.get(other)).toContainEqual([key, similarity])
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('is the same whatever the order of the articles', () => {
    const texts = [
      'Mill Burns\n\nThe provocation was planned.',
      'A mill burned. Provocative plans provoke the planners.',
    ] as const
    expect(nearness(...texts)).toEqual(nearness(texts[1], texts[0]))
  })

  it('of two articles does not depend on what a third one writes', () => {
    const texts = ['The Mill burned at noon.', 'The Mill provoked them.', 'A mill burns. Provocations.'] as const
    expect(nearness(...texts)).toEqual(nearness(texts[0], texts[1]))
  })
})
