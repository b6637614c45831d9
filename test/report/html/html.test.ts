import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../../src/model/comparison.ts'
import { html } from '../../../src/report/html/html.ts'
import { visible } from '../../../src/report/visible.ts'
import { hostile } from '../hostile-story.ts'
import { randomComparison } from '../random-comparison.ts'
import { buildComparison, type Sample } from '../sample-comparison.ts'
import { ferry, ferryInThree } from '../sample-story.ts'

/** Bytes that a page may weigh beside twice the texts. */
const heaviest = 150_000

/** Nothing asked for but the page. */
const plain = { only: [], sort: null } as const

const anyComparison = fc.oneof(
  { weight: 4, arbitrary: randomComparison },
  { weight: 1, arbitrary: fc.constantFrom(...[ferry, ferryInThree, hostile].map(buildComparison)) },
)

function page(comparison: Comparison): string {
  return html(comparison, plain)
}

/** What a page says, without its own style sheet and script. */
function body(comparison: Comparison): string {
  return page(comparison)
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<script>[\s\S]*?<\/script>/, '')
}

/** The text of a page as a reader sees it: no tags, references resolved, no blanks. */
function readable(markup: string): string {
  const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', '#34': '"' }
  return bare(markup.replace(/<[^>]*>/g, '').replace(/&(lt|gt|amp|#34);/g, (_, name: string) => characters[name] ?? ''))
}

function bare(text: string): string {
  return text.replace(/\s/g, '')
}

/** Ten articles of 45 statements on one story, most of which several articles have. */
function tenArticles(): Sample {
  const labels = [...'ABCDEFGHIJ']
  const sentence = (label: string, index: number): string =>
    `The police of Skarne told ${label} on Friday that ${index + 2} people were hurt when the ferry struck rocks near the old harbour wall.`
  return {
    articles: labels.map((label) => ({
      outlet: `The ${label} Post`,
      statements: Array.from({ length: 45 }, (_, index) => sentence(label, index)),
    })),
    claims: Array.from({ length: 40 }, (_, index) => {
      const members = labels.filter((_, place) => (place + index) % 3 !== 0)
      const at = (label: string, words: string) => [`${label}${index + 1}`, words] as const
      return {
        statements: members.map((label) => `${label}${index + 1}`),
        origins: ['the police of Skarne'],
        agreements: [{ kind: 'time', readings: members.map((label) => at(label, 'Friday')) }],
        differences: [
          {
            kind: 'number',
            verdict: 'conflict',
            reason: 'other-value',
            readings: members.slice(0, 3).map((label) => at(label, `${index + 2} people`)),
          },
          {
            kind: 'place',
            verdict: 'compatible',
            reason: 'finer',
            readings: members.slice(0, 4).map((label) => at(label, 'the old harbour wall')),
          },
        ],
        unique: members.flatMap((label) => [
          { kind: 'name', at: at(label, label) } as const,
          { kind: 'name', at: at(label, 'ferry') } as const,
        ]),
      } as const
    }),
  }
}

describe('html', () => {
  it('allows by its policy only its own script and style sheet', () => {
    const shown = page(buildComparison(ferry))
    const hashOf = (tag: string): string => {
      const [, text = ''] = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(shown) ?? []
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    }
    expect(shown).toContain(
      `content="default-src 'none'; script-src ${hashOf('script')}; style-src ${hashOf('style')}; base-uri 'none'; form-action 'none'"`,
    )
    expect(shown).not.toMatch(/ style="|https?:|@import|url\(/)
  })

  it('says what differs, of which kind, with which verdict and why', () => {
    const shown = body(buildComparison(ferry))
    expect(shown).toContain(
      '<li class="x"><b>number</b><p><b>A</b> “Four people” <b>B</b> “At least six people” <p>a limit is given; <em>conflict: both cannot be right</em>',
    )
    expect(shown).toContain('<b>A</b> no source named')
    expect(shown).toContain('<b>A</b> “nobody … ever”')
  })

  it('keeps what one article alone has in its order where that is asked for', () => {
    const comparison = buildComparison(ferry)
    const aloneIn = (shown: string): readonly string[] => {
      const [, list = ''] = /<ul class="alone" data-part="unique" data-in="A"[^>]*>([\s\S]*?)<\/ul>/.exec(shown) ?? []
      return [...list.matchAll(/href="#(A\d+)"/g)].map(([, id = '']) => id)
    }
    const [sorted, kept] = [html(comparison, plain), html(comparison, { ...plain, sort: 'position' })]
    expect(aloneIn(kept)).toEqual(comparison.unique.flatMap(({ statement: id }) => (id.startsWith('A') ? [id] : [])))
    expect(aloneIn(kept).length).toBeGreaterThan(1)
    expect(sorted).toContain('the most informative first')
    expect(kept).not.toContain('the most informative first')
  })

  it('puts conflicts first', () => {
    const ids = [...body(buildComparison(ferry)).matchAll(/id="claim-(C\d)"/g)].map(([, id]) => id)
    expect(ids.slice(0, 4).toSorted()).toEqual(['C2', 'C3', 'C5', 'C6'])
    expect(ids).toHaveLength(7)
  })

  it('shows in a table which article has a claim, and where', () => {
    const rows = body(buildComparison(ferryInThree)).match(/<tr><th scope="row">.*<\/tr>/g) ?? []
    expect(rows.find((row) => row.includes('#claim-C4"'))).toContain(
      '<td><td class="q"><a href="#B9" class="at20">B9</a><td class="q"><a href="#C4" class="at20">C4</a></tr>',
    )
  })

  it('lists times in the order of the calendar', () => {
    const claims: Sample['claims'] = [
      {
        statements: ['A1', 'B1'],
        unique: [
          { kind: 'time', at: ['A1', 'in May 2021'] },
          { kind: 'time', at: ['A1', 'in 2020'] },
          { kind: 'time', at: ['B1', 'soon'] },
        ],
      },
    ]
    const shown = body(
      buildComparison({
        articles: [{ statements: ['They left in May 2021 and in 2020.'] }, { statements: ['They left soon.'] }],
        claims,
      }),
    )
    const times = shown.slice(shown.indexOf('id="timeline"'))
    expect(times.indexOf('in 2020')).toBeLessThan(times.indexOf('in May 2021'))
    expect(times.indexOf('in May 2021')).toBeLessThan(times.indexOf('“soon”'))
  })

  it('shows the wordings of a quote with the words that are not the other’s', () => {
    const shown = body(buildComparison(ferry))
    const quotes = shown.slice(shown.indexOf('id="quotes"'))
    expect(quotes).toContain(
      '<th scope="rowgroup" rowspan="2" class="altered">worded differently inside quotation marks</th>',
    )
    expect(quotes).toContain(
      'and <mark class="altered">nobody</mark> was <mark class="altered">ever</mark> in danger,”',
    )
    expect(quotes).toContain('no speaker named')
  })

  it('puts no quotation marks around words that have none in their article', () => {
    const articles = [
      { statements: ['He said: “We will not go back there.”'] },
      { statements: ['He said he would not go back there.'] },
    ]
    const readings = [
      { at: ['A1', 'We will not go back there.'] as const, speaker: 'He' },
      { at: ['B1', 'he would not go back there'] as const, speaker: 'He' },
    ]
    const shown = body(buildComparison({ articles, quotes: [{ rung: 'paraphrased', readings }] }))
    expect(shown).toContain('>“We will not go back there.”</td>')
    expect(shown).toContain('>he would not go back there</td>')
  })

  it('says where nothing is shared, and gives the notices', () => {
    const articles = [{ statements: ['It rained.'] }, { statements: ['Shares rose.'] }]
    const notices = [{ code: 'x', message: 'The articles may be about different events.', article: null }]
    const shown = body(buildComparison({ articles, notices }))
    expect(shown).toContain('No statement of one article was found to report the same thing')
    expect(shown).toContain('The articles may be about different events.')
    expect(shown).not.toContain('id="coverage"')
  })

  it('weighs at most 150 KB and twice the texts', () => {
    for (const sample of [ferry, ferryInThree, tenArticles()]) {
      const comparison = buildComparison(sample)
      const texts = comparison.articles.reduce((bytes, { text }) => bytes + Buffer.byteLength(text), 0)
      expect(Buffer.byteLength(page(comparison))).toBeLessThanOrEqual(heaviest + 2 * texts)
    }
  })
})

describe('what holds for every comparison', () => {
  it('gives the same bytes for the same comparison', () => {
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        expect(page(structuredClone(comparison))).toBe(page(comparison))
      }),
    )
  })

  it('shows every claim, and every statement whole in its article and in its claim or as unique', () => {
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        const shown = body(comparison)
        for (const { id } of comparison.claims) expect(shown).toContain(` id="claim-${id}" `)
        const [claims = '', articles = ''] = shown.split('id="articles"').map(readable)
        for (const { statements } of comparison.articles)
          for (const { text, kind } of statements) {
            const plain = bare(visible(text))
            expect(articles).toContain(plain)
            if (kind !== 'furniture') expect(claims).toContain(plain)
          }
      }),
    )
  })

  it('has only elements and attributes of its own', () => {
    const tags =
      /^<(?:!doctype|\/?(?:html|head|body|meta|title|a|p|h[1-4]|header|nav|main|footer|section|article|div|span|b|u|em|small|mark|hr|ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|th|td|code|form|details|summary|fieldset|legend|label|input|select|option|output|button))(?: (?:html|hidden|[a-z-]+="[^"<>]*"))*>$/
    const attributes = new Set(
      'lang charset http-equiv content name class href id aria-label aria-labelledby aria-hidden role tabindex scope rowspan type value data-label data-part data-in data-findings title'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        for (const [tag] of body(comparison).matchAll(/<[^>]*>?/g)) {
          expect(tag).toMatch(tags)
          for (const [, name = ''] of tag.matchAll(/ ([^\s"=]+)="[^"]*"/g)) expect(attributes).toContain(name)
        }
      }),
    )
  })

  it('leads every link to a place of the page, and names each place once', () => {
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        const shown = body(comparison)
        const ids = [...shown.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const [, target] of shown.matchAll(/ href="([^"]*)"/g)) expect(ids.map((id) => `#${id}`)).toContain(target)
      }),
    )
  })
})
