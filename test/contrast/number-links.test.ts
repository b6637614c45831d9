import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/compare.ts'
import { numberLinks } from '../../src/contrast/number-links.ts'
import type { AnalysedArticle } from '../../src/model/analysis.ts'

function articleOf(label: string, ...sentences: readonly string[]): AnalysedArticle {
  const unknown = { source: label, sha256: label, title: null, outlet: null, byline: null, language: 'en' }
  return analyse({ ...unknown, published: null, label, text: `Harbour news\n\n${sentences.join('\n\n')}` })
}

function linked(a: AnalysedArticle, b: AnalysedArticle): readonly string[] {
  return numberLinks([a, b], []).map(({ link }) => `${link.from} ${link.to} ${link.relation}`)
}

describe('numberLinks', () => {
  it('links statements that give nearly one number of one thing', () => {
    const a = articleOf('A', 'Over eight summers the museum earned $140,937,785, mostly from tours.')
    const b = articleOf('B', 'Museum earned $139 million, returns show.')
    expect(linked(a, b)).toEqual(['A2 B2 partial'])
    const [found] = numberLinks([a, b], [])
    expect(found?.evidence.matched.map(({ from, to }) => [from.text, to.text])).toEqual([
      ['$140,937,785', '$139 million'],
    ])
  })

  it('takes the nearest number for the one that is meant', () => {
    const a = articleOf('A', 'The rate they paid was 35.7 percent.')
    const b = articleOf('B', 'The rate they paid was 36 percent, he said.', 'The rate they paid was 35.72 percent.')
    expect(linked(a, b)).toEqual(['A2 B3 partial'])
  })

  it.each([
    ['The museum earned about 300 boats.', 'Storms sank 305 boats.'],
    ['The club sold 300 boats.', 'The club sold 300 boats.'],
    ['The club sold 300 boats.', 'The club sold 410 boats.'],
    ['The club sold 300 boats.', 'The club sold 305 lamps.'],
    ['He sold boats at 61 years old.', 'He sold boats at 62 years old.'],
  ])('links "%s" and "%s" not at all', (a, b) => {
    expect(linked(articleOf('A', a), articleOf('B', b))).toEqual([])
  })

  it('leaves alone what is linked already, and what the other article copies', () => {
    const a = articleOf('A', 'The club sold 3,000 boats.')
    const b = articleOf('B', 'The club sold some 3,040 boats.')
    const [found] = numberLinks([a, b], [])
    expect(numberLinks([a, b], found ? [found.link] : [])).toEqual([])
    expect(linked(a, articleOf('B', 'The club sold some 3,040 boats.', 'The club sold 3,000 boats.'))).toEqual([])
  })
})
