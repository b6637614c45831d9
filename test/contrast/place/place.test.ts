import { describe, expect, it } from 'vitest'
import type { Contraster } from '../../../src/contrast/contraster.ts'
import { contrastPlace } from '../../../src/contrast/place/place.ts'
import { agreementsOf, differencesOf, firstOf } from '../contrast-articles.ts'

function read(a: string, b: string): readonly string[] {
  return differencesOf(contrastPlace, firstOf(a), firstOf(b))
}

describe('contrastPlace', () => {
  it('calls two cities a conflict where the same thing happened in both', () => {
    expect(read('The train derailed in Kingston.', 'A train derailed in Montego Bay.')).toEqual([
      'Kingston | Montego Bay: conflict other-value',
    ])
  })

  it('leaves open where somebody will be beside where they were', () => {
    expect(read('The leaders will meet in Geneva.', 'The leaders met in Vienna.')).toEqual([
      'Geneva | Vienna: unclear other-value',
    ])
  })

  it('sets places apart against each other wherever they stand in sentences that are else alike', () => {
    expect(read('The tanker sank off the coast of Greece.', 'The tanker sank off the coast of Turkey.')).toEqual([
      'Greece | Turkey: conflict other-value',
    ])
    expect(read('The talks were bad for Moscow.', 'The talks were bad for Washington.')).toEqual([
      'Moscow | Washington: unclear other-value',
    ])
    expect(read('The tanker sank off the coast of Greece.', 'Off Turkey a tanker sank near the coast.')).toEqual([])
  })

  it('says nothing of the places of two who say something, and leaves open those of two who act', () => {
    expect(
      read('Officials in Moscow said the talks failed.', 'Officials in Washington said the talks failed.'),
    ).toEqual([])
    expect(read('The mayor of Leeds said the dam was safe.', 'The mayor of York said the dam was safe.')).toEqual([])
    expect(read('The envoy to Greece left the talks.', 'The envoy to Turkey left the talks.')).toEqual([
      'Greece | Turkey: unclear other-value',
    ])
    expect(read('The Texas governor signed the bill.', 'The Ohio governor signed the bill.')).toEqual([
      'Texas | Ohio: unclear other-value',
    ])
  })

  it('sets a city-state against a city', () => {
    expect(
      read('The jewels were sold in Monaco to a dealer.', 'The jewels were sold to a dealer in Montreal.'),
    ).toEqual(['Monaco | Montreal: conflict other-value'])
    expect(
      read('The jewels were sold in France to a dealer.', 'The jewels were sold to a dealer in Montreal.'),
    ).toEqual([])
  })

  it('takes where somebody is from for no site', () => {
    const agree = (a: string, b: string): readonly string[] => agreementsOf(contrastPlace, firstOf(a), firstOf(b))
    expect(agree('Greek sailors were tried on Malta.', 'The sailors were tried in Greece.')).toEqual([])
    expect(agree('Greek sailors were tried on Malta.', 'Sailors from Greece were tried.')).toHaveLength(1)
  })

  it('cannot tell which where the statements share only a part', () => {
    const partly: Contraster = (a, b) => contrastPlace(a, b, 'partial')
    const [a, b] = [firstOf('The man, living in Oslo, slipped.'), firstOf('The man was living in Rome.')]
    expect(differencesOf(partly, a, b)).toEqual(['Oslo | Rome: unclear other-value'])
  })

  it('cannot tell with a place that no list has, or one that is only near', () => {
    expect(read('The train derailed near Little Snorring.', 'A train derailed in Much Snoring.')).toEqual([])
    expect(read('The train derailed near Gull Island.', 'A train derailed near Bandar Abbas.')).toEqual([
      'Gull Island | Bandar Abbas: unclear other-value',
    ])
  })

  it('tells two unlisted places apart where neither article has the other, and leaves it open', () => {
    expect(read('The car was found in Little Snorring.', 'The car was found in Nether Wallop.')).toEqual([
      'Little Snorring | Nether Wallop: unclear other-value',
    ])
    expect(
      read('He was born in Little Snorring and raised in Oslo.', 'He was born in Nether Wallop and grew up in Oslo.'),
    ).toEqual(['Little Snorring | Nether Wallop: unclear other-value'])
    const [a, b] = [
      firstOf('The car was found in Little Snorring.', 'Wallop is a village nearby.'),
      firstOf('The car was found in Nether Wallop.'),
    ]
    expect(differencesOf(contrastPlace, a, b)).toEqual([])
    expect(read('The car was found near Little Snorring.', "The car was found near Nether Wallop's church.")).toEqual(
      [],
    )
  })

  it('is silent where one place is a part of the other, or the events differ', () => {
    expect(read('The train derailed in Varna.', 'A train derailed in Bulgaria.')).toEqual([])
    expect(read('The train derailed in Kingston.', 'The minister slept in Montego Bay.')).toEqual([])
  })

  it('is silent on an unlisted place that may lie in the other', () => {
    expect(read('The train derailed in Little Snorring.', 'A train derailed in Japan.')).toEqual([])
    expect(read('The train derailed in Little Snorring.', 'A train derailed at Gull Street.')).toEqual([])
  })

  it('is silent where a statement names several places', () => {
    expect(read('The train derailed in Lima.', 'Trains derailed in Lyon and in Oslo.')).toEqual([])
  })

  it('calls an origin finer that is a part of the other', () => {
    expect(read('A British climber fell.', 'An English climber fell.')).toEqual(['British | English: compatible finer'])
    expect(read('A British climber fell.', 'A French climber died in a fall.')).toEqual([])
  })

  it('leaves open which of two origins it is where all other words are the same', () => {
    expect(read('A British climber fell.', 'A French climber fell.')).toEqual(['British | French: unclear other-value'])
  })

  it('agrees on all names of one country', () => {
    expect(agreementsOf(contrastPlace, firstOf('He left the U.K. today.'), firstOf('He left Britain.'))).toEqual([
      'U.K. | Britain',
    ])
  })

  it('does not agree on a place that one text rules out', () => {
    const agree = (a: string, b: string): readonly string[] => agreementsOf(contrastPlace, firstOf(a), firstOf(b))
    expect(agree('The car was found in Oslo.', 'The car was found in Rome, not in Oslo.')).toEqual([])
    expect(agree('The car was found in Rome.', 'The car was found in Rome, not in Oslo.')).toHaveLength(1)
  })

  it('names a site with its distance from the place', () => {
    expect(read('The quake was 35 miles southwest of Leeds.', 'The quake was centred near Tarn Island.')).toEqual([
      '35 miles southwest of Leeds | Tarn Island: unclear other-value',
    ])
  })

  it('says nothing of a street and a place that it may be a part of', () => {
    expect(read('A woman was hit near 27th Street.', 'A woman was hit near Quill Harbour.')).toEqual([])
  })
})
