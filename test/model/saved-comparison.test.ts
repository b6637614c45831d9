import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../src/model/comparison.ts'
import { savedComparison } from '../../src/model/saved-comparison.ts'
import { buildComparison } from '../report/sample-comparison.ts'
import { ferry } from '../report/sample-story.ts'

const comparison = buildComparison(ferry)

/** The code and message of the failure to read a result back; `read` where it was read. */
function outcome(result: unknown): string {
  const saved = savedComparison(typeof result === 'string' ? result : JSON.stringify(result), 'r.json')
  return saved.ok ? 'read' : saved.failures.map(({ code, message }) => `${code}: ${message}`).join('\n')
}

/** The sample after a change to a copy of it. */
function changed(change: (copy: Writable<Comparison>) => void): unknown {
  const copy: Writable<Comparison> = JSON.parse(JSON.stringify(comparison))
  change(copy)
  return copy
}

type Writable<Value> = Value extends object ? { -readonly [Key in keyof Value]: Writable<Value[Key]> } : Value

function first<Item>(items: readonly Item[]): Item {
  const [item] = items
  if (item === undefined) throw new Error('The sample lacks what the test needs.')
  return item
}

describe('savedComparison', () => {
  it('reads back what was saved', () => {
    expect(savedComparison(JSON.stringify(comparison), 'r.json')).toEqual({ ok: true, value: comparison })
  })

  it('refuses what is no JSON', () => {
    const advice = 'not-json: is not JSON; give a file made with --format json'
    expect(outcome('{"schemaVersion": 1,')).toBe(advice)
    expect(outcome('['.repeat(1_000_000))).toBe(advice)
  })

  it('says of another version which it is and which it reads', () => {
    expect(outcome({ ...comparison, schemaVersion: 2 })).toBe(
      'unknown-version: has schemaVersion 2, and this storydiff reads 1; show it with the storydiff that made it, or compare the articles again',
    )
  })

  it('refuses JSON that is something else', () => {
    expect(outcome('[]')).toMatch(/^not-a-result: is not a result of storydiff \(the result is not object\)/)
    expect(outcome('{}')).toMatch(/^not-a-result: is not a result of storydiff \(the result has no "schemaVersion"\)/)
    expect(outcome('null')).toMatch(/^not-a-result/)
  })

  it('names the first place that is not as it must be', () => {
    const odd = changed((copy) => Object.assign(first(copy.claims), { mood: 'good' }))
    expect(outcome(odd)).toMatch(/the result\.claims\[0\] has "mood", which is unknown/)
  })

  it.each<[string, (copy: Writable<Comparison>) => void, RegExp]>([
    [
      'the text of a statement',
      (copy) => (first(first(copy.articles).statements).text += '!'),
      /statement A1 does not/,
    ],
    ['an offset of a statement', (copy) => (first(first(copy.articles).statements).end += 1), /statement A1 does not/],
    ['the text of an article', (copy) => (first(copy.articles).text = ` ${first(copy.articles).text}`), /statement A1/],
    ['the order of the articles', (copy) => copy.articles.reverse(), /label out of order/],
    [
      'an id given twice',
      (copy) => (first(copy.articles).statements[1] = first(first(copy.articles).statements)),
      /one id/,
    ],
    ['a link to a statement that is not there', (copy) => (first(copy.links).to = 'B99'), /a link names statement B99/],
    ['the words of a difference', (copy) => Object.assign(firstReading(copy), { text: 'five' }), /a text in claim C/],
    ['the place of a difference', (copy) => Object.assign(firstReading(copy), { start: 1 }), /a text in claim C/],
    [
      'a claim of a statement that is not there',
      (copy) => first(copy.claims).statements.push('Z9'),
      /names statement Z9/,
    ],
    [
      'a unique statement that is not there',
      (copy) => copy.unique.push({ statement: 'C99' }),
      /unique statements names/,
    ],
    ['the words of a quote', (copy) => (first(first(copy.quotes).readings).text = 'No.'), /a text in a quote/],
    [
      'where its date stands',
      (copy) => Object.assign(first(copy.articles), { timestamp: { statement: 'A1', start: 0, end: 4, text: 'then' } }),
      /the timestamp of article A does not stand/,
    ],
    ['a notice on nobody', (copy) => copy.notices.push({ code: 'x', message: 'y', article: 'Q' }), /about article Q/],
    ['an article that is not counted', (copy) => Object.assign(copy.summary, { unique: {} }), /the summary does not/],
    [
      'an attribution outside the text',
      (copy) =>
        first(copy.articles).attributions.push({
          statement: 'A2',
          source: [1, 999_999],
          cue: null,
          content: [0, 1],
          direct: false,
        }),
      /an attribution of statement A2 points outside/,
    ],
  ])('refuses a result in which somebody changed %s', (_, change, message) => {
    const result = outcome(changed(change))
    expect(result).toMatch(/^altered: was altered \(.*\); compare the articles again$/)
    expect(result).toMatch(message)
  })
})

function firstReading(copy: Writable<Comparison>): object {
  return first(first(copy.claims.flatMap((claim) => claim.differences)).readings)
}
