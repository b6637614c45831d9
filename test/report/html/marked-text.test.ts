import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Mark, markedText, marksOf } from '../../../src/report/html/marked-text.ts'
import { buildComparison } from '../sample-comparison.ts'
import { ferry } from '../sample-story.ts'

const mark = (start: number, end: number, look: Mark['look']): Mark => ({
  statement: 'A1',
  start,
  end,
  look,
  kind: 'name',
})

describe('markedText', () => {
  it('marks spans where they stand in the article', () => {
    const html = markedText({ start: 100, text: 'four people died' }, [mark(100, 111, 'conflict')]).html
    expect(html).toBe('<mark class="x name">four people</mark> died')
  })

  it('shows the gravest of marks that stand over each other', () => {
    const marks = [mark(3, 7, 'conflict'), mark(0, 10, 'compatible'), mark(5, 9, 'only')]
    expect(markedText({ start: 0, text: '0123456789' }, marks).html).toBe(
      '<mark class="c name">012</mark><mark class="x name">3456</mark><mark class="c name">789</mark>',
    )
  })

  it('loses nothing of the text, whatever the marks', () => {
    const looks = fc.constantFrom('conflict', 'unclear', 'compatible', 'only')
    const marks = fc.array(
      fc.tuple(fc.nat(40), fc.nat(40), looks).map(([start, size, look]) => mark(start, start + size, look)),
    )
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,40}$/), marks, (text, all) => {
        expect(markedText({ start: 5, text }, all).html.replace(/<[^>]*>/g, '')).toBe(text)
      }),
    )
  })
})

describe('marksOf', () => {
  it('marks only those words of a quote that are not the other’s', () => {
    const { claims, articles } = buildComparison(ferry)
    const quote = claims.flatMap(marksOf).filter(({ kind, look }) => kind === 'quote' && look === 'conflict')
    const words = quote.map(({ statement, start, end }) =>
      articles.find(({ label }) => statement.startsWith(label))?.text.slice(start, end),
    )
    expect(words).toEqual(['nobody', 'ever', 'no one', 'real'])
  })
})
