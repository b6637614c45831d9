import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPolarities } from '../../../src/detail/polarity/find-polarities.ts'
import { contains, slice } from '../../../src/model/span.ts'
import { articleOf } from '../article-of.ts'

function read(text: string): readonly string[] {
  return findPolarities(articleOf(text)).map((found) => `${found.text} = ${found.value}`)
}

describe('findPolarities', () => {
  it.each([
    ['She did not resign.', 'not resign = not resign'],
    ['They never signed it.', 'never signed = not sign'],
    ['He didn’t have a boat.', 'didn’t have = not have'],
    ['He failed to stop.', 'failed to stop = not stop'],
    ['There was no evidence.', 'no evidence = not evid'],
  ])('reads the denial in "%s"', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  it('finds words that have an opposite', () => {
    expect(read('The panel rejected it.')).toEqual(['rejected = reject'])
  })

  it('takes "not only", "no doubt" and "No. 4" for no denial', () => {
    expect(read('Not only tourists came.')).toEqual([])
    expect(read('It was no doubt fun.')).toEqual([])
    expect(read('He eats at No. 4.')).toEqual([])
  })

  it('gives spans inside their scope, whatever the text', () => {
    const words = fc.constantFrom(
      'not',
      'no',
      'never',
      'have',
      'a',
      'gun',
      ',',
      'rejected',
      '“',
      'who',
      'failed',
      'to',
      '.',
    )
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join(' ')
        for (const found of findPolarities(articleOf(text))) {
          expect(slice(text, found)).toBe(found.text)
          expect(contains(found.scope, found)).toBe(true)
        }
      }),
    )
  })

  it.each(['not ', 'no gun '])(
    'comes to an end on a megabyte of "%s"',
    (unit) => {
      expect(Array.isArray(findPolarities(articleOf(unit.repeat(1_000_000 / unit.length))))).toBe(true)
    },
    30_000,
  )
})
