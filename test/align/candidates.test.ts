import { describe, expect, it } from 'vitest'
import { findCandidates } from '../../src/align/candidates.ts'
import { featureNames } from '../../src/align/features.ts'
import { analysed, pairOf } from './align-articles.ts'

const pairsOf = (a: string, b: string): readonly string[] =>
  findCandidates(pairOf(a, b)).map(({ from, to }) => `${from.id} ${to.id}`)

describe('candidates', () => {
  it('are pairs that share words, not those that share nothing', () => {
    const found = pairsOf('The mill burned on Monday. Elephants love zoos.', 'Giraffes eat leaves. Fire shut the mill.')
    expect(found).toContain('A1 B2')
    expect(found).not.toContain('A2 B1')
  })

  it('include copies, however little is in them', () => {
    expect(pairsOf('The mill burned.\n\n“No.”', '"No."\n\nElephants love zoos.')).toContain('A2 B1')
  })

  it('leave out a caption without a verb, which says nothing', () => {
    const [headline, lead] = [
      'Mayor Ann Hale opens the mill',
      'Mayor Ann Hale opened the mill with her deputy on Monday.',
    ]
    const caption = 'Mayor Ann Hale and her deputy at the mill.'
    const story = `${headline}\n\n${caption}\n\n${lead}`
    expect(analysed(story).statements.map(({ kind }) => kind)).toEqual(['headline', 'caption', 'body'])
    const found = pairsOf(story, lead)
    expect(found).toContain('A3 B1')
    expect(found).not.toContain('A2 B1')
  })

  it('are two hundred of a statement at the most, of those that promise as much the nearest', () => {
    const sentence = 'The mill burned on Monday. '
    const columns = pairsOf(sentence, sentence.repeat(250)).map((pair) => pair.slice(3))
    expect(columns).toEqual(Array.from({ length: 200 }, (_, place) => `B${place + 1}`))
  })

  it('carry one value for each feature', () => {
    for (const { features } of findCandidates(pairOf('The mill burned.', 'The mill burned down.'))) {
      expect(features.length).toBe(featureNames.length)
    }
  })
})
