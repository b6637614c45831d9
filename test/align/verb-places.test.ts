import { describe, expect, it } from 'vitest'
import { featureNames, featureReader } from '../../src/align/features.ts'
import { pairOf } from './align-articles.ts'

const verbPlaces = (a: string, b: string): number =>
  featureReader(pairOf(a, b))(0, [0])[0]?.[featureNames.indexOf('verb-places')] ?? Number.NaN

describe('like nouns beside like verbs', () => {
  it('count whatever the voice and the order', () => {
    const said = 'Officers arrested the driver near the bridge.'
    const passive = 'The driver was arrested on Monday.'
    const other = 'The driver bought a car and officers crossed the bridge.'
    expect(verbPlaces(said, passive)).toBeGreaterThan(0)
    expect(verbPlaces(said, passive)).toBe(verbPlaces(passive, said))
    expect(verbPlaces(said, other)).toBe(0)
  })

  it('count nothing beside verbs that tell nothing', () => {
    expect(verbPlaces('The driver was a neighbour.', 'The driver was a soldier.')).toBe(0)
  })
})
