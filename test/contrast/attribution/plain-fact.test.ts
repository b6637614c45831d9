import { describe, expect, it } from 'vitest'
import { contrastAttributions } from '../../../src/contrast/attribution/attribution.ts'
import { contrastSpeech, factsAt, speechArticle } from '../speech-article.ts'

function read(a: string, b: string): readonly string[] {
  return contrastSpeech(contrastAttributions, a, b)
}

describe('a plain fact beside a source', () => {
  it('says nothing where the plain side is what somebody says or asks', () => {
    expect(read('The dam must go, Ann Hale said.', 'Farmers demand that the dam must go.')).toEqual([])
    expect(read('The dam must go, Ann Hale said.', 'I say the dam must go.')).toEqual([])
  })

  it('takes a headline that is printed twice for no neighbour of itself', () => {
    const sure = speechArticle(
      'A',
      'Dam breaks at noon',
      'Dam breaks at noon',
      'Ann Hale told reporters that cattle drowned.',
    )
    const told = speechArticle('B', 'Farm news', 'The dam breaks at noon, police said.')
    expect(contrastAttributions(factsAt(sure, 1), factsAt(told, 2), 'same').differences).toEqual([])
  })

  it('takes what tells who is meant for no act', () => {
    const plain = 'Moss now spends the nights partying in Leeds.'
    expect(read('Party girl Ann Moss spoke in Leeds, her agent said.', plain)).toEqual([])
    expect(read('Ann Moss threw a party in Leeds, her agent said.', plain)).toEqual([
      'her agent | -: compatible plain-fact',
    ])
  })

  it('tells a plain fact from what another text attributes', () => {
    expect(read('The dam broke at noon, police said.', 'The dam broke shortly before noon.')).toEqual([
      'police | -: compatible plain-fact',
    ])
  })

  it('sets a lesser fact against a source only in an article that seldom names one', () => {
    const attributed = speechArticle(
      'A',
      'Farm news',
      'The lake was full when the old dam above the town broke, police said.',
    )
    const silent = [
      'Dam breaks',
      'The dam broke on Friday while rescue boats searched another valley.',
      'Boats sank.',
      'Cattle drowned.',
      'Rain fell.',
    ]
    const seldom = speechArticle('B', ...silent)
    const often = speechArticle(
      'B',
      ...silent,
      'Ann Hale said boats sank.',
      'Bob Moss said boats sank.',
      'Reuters said boats sank.',
      'Police said boats sank.',
    )
    const found = (other: typeof seldom): number =>
      contrastAttributions(factsAt(attributed, 2), factsAt(other, 2), 'partial').differences.length
    expect([found(seldom), found(often)]).toEqual([1, 0])
  })

  it('reads a title in quotation marks as part of a plain statement, and words nobody closes as speech', () => {
    expect(
      read('“Dam Days” was cancelled in May, Reuters reported.', 'The show “Dam Days” was cancelled in May.'),
    ).toEqual(['Reuters | -: compatible plain-fact'])
    expect(read('The dam broke at noon, police said.', '"The dam broke at noon.')).toEqual([])
  })

  it('sets a source against a plain statement only where both tell one act', () => {
    const said = 'The miller who owned the old dam above the town sold it in May, police said.'
    expect(read(said, 'The old dam above the town broke in May.')).toEqual([])
    expect(read(said, 'The old dam above the town was sold in May.')).toEqual(['police | -: compatible plain-fact'])
    expect(read('Ann Hale will host the show, Reuters reported.', 'Ann Hale to host the show.')).toEqual([
      'Reuters | -: compatible plain-fact',
    ])
  })

  it('takes what tells who is meant for no act that a source claims', () => {
    const plain = 'The guard was shot at noon.'
    expect(read('Police say a man shot the guard at noon.', plain)).toEqual(['Police | -: compatible plain-fact'])
    expect(read('Police say the man who shot the guard at noon lives in Oslo.', plain)).toEqual([])
    expect(read('Police say the rule that shot down the plan is old.', 'Members shot down the plan.')).toEqual([])
  })

  it('takes what the police did for no plain statement beside a police spokeswoman', () => {
    expect(
      read('A man was arrested at the dam, a police spokeswoman said.', 'Police arrested a man at the dam.'),
    ).toEqual([])
    expect(read('A man was arrested at the dam, a clerk said.', 'Police arrested a man at the dam.')).toEqual([
      'a clerk | -: compatible plain-fact',
    ])
  })

  it('takes what somebody is accused of for no act that is told', () => {
    const said = 'The man accused of attacking the dam was drunk, police said.'
    expect(read(said, 'A man attacked the dam.')).toEqual([])
    expect(read('The man was accused and attacked the dam, Ann Hale said.', 'A man attacked the dam.')).toEqual([
      'Ann Hale | -: compatible plain-fact',
    ])
  })

  it('takes no caption and no cry for a plain statement', () => {
    const said = 'Convicted robber Tim Brill, who attacked the dam, was caught, Ann Hale said.'
    expect(read(said, 'Convicted robber Tim Brill.')).toEqual([])
    expect(read('“Leave the dam!” Ann Hale wrote.', 'Leave the dam!')).toEqual([])
  })

  it('says nothing where a source stands right beside the plain side', () => {
    const attributed = speechArticle('A', 'Headline', 'The dam broke at noon, police said.')
    const plain = speechArticle('B', 'Headline', 'The dam broke at noon.', 'Two boats sank, officials said.')
    expect(contrastAttributions(factsAt(attributed, 2), factsAt(plain, 2), 'same').differences).toEqual([])
  })
})
