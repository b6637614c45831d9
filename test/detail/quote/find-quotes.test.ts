import { describe, expect, it } from 'vitest'
import { findQuotes } from '../../../src/detail/quote/find-quotes.ts'
import { articleOf } from '../article-of.ts'

function read(...lines: readonly string[]): readonly string[] {
  const article = articleOf(...lines)
  return findQuotes(article).map(({ statement, use, text, speaker }) => {
    const who = speaker ? article.article.text.slice(speaker.start, speaker.end) : '-'
    return `${statement} ${use} [${who}] ${text}`
  })
}

describe('findQuotes', () => {
  it('tells words that somebody said, with the speaker', () => {
    expect(read('“The dam held all night,” said fire chief Ann Hale.')).toEqual([
      'A1 utterance [fire chief Ann Hale] The dam held all night,',
    ])
  })

  it('gives each statement its part of a quote that goes on', () => {
    expect(read('“The dam held.', 'We were lucky,” Hale said.')).toEqual([
      'A1 utterance [Hale] The dam held.',
      'A2 utterance [Hale] We were lucky,',
    ])
  })

  it('leaves out the mark that a new paragraph repeats', () => {
    expect(read('Hale said: “The dam held.', '“We were lucky.”')).toEqual([
      'A1 utterance [Hale] The dam held.',
      'A2 utterance [Hale] We were lucky.',
    ])
  })

  it('tells titles and ways of speaking from utterances', () => {
    expect(read('The band played “Rivers of the North” at the “peace” camp.')).toEqual([
      'A1 title [-] Rivers of the North',
      'A1 scare [-] peace',
    ])
    expect(read('The band played “Rivers of the North,” an old song.')).toEqual(['A1 title [-] Rivers of the North,'])
  })

  it('names no speaker where the text names none', () => {
    expect(read('A banner read nothing but “we will not be moved” in red.')).toEqual([
      'A1 utterance [-] we will not be moved',
    ])
  })

  it('gives a quote within a quote to nobody, as who speaks there is not who is quoted', () => {
    expect(read('“She told me ‘the dam will surely hold’ and it did,” said Hale.')).toEqual([
      'A1 utterance [Hale] She told me ‘the dam will surely hold’ and it did,',
      'A1 utterance [-] the dam will surely hold',
    ])
  })

  it('takes the nearer of two who may be the speaker', () => {
    expect(read('Hale said Moss told her: “The dam will hold the water.”')).toEqual([
      'A1 utterance [Moss] The dam will hold the water.',
    ])
  })

  it('gives the same value to short and long forms', () => {
    const [a, b] = [
      articleOf('“It’s not over; we won’t stop,” he said.'),
      articleOf('"It is not over, we will not stop," he said.'),
    ]
    expect(findQuotes(a)[0]?.value).toBe(findQuotes(b)[0]?.value)
  })
})
