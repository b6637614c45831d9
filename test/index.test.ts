import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import * as library from '../src/index.ts'
import { compare, read, show } from '../src/index.ts'

const ours = 'Fire closes mill\n\nA fire closed the old mill in Tarnby on Monday, police said.'
const theirs = 'Mill burns\n\nPolice said that a fire closed the old mill in Tarnby on Monday.'

describe('the library', () => {
  it('has three functions and an error', () => {
    expect(Object.keys(library).sort()).toEqual(['InputError', 'compare', 'read', 'show'])
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

  it.each([
    [undefined, 'too-few-articles', 'A comparison takes two articles or more, not undefined'],
    [[], 'too-few-articles', 'not an array of 0'],
    [[{ text: ours }], 'too-few-articles', 'not an array of 1'],
    [[{ text: ours }, null], 'not-an-article', 'Article B is null; give an object'],
    [[ours, theirs], 'not-an-article', 'Article A is a string'],
    [[{ text: ours }, Buffer.from(theirs)], 'not-an-article', 'Article B is bytes'],
    [[{ text: ours }, {}], 'not-an-article', 'Article B has no text'],
    [[{ text: ours }, { text: ' \n' }], 'empty', 'Article B has an empty text'],
    [[{ text: ours, source: 5 }, { text: theirs }], 'bad-field', 'source of article A is a number'],
    [[{ text: ours }, { text: theirs, published: new Date() }], 'bad-field', 'published of article B is a date'],
    [[{ text: ours }, { text: theirs, published: 'today' }], 'bad-field', 'published of article B is "today"'],
    [[{ text: ours }, { text: theirs, published: '2023-02-30' }], 'bad-field', 'published of article B'],
  ])('rejects %j with a code and a line that says which input it is', async (articles, code, message) => {
    const rejected = compare(articles as never)
    await expect(rejected).rejects.toBeInstanceOf(library.InputError)
    await expect(rejected).rejects.toMatchObject({ code, message: expect.stringContaining(message) })
  })

  it('rejects settings that nothing can meet', async () => {
    const articles = [{ text: ours }, { text: theirs }]
    await expect(compare(articles, { minimumScore: 5 })).rejects.toMatchObject({ code: 'bad-setting' })
    await expect(compare(articles, { explain: 1 as never })).rejects.toThrow('explain cannot be 1; give true or false.')
  })

  it('notes that a text was given twice', async () => {
    const { notices } = await compare([{ text: ours }, { text: ours }])
    expect(notices[0]).toMatchObject({ code: 'identical-articles', article: 'B' })
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
    await expect(read({ text: '' })).rejects.toThrow('The article has an empty text')
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
    await expect(show(comparison, { format: 'toString' as 'json' })).rejects.toThrow('format cannot be "toString"')
  })

  it.each([
    [{ only: ['x'] }, 'only cannot be ["x"]; give an array of some of agree, differ, unique, quotes.'],
    [{ kind: ['size'] }, 'kind cannot be ["size"]'],
    [{ limit: -1 }, 'limit cannot be -1; give a whole number from 1 on, or null.'],
    [{ width: 5 }, 'width cannot be 5'],
    [{ format: 'pdf' }, 'format cannot be "pdf"; give one of terminal, json, html, markdown, csv, jsonl.'],
    [{ in: ['Q'] }, 'there is no article Q'],
    ['json', 'The options are a string'],
  ])('rejects the options %j', async (options, message) => {
    const comparison = await compare([{ text: ours }, { text: theirs }])
    await expect(show(comparison, options as never)).rejects.toMatchObject({
      code: 'bad-option',
      message: expect.stringContaining(message),
    })
  })
})
