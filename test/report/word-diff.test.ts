import { describe, expect, it } from 'vitest'
import { slice } from '../../src/model/span.ts'
import { alteredSpans, wordRuns } from '../../src/report/word-diff.ts'

function parts(text: string, other: string): { shared: readonly string[]; only: readonly string[] } {
  const runs = wordRuns(text, other)
  return {
    shared: runs?.shared.map((span) => slice(text, span)) ?? [],
    only: runs?.only.map((span) => slice(text, span)) ?? [],
  }
}

describe('wordRuns', () => {
  it('tells the words that another text has from those that it lacks', () => {
    expect(parts('The ferry ran aground on Friday', 'A ferry sank on Friday')).toEqual({
      shared: ['ferry', 'on Friday'],
      only: ['The', 'ran aground'],
    })
  })

  it('takes no notice of letter case and typographic quotes', () => {
    expect(parts('“It’s Over”', '"it\'s over"')).toEqual({ shared: ['It’s Over'], only: [] })
  })

  it('keeps figures, their currency and their percent sign whole', () => {
    expect(parts('$1,200 or 5%', '£1,200 or 5')).toEqual({ shared: [], only: ['$1,200', '5%'] })
  })

  it('gives up on texts that are too long to compare', () => {
    expect(wordRuns('word '.repeat(301), 'word')).toBeNull()
  })
})

describe('alteredSpans', () => {
  const reading = (statement: string, text: string) => ({ statement, text, start: 100, end: 100 + text.length })

  it('gives the words of a quote that the other reading lacks, where they stand in the article', () => {
    const [a, b] = [reading('A1', 'a matter of time'), reading('B1', 'a question of time')]
    expect(alteredSpans(a, [a, b])).toEqual([{ start: 102, end: 108 }])
  })

  it('gives nothing for the shorter of two readings, which the other only goes on from', () => {
    const [a, b] = [reading('A1', 'we will stay'), reading('B1', 'we will stay here')]
    expect(alteredSpans(a, [a, b])).toEqual([])
    expect(alteredSpans(b, [a, b])).toEqual([{ start: 113, end: 117 }])
  })

  it('gives the whole quote where only its speaker differs', () => {
    const [a, b] = [reading('A1', 'we will stay'), reading('B1', 'We will stay')]
    expect(alteredSpans(a, [a, b])).toEqual([a])
  })

  it('gives the same words for the same reading, whichever of three it is', () => {
    const texts = ['seen calm seas', 'seen no calm seas', 'seen calm seas', 'seen few calm seas']
    const all = texts.map((text, index) => reading(`${'ABCD'[index]}1`, text))
    const words = all.map((one) =>
      alteredSpans(one, all).map(({ start, end }) => one.text.slice(start - 100, end - 100)),
    )
    expect(words).toEqual([[], ['no'], [], ['few']])
  })

  it('reads the parts of a quote that is broken off as one', () => {
    const [a, ...parts] = [reading('A1', 'we will sail soon'), reading('B1', 'we will'), reading('B1', 'sail now')]
    expect(alteredSpans(a, [a, ...parts])).toEqual([{ start: 113, end: 117 }])
  })

  it('gives the whole reading where the other has its words in another order', () => {
    const [a, b] = [reading('A1', 'we rowed, we sailed'), reading('B1', 'we sailed, we rowed')]
    expect([a, b].map((one) => alteredSpans(one, [a, b]))).toEqual([[a], [b]])
  })
})
