import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cluster } from '../../src/align/cluster.ts'
import type { Link, Relation } from '../../src/model/link.ts'

/** A link by its two ids: `A1 B1`. */
function link(ids: string, score: number, relation: Relation = 'same'): Link {
  const [from = '', to = ''] = ids.split(' ')
  return { from, to, score, relation, confidence: score >= 0.9 ? 'sure' : 'likely' }
}

function articleOf(statement: string): string {
  return statement.charAt(0)
}

function groupsOf(links: readonly Link[]): readonly string[] {
  return cluster(links, articleOf)
    .map((group) => group.toSorted().join(' '))
    .toSorted()
}

describe('claims', () => {
  it('are what links tie', () => {
    expect(groupsOf([link('A1 B1', 0.9), link('A2 B3', 0.8)])).toEqual(['A1 B1', 'A2 B3'])
    expect(groupsOf([])).toEqual([])
  })

  it('are not merged by one weak link between them', () => {
    const chain = [link('A1 B1', 0.95), link('A2 B2', 0.95), link('A2 B1', 0.55)]
    expect(groupsOf(chain)).toEqual(['A1 B1', 'A2 B2'])
  })

  it('are not merged where half of their pairs are linked, and no more', () => {
    const half = [link('A1 B1', 0.95), link('C1 D1', 0.94), link('A1 C1', 0.8), link('B1 D1', 0.7)]
    expect(groupsOf(half)).toEqual(['A1 B1', 'C1 D1'])
  })

  it('are merged where most of their pairs are linked', () => {
    const tied = [link('A1 B1', 0.95), link('C1 D1', 0.94), link('A1 C1', 0.8), link('A1 D1', 0.75), link('B1 D1', 0.7)]
    expect(groupsOf(tied)).toEqual(['A1 B1 C1 D1'])
  })

  it('are not merged by partial links, however many', () => {
    const links = [
      link('A1 B1', 0.95),
      link('C1 D1', 0.94),
      ...['A1', 'B1'].flatMap((a) => ['C1', 'D1'].map((b) => link(`${a} ${b}`, 0.99, 'partial'))),
    ]
    expect(groupsOf(links)).toEqual(['A1 B1', 'C1 D1'])
  })

  it('may hold several statements that one lead sums up', () => {
    expect(groupsOf([link('A1 B2', 0.9), link('A1 B3', 0.8), link('A1 B5', 0.7, 'partial')])).toEqual(['A1 B2 B3 B5'])
  })

  it('give a statement to its same link before any partial one', () => {
    const links = [link('A1 B1', 0.6), link('A2 B1', 0.99, 'partial'), link('A2 B2', 0.55)]
    expect(groupsOf(links)).toEqual(['A1 B1', 'A2 B2'])
  })

  it('tie any number of articles', () => {
    expect(groupsOf([link('A1 B2', 0.9), link('B2 C3', 0.8), link('C3 D1', 0.7)])).toEqual(['A1 B2 C3 D1'])
  })

  const ids = ['A', 'B', 'C'].flatMap((label) => [1, 2, 3, 4].map((number) => `${label}${number}`))
  const anyLinks = fc.uniqueArray(
    fc
      .tuple(
        fc.constantFrom(...ids),
        fc.constantFrom(...ids),
        fc.integer({ min: 500, max: 1000 }),
        fc.constantFrom('same' as const, 'partial' as const),
      )
      .filter(([from, to]) => articleOf(from) < articleOf(to))
      .map(([from, to, score, relation]) => link(`${from} ${to}`, score / 1000, relation)),
    { selector: ({ from, to }) => `${from} ${to}` },
  )

  it('hold every linked statement exactly once, and no other', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const linked = new Set(links.flatMap(({ from, to }) => [from, to]))
        expect(cluster(links, articleOf).flat().toSorted()).toEqual([...linked].toSorted())
      }),
    )
  })

  it('span two articles at least', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        for (const group of cluster(links, articleOf)) expect(new Set(group.map(articleOf)).size).toBeGreaterThan(1)
      }),
    )
  })

  it('do not depend on the order of links of different scores, nor on which side is from', () => {
    const distinct = anyLinks.filter((links) => new Set(links.map(({ score }) => score)).size === links.length)
    fc.assert(
      fc.property(distinct, (links) => {
        const turned = links.toReversed().map((one) => ({ ...one, from: one.to, to: one.from }))
        expect(groupsOf(turned)).toEqual(groupsOf(links))
      }),
    )
  })
})
