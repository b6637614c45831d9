import { describe, expect, it } from 'vitest'
import { claimLinks } from '../../src/contrast/claim-links.ts'
import { contrast } from '../../src/contrast/contrast.ts'
import type { Link } from '../../src/model/link.ts'
import { factsOf } from './contrast-sentences.ts'

function linkOf(from: string, to: string): Link {
  return { from, to, relation: 'partial', score: 0.6, confidence: 'likely' }
}

const order = new Map([
  ['A1', 0],
  ['B1', 1],
])

describe('contrast across claims', () => {
  const groups = [
    ['A1', 'B1'],
    ['A2', 'B2'],
  ]

  it('gives a link between two claims to the claim of its first statement', () => {
    const links = [linkOf('A1', 'B1'), linkOf('A1', 'B2'), linkOf('A2', 'B2')]
    expect([...claimLinks(groups, links).values()]).toEqual([
      { inside: [links[0]], across: [links[1]], others: ['A2', 'B2'] },
      { inside: [links[2]], across: [], others: [] },
    ])
  })

  it('finds a difference to a statement of another claim, and no agreement', () => {
    const own = factsOf('A', 'The ferry rescued 14 stranded hikers near the cove on Monday.')
    const other = factsOf('B', 'The ferry rescued 19 stranded hikers near the cove on Monday.')
    const claim = {
      statements: ['A1'],
      facts: [own, other],
      inside: [],
      across: [linkOf('A1', 'B1')],
      apart: [],
      order,
    }
    const { agreements, differences } = contrast(claim)
    expect(agreements).toEqual([])
    expect(differences.map(({ kind, readings }) => [kind, readings.map(({ statement }) => statement)])).toEqual([
      ['number', ['A1', 'B1']],
    ])
  })
})

describe('contrast of three articles', () => {
  it('sets what a third one gives alike beside it, though it is not linked to the other value', () => {
    const rescued = 'The ferry rescued 14 stranded hikers near the cove on Monday.'
    const { differences } = contrast({
      statements: ['A1', 'B1', 'C1'],
      facts: [factsOf('A', rescued), factsOf('B', rescued.replace('14', '19')), factsOf('C', rescued)],
      inside: [linkOf('A1', 'B1'), linkOf('A1', 'C1')],
      across: [],
      apart: [],
      order: new Map([...order, ['C1', 2]]),
    })
    expect(differences.map(({ readings }) => readings.map(({ statement }) => statement))).toEqual([['A1', 'B1', 'C1']])
  })
})

describe('contrast of a list', () => {
  const rescued = 'The ferry rescued 14 stranded hikers near the cove on Monday'
  const found = (count: number): readonly string[] => {
    const links = [{ ...linkOf('A1', 'B1'), relation: 'same' as const }]
    const numbers = Array.from({ length: count }, (_, place) => `${place + 100} miles`).join(', ')
    const facts = [factsOf('A', `${rescued}.`), factsOf('B', `${rescued.replace('14', '19')}: ${numbers}.`)]
    const { agreements, differences, unique } = contrast({
      statements: ['A1', 'B1'],
      facts,
      inside: links,
      across: [],
      apart: [],
      order,
    })
    return [...agreements, ...differences, ...unique].map(({ kind }) => kind)
  }

  it('says nothing of what it holds, nor of what the others have that it may hold', () => {
    expect(found(0)).toContain('number')
    expect(found(100)).toEqual([])
  })
})
