import fc from 'fast-check'
import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../src/model/comparison.ts'
import { csv } from '../../src/report/csv.ts'
import { filterComparison } from '../../src/report/filter-comparison.ts'
import { noFilters } from '../../src/report/filters.ts'
import { json } from '../../src/report/json.ts'
import { jsonl } from '../../src/report/jsonl.ts'
import { markdown } from '../../src/report/markdown/markdown.ts'
import { type FormatName, formats, type ReportOptions } from '../../src/report/registry.ts'
import { visible } from '../../src/report/visible.ts'
import { anyFilters } from './any-filters.ts'
import { hostileMarks } from './hostile-marks.ts'
import { hostile } from './hostile-story.ts'
import { randomComparison } from './random-comparison.ts'
import { buildComparison } from './sample-comparison.ts'
import { ferry, ferryInThree } from './sample-story.ts'

const looks: ReportOptions = { width: 100, color: false, full: true, sideBySide: false, sort: null }
const samples = [ferry, ferryInThree, hostile].map(buildComparison)
const anyComparison = fc.oneof(randomComparison, hostileMarks, fc.constantFrom(...samples))
const names = Object.keys(formats) as readonly FormatName[]

/** What a filter leaves of any comparison, and the comparison. */
const anyView = fc
  .tuple(anyComparison, fc.oneof(fc.constant(noFilters), anyFilters))
  .map(([whole, filters]) => ({ whole, shown: filterComparison(whole, filters) }))

/** The ids that a format shows, found the way its readers find them. */
const idsIn: Readonly<Record<FormatName, (text: string) => readonly string[]>> = {
  terminal: (text) => text.match(/(?<=^| |, )[A-Z]+\d+(?=$|[ ,:])/gm) ?? [],
  markdown: (text) => [...text.matchAll(/\*\*(?:Claim )?([A-Z]+\d+)\*\*/g)].map(([, id = '']) => id),
  html: (text) =>
    [...text.matchAll(/ id="(?:claim-)?([A-Z]+\d+)"|href="#([A-Z]+\d+)"/g)].map(([, a, b]) => a ?? b ?? ''),
  json: (text) => {
    const { claims, unique } = JSON.parse(text) as Comparison
    return [...claims.flatMap(({ id, statements }) => [id, ...statements]), ...unique.map(({ statement }) => statement)]
  },
  jsonl: (text) =>
    linesOf(text).flatMap(({ claim, readings }) => [claim ?? '', ...readings.map(({ statement }) => statement)]),
  csv: (text) => rowsOf(text).flat(),
}

describe.each(names)('the %s report', (name) => {
  const reportOf = async (comparison: Comparison): Promise<string> => (await formats[name]())(comparison, looks)

  it('shows every claim and every unique statement, or counts it as left out', async () => {
    await fc.assert(
      fc.asyncProperty(anyView, async ({ whole, shown }) => {
        const text = await reportOf(shown)
        const ids = new Set(idsIn[name](text))
        for (const { id } of shown.claims) expect(ids).toContain(id)
        // A row of a table names the statements that differ, and a claim has others: its id stands for them.
        const listed = name === 'csv' ? [] : shown.claims.flatMap(({ statements }) => statements)
        for (const id of [...listed, ...shown.unique.map(({ statement }) => statement)]) expect(ids).toContain(id)
        const { claims, unique } = shown.leftOut ?? { claims: 0, unique: 0 }
        expect([shown.claims.length + claims, shown.unique.length + unique]).toEqual([
          whole.claims.length,
          whole.unique.length,
        ])
        if (shown.leftOut) expect(text.replaceAll(/\s+/g, ' ')).toMatch(/left.?out/i)
      }),
    )
  })

  it('prints the same for a result that was saved and read again', async () => {
    await fc.assert(
      fc.asyncProperty(anyView, async ({ shown }) => {
        expect(await reportOf(JSON.parse(json(shown)) as Comparison)).toBe(await reportOf(shown))
      }),
    )
  })

  it('prints nothing that could steer a terminal or turn the reading direction', async () => {
    await fc.assert(
      fc.asyncProperty(anyView, async ({ shown }) => {
        expect((await reportOf(shown)).replaceAll(/\r?\n/g, '')).not.toMatch(
          /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u,
        )
      }),
    )
  })

  it('ends with one line end', async () => {
    for (const sample of samples) expect(await reportOf(sample)).toMatch(/[^\n\r]\r?\n$/)
  })
})

interface Reading {
  readonly article: string
  readonly statement: string
  readonly start?: number
  readonly end?: number
  readonly text?: string
}

interface Finding {
  readonly finding: string
  readonly claim?: string
  readonly articles: readonly string[]
  readonly readings: readonly Reading[]
}

function linesOf(text: string): readonly Finding[] {
  return text
    .split(/(?<=\n)/)
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Finding)
}

/** Cells by RFC 4180: what is not in quotes holds no quote, comma or line end. */
function rowsOf(marked: string): readonly (readonly string[])[] {
  const text = marked.replace(/^\ufeff/, '')
  const rows: string[][] = [[]]
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/y
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text)
    if (!found) throw new Error('The text is no CSV.')
    const [, content = '', end] = found
    rows.at(-1)?.push(content.startsWith('"') ? content.slice(1, -1).replaceAll('""', '"') : content)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('JSON Lines', () => {
  it('cite spans of the texts', () => {
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        const texts = new Map(comparison.articles.map(({ label, text }) => [label, text]))
        for (const { articles, readings } of linesOf(jsonl(comparison)))
          for (const { article, start, end, text } of readings) {
            expect(articles).toContain(article)
            if (text !== undefined) expect(texts.get(article)?.slice(start, end)).toBe(text)
          }
      }),
    )
  })

  it('have a line for every finding', () => {
    const [comparison] = samples
    if (!comparison) throw new Error('There is no sample.')
    const counts = (kind: string): number => linesOf(jsonl(comparison)).filter(({ finding }) => finding === kind).length
    expect(counts('claim')).toBe(comparison.claims.length)
    expect(counts('difference')).toBe(comparison.claims.flatMap(({ differences }) => differences).length)
    expect(counts('agreement')).toBe(comparison.claims.flatMap(({ agreements }) => agreements).length)
    expect(counts('detail')).toBe(comparison.claims.flatMap(({ unique }) => unique).length)
    expect(counts('unique')).toBe(comparison.unique.length)
    expect(counts('quote')).toBe(comparison.quotes.length)
  })
})

describe('CSV', () => {
  it('has as many cells in every row, none of them a formula', () => {
    fc.assert(
      fc.property(anyView, ({ shown }) => {
        const [header = [], ...rows] = rowsOf(csv(shown))
        for (const row of rows) expect(row.length).toBe(header.length)
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@\t\r＝＋－＠]/)
      }),
    )
  })

  it('cites spans of the texts, one difference a row', () => {
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        const [header = [], ...rows] = rowsOf(csv(comparison))
        const texts = new Map(comparison.articles.map(({ label, text }) => [label, text]))
        const differences = comparison.claims.flatMap((claim) => claim.differences)
        expect(rows.filter(([finding]) => finding === 'difference').length).toBe(differences.length)
        for (const row of rows)
          for (const [label, text] of texts) {
            const [starts, ends, cited] = ['start', 'end', 'text'].map(
              (name) => row[header.indexOf(`${label} ${name}`)] ?? '',
            )
            if (!/^\d+(; \d+)*$/.test(starts ?? '')) continue
            const lasts = ends?.split('; ') ?? []
            const spans = starts?.split('; ').map((start, at) => text.slice(Number(start), Number(lasts[at]))) ?? []
            const shown = visible(spans.join(' / '))
            expect([shown, `'${shown}`]).toContain(cited)
          }
      }),
    )
  })

  it('has the same columns for every two articles, those of each article side by side', () => {
    const [header] = rowsOf(csv(buildComparison({ articles: [{ statements: ['A.'] }, { statements: ['B.'] }] })))
    expect(header).toEqual(rowsOf(csv(buildComparison(ferry)))[0])
    expect(header?.slice(8)).toEqual([
      ...['A', 'B'].flatMap((label) =>
        ['statement', 'start', 'end', 'text', 'speaker'].map((name) => `${label} ${name}`),
      ),
      'match',
    ])
  })

  it('has a row for each detail that only one article has, after what several have', () => {
    const comparison = buildComparison(ferry)
    const found = rowsOf(csv(comparison))
      .slice(1)
      .map(([finding = '']) => finding)
    const details = comparison.claims.flatMap(({ unique }) => unique)
    expect(details.length).toBeGreaterThan(0)
    expect(found.filter((finding) => finding === 'detail only in one article').length).toBe(details.length)
    expect([...new Set(found)]).toEqual([
      'difference',
      'no difference found',
      'detail only in one article',
      'statement only in one article',
      'quote',
    ])
  })

  it('names who says a quote', () => {
    const [header = [], ...rows] = rowsOf(csv(buildComparison(ferry)))
    const speakers = rows.filter(([finding]) => finding === 'quote').map((row) => row[header.indexOf('A speaker')])
    expect(speakers.some((speaker) => speaker !== '')).toBe(true)
  })

  it('says by its first bytes that it is UTF-8, since spreadsheets take it for something else without', () => {
    expect(csv(buildComparison(ferry)).startsWith('\ufefffinding,')).toBe(true)
  })
})

describe('Markdown', () => {
  const render = (text: string): string => marked.parse(text, { async: false, gfm: true })
  const references: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" }
  const said = (markup: string): string =>
    markup
      .replaceAll('<!-- -->', '')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/&(?:#(\d+)|(\w+));/g, (_, code: string, name: string) =>
        code ? String.fromCodePoint(Number(code)) : (references[name] ?? '?'),
      )
      .replaceAll(/[\s[\]]+/g, '')

  it('has no element but lists, emphasis, headings and parts that unfold', () => {
    fc.assert(
      fc.property(anyView, ({ shown }) => {
        const tags = render(markdown(shown, { sort: null })).match(/<[^>]*>/g) ?? []
        const known = /^<\/?(?:ul|li|p|strong|h2|h3|br|details|summary)>$|^<!-- -->$/
        expect(tags.filter((tag) => !known.test(tag))).toEqual([])
      }),
    )
  })

  it('is read as the statements stand in the texts', () => {
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        const shown = said(render(markdown(comparison, { sort: null })))
        const listed = [...comparison.claims.flatMap(({ statements }) => statements)]
        const alone = comparison.unique.map(({ statement }) => statement)
        for (const { id, text } of comparison.articles.flatMap(({ statements }) => statements))
          if (listed.includes(id) || alone.includes(id))
            expect(shown).toContain(visible(text).replaceAll(/[\s[\]]+/g, ''))
      }),
    )
  })

  it('leaves plain words as they are', () => {
    const words = 'High-ranking officials said: 12:30 on Friday (local time) - "no. 7" isn\'t certain!'
    const articles = [{ statements: [words] }, { statements: ['B.'] }]
    expect(markdown(buildComparison({ articles }), { sort: null })).toContain(`- **A1** ${words}\n`)
  })

  it('mentions and links nobody', () => {
    const words = '@desk #12 GH-7 www.example.org https://example.org :tada: me@example.org mailto:me@example.org'
    const shown = markdown(buildComparison({ articles: [{ statements: [words] }, { statements: ['B.'] }] }), {
      sort: null,
    })
    expect(shown).toContain(
      '@<!-- -->desk #<!-- -->12 GH<!-- -->-7 www<!-- -->.example.org https:<!-- -->//example.org',
    )
    expect(render(shown)).not.toContain('<a ')
  })
})
