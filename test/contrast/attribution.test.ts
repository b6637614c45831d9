import { describe, expect, it } from 'vitest'
import { contrastAttributions } from '../../src/contrast/attribution.ts'
import { contrastSpeech, factsAt, speechArticle } from './speech-article.ts'

function read(a: string, b: string): readonly string[] {
  return contrastSpeech(contrastAttributions, a, b)
}

describe('contrastAttributions', () => {
  it('sets two sources of one fact against each other', () => {
    expect(read('The dam broke at noon, police said.', 'Witnesses told Reuters that the dam broke at noon.')).toEqual([
      'police said | Witnesses told: compatible vaguer-source',
    ])
    expect(read('The dam broke at noon, Ann Hale said.', 'The dam broke at noon, according to Bob Moss.')).toEqual([
      'Ann Hale said | according to Bob Moss: compatible other-source',
    ])
  })

  it('tells a plain fact from what another text attributes', () => {
    expect(read('The dam broke at noon, police said.', 'The dam broke shortly before noon.')).toEqual([
      'police said | -: compatible plain-fact',
    ])
  })

  it('takes a surname, a longer title and an acronym for the same source', () => {
    expect(read('The dam broke at noon, Hale said.', 'The dam broke at noon, fire chief Ann Hale said.')).toEqual([
      'Hale said | fire chief Ann Hale said: agree',
    ])
    expect(read('The dam broke at noon, police said.', 'The dam broke at noon, police officials said.')).toEqual([
      'police said | police officials said: agree',
    ])
    expect(
      read('The quake was shallow, the USGS said.', 'The quake was shallow, the U.S. Geological Survey said.'),
    ).toEqual(['the USGS said | the U.S. Geological Survey said: agree'])
  })

  it('says nothing where a role may be the named person', () => {
    expect(read('The dam broke at noon, the lawyer said.', 'The dam broke at noon, Ann Hale said.')).toEqual([])
  })

  it('says nothing where the speaker is who acts', () => {
    expect(read('Hale said she would resign.', 'Hale resigned.')).toEqual([])
  })

  it('says nothing where a source stands right beside the plain side', () => {
    const attributed = speechArticle('A', 'Headline', 'The dam broke at noon, police said.')
    const plain = speechArticle('B', 'Headline', 'The dam broke at noon.', 'Two boats sank, officials said.')
    expect(contrastAttributions(factsAt(attributed, 2), factsAt(plain, 2)).differences).toEqual([])
  })

  it('says nothing of what a source denies or declines to say', () => {
    expect(read('Hale declined to say that the dam broke.', 'The dam broke at noon.')).toEqual([])
    expect(read('Hale denied that the dam was old.', 'The dam was old.')).toEqual([])
  })
})
