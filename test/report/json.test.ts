import { describe, expect, it } from 'vitest'
import schema from '../../src/model/comparison.schema.json' with { type: 'json' }
import type { ReadArticle } from '../../src/model/read-article.ts'
import { articleJson, json, keys } from '../../src/report/json.ts'
import { buildComparison } from './sample-comparison.ts'
import { ferry } from './sample-story.ts'

const comparison = buildComparison(ferry)
const everything = { only: [] }

/** The property names of every object that the schema describes, each list in the schema's order. */
function propertyLists(part: unknown): readonly (readonly string[])[] {
  if (typeof part !== 'object' || part === null) return []
  const own = 'properties' in part && typeof part.properties === 'object' ? [Object.keys(part.properties ?? {})] : []
  return [...own, ...Object.values(part).flatMap(propertyLists)]
}

describe('json', () => {
  it('loses nothing of a comparison', () => {
    expect(JSON.parse(json(comparison, everything))).toEqual(comparison)
  })

  it('indents by two and ends with one line end', () => {
    expect(json(comparison, everything)).toMatch(/^\{\n {2}"schemaVersion": 1,\n[\s\S]*[^\n]\n\}\n$/)
  })

  it('gives the same bytes in whatever order the keys of a comparison were made', () => {
    const reversed = JSON.parse(JSON.stringify(comparison), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    )
    expect(json(reversed, everything)).toBe(json(comparison, everything))
  })

  it('knows every key of the schema, in the order of the schema', () => {
    const lists = propertyLists(schema)
    expect(lists.length).toBeGreaterThan(15)
    for (const list of lists) expect(keys.filter((key) => list.includes(key))).toEqual(list)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('leaves out what was not asked for, and still counts it', () => {
    const agreeing = JSON.parse(json(comparison, { only: ['agree'] }))
    const shown = comparison.claims.filter((claim) => claim.differences.length === 0)
    expect(shown.length).toBeLessThan(comparison.claims.length)
    expect(agreeing.claims).toEqual(shown)
    expect(agreeing.unique).toEqual([])
    expect(agreeing.quotes).toEqual([])
    expect(agreeing.summary).toEqual(comparison.summary)
    expect(agreeing.articles).toEqual(comparison.articles)
  })

  it('keeps links only between statements of the claims that it shows', () => {
    const { claims, links } = JSON.parse(json(comparison, { only: ['differ', 'unique'] })) as typeof comparison
    const shown = claims.flatMap((claim) => claim.statements)
    expect(links.length).toBeGreaterThan(0)
    expect(links.flatMap(({ from, to }) => [from, to]).filter((id) => !shown.includes(id))).toEqual([])
  })
})

describe('articleJson', () => {
  it('prints an article as a member of a comparison, with its details', () => {
    const [article] = comparison.articles
    if (!article) throw new Error('The sample has no article.')
    const [statement] = article.statements
    const detail = { kind: 'number', statement: 'A1', start: 0, end: 4, text: 'Four', value: '4' } as const
    const read: ReadArticle = { ...article, details: [detail] }
    expect(statement?.text).toMatch(/^Four/)
    expect(JSON.parse(articleJson(read))).toEqual({ ...article, details: [detail] })
    expect(articleJson(read)).toMatch(/\n {6}"kind": "number",\n {6}"statement": "A1",\n {6}"start": 0,/)
  })
})
