import { describe, expect, it } from 'vitest'
import schema from '../../src/model/comparison.schema.json' with { type: 'json' }
import type { ReadArticle } from '../../src/model/read-article.ts'
import { articleJson, json, keys } from '../../src/report/json.ts'
import { buildComparison } from './sample-comparison.ts'
import { ferry } from './sample-story.ts'

const comparison = buildComparison(ferry)
/** The property names of every object that the schema describes, each list in the schema's order. */
function propertyLists(part: unknown): readonly (readonly string[])[] {
  if (typeof part !== 'object' || part === null) return []
  const own = 'properties' in part && typeof part.properties === 'object' ? [Object.keys(part.properties ?? {})] : []
  return [...own, ...Object.values(part).flatMap(propertyLists)]
}

describe('json', () => {
  it('loses nothing of a comparison', () => {
    expect(JSON.parse(json(comparison))).toEqual(comparison)
  })

  it('indents by two and ends with one line end', () => {
    expect(json(comparison)).toMatch(/^\{\n {2}"schemaVersion": 1,\n[\s\S]*[^\n]\n\}\n$/)
  })

  it('gives the same bytes in whatever order the keys of a comparison were made', () => {
    const reversed = JSON.parse(JSON.stringify(comparison), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    )
    expect(json(reversed)).toBe(json(comparison))
  })

  it('knows every key of the schema, in the order of the schema', () => {
    const lists = propertyLists(schema)
    expect(lists.length).toBeGreaterThan(15)
    for (const list of lists) expect(keys.filter((key) => list.includes(key))).toEqual(list)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('escapes what could steer a terminal, and still means the same', () => {
    const odd = buildComparison({
      articles: [{ statements: ['A \u009b31m and \u202e and \u2028.'] }, { statements: ['B.'] }],
    })
    expect(json(odd)).not.toMatch(/[\u007f-\u009f\u2028-\u202e]/)
    expect(JSON.parse(json(odd))).toEqual(odd)
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
