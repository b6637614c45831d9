import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align } from '../../src/align/align.ts'
import { builtInJudge } from '../../src/align/built-in-judge.ts'
import { scoreLevels } from '../../src/align/score-levels.ts'
import { readerWith } from '../../src/language/reader.ts'
import { loadWordData } from '../../src/language/word-data.ts'
import type { AnalysedArticle } from '../../src/model/analysis.ts'
import { labelOf } from '../../src/model/article.ts'
import type { Link } from '../../src/model/link.ts'
import { defaultSettings } from '../../src/model/settings.ts'
import { isNews } from '../../src/model/statement.ts'
import { newsTexts } from '../news-texts.ts'
import { analysed } from './align-articles.ts'

const reader = readerWith(loadWordData())
const texts = (count: number) => newsTexts({ minLength: count, maxLength: count })

function articlesOf(given: readonly string[]): readonly AnalysedArticle[] {
  return given.map((text, index) => analysed(text, labelOf(index)))
}

async function linksOf(articles: readonly AnalysedArticle[], minimumScore = 0.05): Promise<readonly Link[]> {
  const settings = { ...defaultSettings, minimumScore }
  return (await align(articles, { judge: builtInJudge, reader, settings })).links
}

async function holds(count: number, check: (articles: readonly AnalysedArticle[]) => Promise<void>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(texts(count), async (given) => {
      await check(articlesOf(given))
    }),
    { numRuns: 40 },
  )
}

const storyA = 'Fire closes mill\n\nA fire closed the old mill in Tarnby on Monday, police said. Schools reopened.'
const storyB = 'Mill burns\n\nPolice said that a fire closed the old mill in Tarnby on Monday. Trains run late.'

describe('alignment', () => {
  it('links what two articles tell in other words, and nothing else', async () => {
    const links = await linksOf(articlesOf([storyA, storyB]), scoreLevels.shown)
    expect(links).toContainEqual(expect.objectContaining({ from: 'A2', to: 'B2', relation: 'same' }))
    expect(links.flatMap(({ from, to }) => [from, to])).not.toContain('A3')
    expect(links.flatMap(({ from, to }) => [from, to])).not.toContain('B3')
  })

  it('adds links for a third article and changes none between the first two', async () => {
    await holds(3, async (articles) => {
      const two = await linksOf(articles.slice(0, 2))
      const three = await linksOf(articles)
      expect(three.filter(({ from, to }) => !`${from}${to}`.includes('C'))).toEqual(two)
    })
  })

  it('does not let a third article say what a word of the first two is', async () => {
    const first = ['Mill Burns\n\nThe guards planned a provocation near the Mill.', 'Plants destroyed at the Mill.']
    const third = 'A mill is a factory. The provocative guard destroys plans. Guards plan.'
    const links = await linksOf(articlesOf([...first, third]), 0)
    expect(links.filter(({ to }) => to.startsWith('B'))).toEqual(await linksOf(articlesOf(first), 0))
  })

  it('links every statement of an article to its copy with score 1', async () => {
    await fc.assert(
      fc.asyncProperty(texts(1), async ([text = '']) => {
        const [a, b] = articlesOf([text, text])
        const copies = new Map(
          (await linksOf([a, b] as AnalysedArticle[])).map((one) => [`${one.from} ${one.to}`, one]),
        )
        for (const { id } of a?.statements.filter(isNews) ?? []) {
          const copy = copies.get(`${id} ${id.replace('A', 'B')}`)
          expect(copy).toMatchObject({ score: 1, relation: 'same', confidence: 'sure' })
        }
      }),
      { numRuns: 40 },
    )
  })

  it('links statements of different articles only, each pair once, with scores in range', async () => {
    await holds(3, async (articles) => {
      const links = await linksOf(articles)
      expect(new Set(links.map(({ from, to }) => `${from} ${to}`)).size).toBe(links.length)
      for (const { from, to, score } of links) {
        expect(from.charAt(0) < to.charAt(0)).toBe(true)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
      }
    })
  })

  it('gives the fitted threshold where none is asked for', async () => {
    const { links } = await align(articlesOf([storyA, storyB]), {
      judge: builtInJudge,
      reader,
      settings: defaultSettings,
    })
    expect(links).toEqual(await linksOf(articlesOf([storyA, storyB]), scoreLevels.shown))
  })
})
