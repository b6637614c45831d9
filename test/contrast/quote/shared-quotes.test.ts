import { describe, expect, it } from 'vitest'
import { sharedQuotes } from '../../../src/contrast/quote/shared-quotes.ts'
import type { AnalysedArticle } from '../../../src/model/analysis.ts'
import type { Link } from '../../../src/model/link.ts'
import { speechArticle } from '../speech-article.ts'

function read(articles: readonly AnalysedArticle[], links: readonly Link[] = []): readonly string[] {
  return sharedQuotes(articles, links).map(
    ({ rung, readings }) =>
      `${rung}: ${readings.map(({ statement, speaker }) => `${statement} ${speaker ?? '-'}`).join(', ')}`,
  )
}

function pair(a: string, b: string): readonly AnalysedArticle[] {
  return [speechArticle('A', 'Headline', a), speechArticle('B', 'Headline', b)]
}

describe('sharedQuotes', () => {
  it('tells how faithfully two articles print a quote', () => {
    expect(read(pair('“We saw nothing of the kind,” Hale said.', '“We saw nothing of the kind,” said Hale.'))).toEqual([
      'verbatim: A2 Hale, B2 Hale',
    ])
    expect(read(pair('“It’s nothing of the kind,” Hale said.', '"It\'s nothing of the kind," said Hale.'))).toEqual([
      'typographic: A2 Hale, B2 Hale',
    ])
    expect(
      read(pair('“We saw nothing of the kind there,” Hale said.', '“We saw nothing of the kind,” said Hale.')),
    ).toEqual(['truncated: A2 Hale, B2 Hale'])
    expect(read(pair('“We saw nothing of the kind,” Hale said.', '“I saw nothing of the kind,” said Hale.'))).toEqual([
      'reworded: A2 Hale, B2 Hale',
    ])
  })

  it('takes words in brackets, and dots for nothing, for no part of what is said', () => {
    const plain = '“They saw nothing of the kind there.” Hale said so.'
    for (const edited of [
      '“They [the crew] saw nothing of the kind there.”',
      '“[The crew] saw nothing of the kind there...”',
    ])
      expect(read(pair(plain, `${edited} Hale said so.`))).toEqual(['typographic: A2 Hale, B2 Hale'])
    expect(read(pair(plain, '“They saw nothing … there.” Hale said so.'))).toEqual(['truncated: A2 Hale, B2 Hale'])
  })

  it('compares the quotes of linked statements though they share no three words in a row', () => {
    const articles = pair(
      '“This is a wholly preventable loss,” Hale said.',
      '“This is an entirely preventable loss,” said Hale.',
    )
    const link: Link = { from: 'A2', to: 'B2', relation: 'same', score: 0.9, confidence: 'sure' }
    expect(read(articles, [link])).toEqual(['reworded: A2 Hale, B2 Hale'])
    const other = pair(
      '“This is a wholly preventable loss,” Hale said.',
      '“There is no reason for alarm now,” said Hale.',
    )
    expect(read(other, [link])).toEqual([])
  })

  it('takes a quote that is broken off and goes on for whole', () => {
    const broken = '“We are glad of the tour,” Hale said, “as it is a start for the band.”'
    expect(read(pair(broken, '“We are glad of the tour, as it is a start for the band,” said Hale.'))).toEqual([
      'typographic: A2 Hale, A2 Hale, B2 Hale',
    ])
    expect(read(pair(broken, '“We are glad of the tour, as it is a start for the band and you,” said Hale.'))).toEqual([
      'truncated: A2 Hale, A2 Hale, B2 Hale',
    ])
  })

  it('tells a quote that another person is said to have said', () => {
    expect(
      read(pair('“We saw nothing of the kind,” Ann Hale said.', '“We saw nothing of the kind,” Bob Moss said.')),
    ).toEqual(['re-attributed: A2 Ann Hale, B2 Bob Moss'])
  })

  it('takes a pronoun for whom it stands for, and names them', () => {
    const article = (label: string, who: string): AnalysedArticle =>
      speechArticle(label, 'Headline', 'Ann Hale came at noon.', `“We saw nothing of the kind,” ${who} said.`)
    expect(read([article('A', 'she'), article('B', 'Bob Moss')])).toEqual([
      're-attributed: A3 she (Ann Hale), B3 Bob Moss',
    ])
    expect(read([article('A', 'she'), article('B', 'Hale')])).toEqual(['verbatim: A3 she (Ann Hale), B3 Hale'])
  })

  it('gives nobody the words of another that go on otherwise', () => {
    const kept = '“The new road is a hope fulfilled,” Ann Hale said.'
    const lost = '“The new road is a hope lost,” Bob Moss said.'
    const longer = '“The new road is a hope fulfilled for all who live in the hills,” Ann Hale said.'
    const articles = [speechArticle('A', 'Headline', kept, lost), speechArticle('B', 'Headline', longer)]
    expect(read(articles)).toEqual(['truncated: A2 Ann Hale, B2 Ann Hale'])
  })

  it('gives nobody else words that are quoted within a quote', () => {
    expect(
      read(pair('“Moss told me ‘we saw nothing at all’ and left,” Hale said.', '“We saw nothing at all,” Moss said.')),
    ).toEqual(['typographic: A2 -, B2 Moss'])
  })

  it('gives nobody words that two others share but for a name', () => {
    expect(
      read(
        pair(
          '“It is the heart of the Dunmore River Act,” Ann Hale said.',
          '“To list the bear under the Dunmore River Act is right,” Bob Moss said.',
        ),
      ),
    ).toEqual([])
  })

  it('takes no common words between many others, nor at the ends of two quotes, for one utterance', () => {
    expect(
      read(
        pair(
          '“I am so excited to be hosting the show for the second time,” Hale said.',
          '“It is official: I am hosting the show!” Hale said.',
        ),
      ),
    ).toEqual([])
    expect(
      read(
        pair(
          '“I think this is a question for judges, but I do think that after such words they may ask it, should his plan come to the court with a case,” Hale said.',
          '“I think it is a disgrace to the court and I think she should apologize to the court,” Hale said.',
        ),
      ),
    ).toEqual([])
  })

  it('takes other words for another utterance where the same article prints the quote as it is', () => {
    const quoted = '“I do not even want to think of that,” Hale said.'
    const other = '“I do not want to talk of that,” Hale said.'
    expect(read(pair(other, quoted))).toEqual(['reworded: A2 Hale, B2 Hale'])
    const articles = [speechArticle('A', 'Headline', quoted, other), speechArticle('B', 'Headline', quoted)]
    expect(read(articles)).toEqual(['verbatim: A2 Hale, B2 Hale'])
    const inHeadline = [
      speechArticle('A', '“I don’t want to talk of that”', quoted),
      speechArticle('B', 'Headline', quoted),
    ]
    expect(read(inHeadline)).toEqual([expect.stringMatching('^reworded: A1 ')])
  })

  it('does not give a quote of two persons to others where they are called "the pair"', () => {
    expect(
      read(pair('“We saw nothing of the kind,” Hale and Moss said.', '“We saw nothing of the kind,” the pair said.')),
    ).toEqual(['verbatim: A2 Hale and Moss, B2 the pair'])
  })

  it('finds a quote that the other article gives in its own words', () => {
    const articles = pair('“The dam broke at noon on Friday,” Hale said.', 'Hale said that on Friday the dam broke.')
    const link: Link = { from: 'A2', to: 'B2', relation: 'same', score: 0.9, confidence: 'likely' }
    expect(read(articles, [link])).toEqual(['paraphrased: A2 Hale, B2 Hale'])
    expect(read(articles, [{ ...link, relation: 'partial' }])).toEqual([])
    const others = pair('“The dam broke at noon on Friday,” Hale said.', 'Hale said that the dam was old.')
    expect(read(others, [link])).toEqual([])
  })

  it('joins what more than two articles print, at the rung of the least faithful', () => {
    const articles = [
      ...pair('“We saw nothing of the kind,” Hale said.', '“We saw nothing of the kind,” said Hale.'),
      speechArticle('C', 'Headline', '“We saw nothing of that kind,” Hale said.'),
    ]
    expect(read(articles)).toEqual(['reworded: A2 Hale, B2 Hale, C2 Hale'])
  })

  it('leaves out quotes of fewer than four words, and quotes of one article', () => {
    expect(read(pair('“Nothing at all,” Hale said.', '“Nothing at all,” said Hale.'))).toEqual([])
    expect(read(pair('“We saw it then,” he said. “We saw it then,” he said.', 'Nobody spoke.'))).toEqual([])
  })

  it('finds the same quotes whatever the order of the articles', () => {
    const [a, b] = ['“We saw nothing of the kind,” Hale said.', '“I saw nothing of the kind, no,” said Hale.']
    const there = sharedQuotes(pair(a, b), [])
    const back = sharedQuotes(pair(b, a), [])
    expect(back.map(({ rung }) => rung)).toEqual(there.map(({ rung }) => rung))
  })

  it('takes another spelling or another way to write an hour for the same words', () => {
    expect(
      read(
        pair(
          '“We saw our neighbours at 6:00 p.m. there,” Hale said.',
          '“We saw our neighbors at 6 p.m. there,” said Hale.',
        ),
      ),
    ).toEqual(['typographic: A2 Hale, B2 Hale'])
  })
})
