import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCertainties } from '../../../src/detail/certainty/find-certainties.ts'
import { contains, slice } from '../../../src/model/span.ts'
import { articleOf } from '../article-of.ts'

function read(text: string): readonly string[] {
  return findCertainties(articleOf(text)).map((found) => `${found.text} = ${found.value}`)
}

describe('findCertainties', () => {
  it.each([
    ['The pilot may have turned back.', 'may have turned = possible'],
    ['The ferry is expected to sail at dawn.', 'is expected to sail = likely'],
    ['The crash is feared to have killed all on board.', 'is feared to have killed = likely'],
    ['It would appear the fire began outside.', 'would appear = likely'],
    ['The council plans to sell the pier.', 'plans to sell = planned'],
    ['He allegedly stole the boat.', 'allegedly stole = alleged'],
    ['The firm denied any wrongdoing.', 'denied = denied'],
    ['The pier is likely a total loss.', 'likely a total = likely'],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)).toContain(expected)
  })

  it('takes neither a month, nor a negated hedge, nor a plain fact for a hedge', () => {
    expect(read('The pier burned on May 3.')).toEqual([])
    expect(read('Minister Theresa May opened the pier, which May had closed.')).toEqual([])
    expect(read('May went to the pier.')).toEqual([])
    expect(read('Fire May Close The Northern Pier')).toHaveLength(1)
    expect(read('May he rest in peace.')).toHaveLength(1)
    expect(read('He was held for the May arson on the pier, which reopens in mid-May.')).toEqual([])
    expect(read('Storms are not expected to hit the pier.')).toEqual([])
    expect(read("Storms aren't expected to hit the pier.")).toEqual([])
    expect(read("The captain didn't deny that the pier was hit.")).toEqual([])
    expect(read('The captain refused to deny that the pier was hit.')).toEqual([])
    expect(read('She could not swim.')).toEqual([])
    expect(read('It could carry up to 250 passengers.')).toEqual([])
    expect(read('The pier burned down.')).toEqual([])
    expect(read('A woman weighing 130 pounds could offer no details.')).toEqual([])
    expect(read('Ferries are more likely than buses to be late.')).toEqual([])
  })

  it.each([
    'They left as soon as possible.',
    'It is the best deal possible.',
    'He got life without the possibility of parole.',
    'The hearing is open to the public.',
    'He is presumed innocent.',
    'Nothing could be further from the truth.',
    'The judge denied his third motion.',
    'She was denied entry on Friday.',
    'She feared him.',
    'Some thought of the harbour.',
  ])('takes a set phrase for no doubt and a refusal for no denial: %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it.each([
    ['A second arrest is possible.', 'possible'],
    ['A pilot feared dead swam ashore.', 'feared dead'],
    ['All agreed that a deal was still possible.', 'possible'],
    ['The firm denied that it had access.', 'denied'],
    ['She denied having access to it.', 'denied having'],
    ['He denied it, and bail was set.', 'denied'],
  ])('keeps the doubt and the denial of %s', (text, cue) => {
    expect(read(text).some((found) => found.startsWith(cue))).toBe(true)
  })

  it('keeps its scope to the clause', () => {
    const text = 'The pier burned down, and the owner may sell the land, neighbours said.'
    expect(findCertainties(articleOf(text)).map(({ scope }) => slice(text, scope))).toEqual([
      'and the owner may sell the land,',
    ])
  })

  it('gives spans inside their scope, whatever the text', () => {
    const words = fc.constantFrom(
      'may',
      'is',
      'expected',
      'to',
      'sail',
      ',',
      'allegedly',
      '“',
      'but',
      'likely',
      'a',
      '.',
      'denied',
    )
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join(' ')
        for (const found of findCertainties(articleOf(text))) {
          expect(slice(text, found)).toBe(found.text)
          expect(contains(found.scope, found)).toBe(true)
        }
      }),
    )
  })

  it.each(['may hit ', 'allegedly, '])(
    'comes to an end on a megabyte of "%s"',
    (unit) => {
      expect(findCertainties(articleOf(unit.repeat(1_000_000 / unit.length))).length).toBeGreaterThan(0)
    },
    30_000,
  )
})
