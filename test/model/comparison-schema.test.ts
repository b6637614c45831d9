import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DifferenceKind, reasons, type Verdict } from '../../src/model/claim.ts'
import schema from '../../src/model/comparison.schema.json' with { type: 'json' }
import { quoteRungs, schemaVersion } from '../../src/model/comparison.ts'
import { detailKinds } from '../../src/model/detail.ts'
import type { Confidence, Relation } from '../../src/model/link.ts'
import { schemaProblem } from '../../src/model/schema-problem.ts'
import type { StatementKind } from '../../src/model/statement.ts'
import { buildComparison } from '../report/sample-comparison.ts'
import { ferry } from '../report/sample-story.ts'

const ajv = new Ajv2020({ strict: true, allErrors: false })
const isValid = ajv.compile(schema)
const comparison = buildComparison(ferry)
const definitions = schema.$defs

describe('comparison.schema.json', () => {
  it('takes a comparison', () => {
    expect(isValid(comparison), ajv.errorsText(isValid.errors)).toBe(true)
  })

  it('has the version that results have', () => {
    expect(definitions.comparison.properties.schemaVersion.const).toBe(schemaVersion)
  })

  // The compiler holds the lists in this test to the types.
  it('has exactly the words that the types have', () => {
    const verdicts: Record<Verdict, 0> = { conflict: 0, compatible: 0, unclear: 0 }
    const relations: Record<Relation, 0> = { same: 0, partial: 0 }
    const confidences: Record<Confidence, 0> = { sure: 0, likely: 0 }
    const statements: Record<StatementKind, 0> = {
      headline: 0,
      summary: 0,
      body: 0,
      caption: 0,
      subheading: 0,
      furniture: 0,
    }
    const kinds: readonly DifferenceKind[] = [...detailKinds, 'action']
    expect(definitions.difference.properties.verdict.enum).toEqual(Object.keys(verdicts))
    expect(definitions.link.properties.relation.enum).toEqual(Object.keys(relations))
    expect(definitions.link.properties.confidence.enum).toEqual(Object.keys(confidences))
    expect(definitions.statement.properties.kind.enum).toEqual(Object.keys(statements))
    expect(definitions.detailKind.enum).toEqual(detailKinds)
    expect(definitions.differenceKind.enum).toEqual(kinds)
    expect(definitions.difference.properties.reason.enum).toEqual(reasons)
    expect(definitions.sharedQuote.properties.rung.enum).toEqual(quoteRungs)
  })

  it('takes no object with a key more or a key less, but for what a result has only where it was asked for or found', () => {
    const asked = ['evidence', 'leftOut', 'timestamp', 'conflicting', 'narrowed']
    const objects = Object.values(definitions).filter((part) => 'properties' in part)
    expect(objects.length).toBeGreaterThan(12)
    for (const part of objects) {
      expect(part.additionalProperties).toBe(false)
      expect(part.required).toEqual(Object.keys(part.properties).filter((key) => !asked.includes(key)))
    }
  })

  it('describes an article that was read as an article with details', () => {
    const { details, ...article } = definitions.readArticle.properties
    expect(details.items.$ref).toBe('#/$defs/readDetail')
    expect(Object.keys(article)).toEqual(Object.keys(definitions.article.properties))
  })
})

/** Every place in a JSON value, as the keys that lead to it. */
function places(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return [path, ...inner.flatMap(([key, part]) => places(part, [...path, key]))]
}

/** A copy of a JSON value with the value at a place replaced; undefined takes it out. */
function replaced(value: unknown, path: readonly string[], put: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return put
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === key ? replaced(item, rest, put) : item))
  return { ...(value as object), [key]: replaced((value as Record<string, unknown>)[key], rest, put) }
}

describe('schemaProblem', () => {
  const plain: unknown = JSON.parse(JSON.stringify(comparison))

  it('finds nothing wrong in a comparison', () => {
    expect(schemaProblem(plain, schema)).toBeNull()
  })

  it('judges every result as a full validator does, whatever stands in whichever place', () => {
    const anything = fc.oneof(
      fc.constantFrom(null, undefined, 0, -1, 0.5, 2, '', 'A1', 'A', 'x', [], {}, [0, 1], { constructor: 1 }),
      fc.jsonValue({ maxDepth: 1 }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...places(plain)), anything, (path, value) => {
        const text = JSON.stringify(replaced(plain, path, value))
        const other: unknown = text === undefined ? undefined : JSON.parse(text)
        expect(schemaProblem(other, schema) === null).toBe(isValid(other))
      }),
      { numRuns: 500 },
    )
  })

  it('uses no keyword of JSON Schema that it does not know', () => {
    const known = '$ref type const enum anyOf properties required additionalProperties items minItems maxItems'.split(
      ' ',
    )
    const silent = ['minimum', 'maximum', 'pattern', '$defs', '$schema', '$id', 'title', 'description']
    expect([...keywords(schema)].filter((word) => ![...known, ...silent].includes(word))).toEqual([])
  })
})

function keywords(part: unknown): ReadonlySet<string> {
  if (typeof part !== 'object' || part === null) return new Set()
  const named = new Set(['properties', '$defs'])
  return new Set(
    Object.entries(part).flatMap(([key, value]) => {
      const inner = named.has(key) ? Object.values(value as object) : Array.isArray(value) ? value : [value]
      return [...(Array.isArray(part) ? [] : [key]), ...inner.flatMap((one) => [...keywords(one)])]
    }),
  )
}
