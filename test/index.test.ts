import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import * as library from '../src/index.ts'
import { compare, read, show } from '../src/index.ts'

const ours = 'Fire closes mill\n\nA fire closed the old mill in Tarnby on Monday, police said.'
const theirs = 'Mill burns\n\nPolice said that a fire closed the old mill in Tarnby on Monday.'

describe('the library', () => {
  it('has three functions', () => {
    expect(Object.keys(library).sort()).toEqual(['compare', 'read', 'show'])
  })
})

describe('compare', () => {
  it('keeps what a program knows of an article', async () => {
    const known = { source: 'desk/1', title: 'A title', outlet: 'The Post', published: '2024-05-03' }
    const { articles, claims, settings } = await compare([{ text: ours, ...known }, { text: theirs }])
    expect(articles[0]).toMatchObject({ label: 'A', text: ours, ...known })
    expect(articles[1]).toMatchObject({ label: 'B', text: theirs, outlet: null, published: null })
    expect(claims.length).toBeGreaterThan(0)
    expect(settings).toEqual({ minimumScore: null, explain: false })
  })

  it('gives the hash of the UTF-8 bytes of each text', async () => {
    const { articles } = await compare([{ text: ours }, { text: `${theirs} “Bad,” he said.` }])
    expect(articles.map(({ sha256 }) => sha256)).toEqual(
      [ours, `${theirs} “Bad,” he said.`].map((text) => createHash('sha256').update(text, 'utf8').digest('hex')),
    )
    expect(JSON.parse(JSON.stringify(articles))).toEqual(articles)
  })

  it('leaves out links below the score that is asked for', async () => {
    const { links, settings } = await compare([{ text: ours }, { text: theirs }], { minimumScore: 1 })
    expect(settings).toEqual({ minimumScore: 1, explain: false })
    expect(links.filter(({ score }) => score < 1)).toEqual([])
  })

  it('rejects what it cannot compare', async () => {
    await expect(compare([])).rejects.toThrow('A comparison takes two articles or more.')
    await expect(compare([{ text: ours }])).rejects.toThrow('A comparison takes two articles or more.')
    await expect(compare([{ text: ours }, { text: ' \n' }])).rejects.toThrow('An article has no text.')
    await expect(compare([{ text: ours }, {} as { text: string }])).rejects.toThrow('An article has no text.')
  })
})

describe('read', () => {
  it('gives statements and details of one article', async () => {
    const article = await read({ text: ours, source: 'a.txt' })
    expect(article).toMatchObject({ label: 'A', source: 'a.txt', title: 'Fire closes mill', text: ours })
    expect(article.statements.map(({ id }) => id)).toEqual(['A1', 'A2'])
    expect(article.details.map(({ kind }) => kind)).toContain('time')
    for (const { start, end, text } of article.details) expect(ours.slice(start, end)).toBe(text)
  })

  it('takes the day from the text where the program does not state it', async () => {
    const text = `Mill burns\n\n3 May 2024\n\n${theirs}`
    const dated = await read({ text })
    expect(dated.published).toBe('2024-05-03')
    expect(dated.timestamp).toEqual({ statement: 'A2', start: 12, end: 22, text: '3 May 2024' })
    const stated = await read({ text, published: '2024-05-04' })
    expect(stated.published).toBe('2024-05-04')
    expect(stated).not.toHaveProperty('timestamp')
  })

  it('rejects an empty text', async () => {
    await expect(read({ text: '' })).rejects.toThrow('An article has no text.')
  })
})

describe('show', () => {
  it('prints a comparison, or its parsed JSON, alike', async () => {
    const comparison = await compare([{ text: ours }, { text: theirs }])
    const printed = await show(comparison)
    expect(printed).toContain('Mill burns')
    expect(await show(JSON.parse(await show(comparison, { format: 'json' })))).toBe(printed)
    expect(await show(comparison, { color: true })).not.toBe(printed)
  })

  it('rejects what is no result, and a format that is not there', async () => {
    const comparison = await compare([{ text: ours }, { text: theirs }])
    const altered = { ...comparison, articles: comparison.articles.toReversed() }
    await expect(show({})).rejects.toThrow('The result is not a result of storydiff')
    await expect(show(altered)).rejects.toThrow('The result was altered')
    await expect(show(comparison, { format: 'toString' as 'json' })).rejects.toThrow('There is no format toString.')
  })
})
