import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPlaces } from '../../../src/detail/place/find-places.ts'
import { slice } from '../../../src/model/span.ts'
import { articleOf } from '../article-of.ts'

function read(...lines: readonly string[]): readonly string[] {
  return findPlaces(articleOf(...lines)).map(({ text, value }) => `${text} = ${value}`)
}

describe('findPlaces', () => {
  it('gives names and adjectives of a country one value', () => {
    expect(read('The British climber left the UK on Sunday.')).toEqual([
      'British = united kingdom',
      'UK = united kingdom',
    ])
  })

  it('reads a place before a state, and the abbreviation of the state', () => {
    expect(read('They grew up around there, and Quenby, Ore., was home.')).toEqual(['Quenby = quenby', 'Ore = oregon'])
  })

  it('takes letters for a state only behind a comma or before a dot that ends no sentence', () => {
    const text =
      'Shootings in Quenby, TX, and in Ore. on Monday. The INS Tarn took an AK rifle. OR so they said. IN it went.'
    expect(read(text)).toEqual(['Quenby = quenby', 'TX = texas', 'Ore = oregon'])
  })

  it('takes an unknown name after a preposition of place for a place, unless it is a person', () => {
    expect(read('A fire broke out in Little Snorring.', 'He looked at Ms. Vane.', 'She smiled at Vane.')).toEqual([
      'Little Snorring = little snorring',
    ])
  })

  it('finds streets and bays by their words', () => {
    expect(read('It crossed the Bay of Saints and stopped on Gull Street.')).toEqual([
      'Bay of Saints = bay of saints',
      'Gull Street = gull street',
    ])
  })

  it('gives spans that slice back to the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (line) => {
        const article = articleOf(line)
        for (const place of findPlaces(article)) expect(slice(article.article.text, place)).toBe(place.text)
      }),
    )
  })

  it('reads a street with its number, and neither a war nor whose book it is in for a place', () => {
    expect(read('The car was found on East 52nd Street near 97th Avenue.')).toEqual([
      'East 52nd Street = east 52nd street',
      '97th Avenue = 97th avenue',
    ])
    expect(read('He fought in World War II, and the plot in Zebulon Quist’s books is dark.')).toEqual([])
  })

  it('takes no place for the body that is named after it', () => {
    expect(read('Students of the University of Athens marched.', 'As Athens burned, he spoke.')).toEqual([
      'Athens = athens',
    ])
  })
})
