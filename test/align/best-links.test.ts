import { describe, expect, it } from 'vitest'
import { type BestLinks, keptLinks, noteLink } from '../../src/align/best-links.ts'
import type { Statement } from '../../src/model/statement.ts'
import { statementOf } from './align-articles.ts'

/** Links of statements A0, A1, ... and B0, B1, ... at their places, as `[a, b, score]`. */
function kept(links: readonly (readonly [a: number, b: number, score: number])[]): readonly string[] {
  const best: BestLinks = new Map()
  links.forEach(([a, b, score], order) => {
    const [from, to] = [`A${a}`, `B${b}`].map((id) => statementOf('Fire shut the mill.', id)) as [Statement, Statement]
    const candidate = { from, to, isCopy: false, features: new Float64Array() }
    const link = { from: from.id, to: to.id, relation: 'same', score, confidence: 'sure' } as const
    noteLink(best, { candidate, link, order, distance: Math.abs(a - b) })
  })
  return keptLinks(best).map(({ link }) => `${link.from} ${link.to}`)
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, number) => number)

describe('the best links', () => {
  it('are all where statements have a dozen at most, in the order in which they came', () => {
    const links = numbers(12).map((b) => [0, b, b / 20] as const)
    expect(kept([...links, [1, 0, 0.1]])).toEqual([...links.map(([, b]) => `A0 B${b}`), 'A1 B0'])
  })

  it('leave out a link that is none of the best of either statement', () => {
    const ofA = numbers(13).map((b) => [0, b, 0.5 + b / 100] as const)
    const ofB = numbers(13).map((a) => [a + 1, 0, 0.6] as const)
    const found = kept([...ofA, ...ofB])
    expect(found).not.toContain('A0 B0')
    expect(found).toContain('A0 B1')
    expect(found).toContain('A13 B0')
  })

  it('keep a link for the sake of a statement that has few', () => {
    expect(kept(numbers(30).map((b) => [0, b, 0.9] as const))).toHaveLength(30)
  })

  it('of copies are those at the like place of the text, a few for each', () => {
    const found = kept(numbers(40).flatMap((a) => numbers(40).map((b) => [a, b, 1] as const)))
    for (const place of numbers(40)) expect(found).toContain(`A${place} B${place}`)
    expect(found.length).toBeLessThan(40 * 24)
  })
})
