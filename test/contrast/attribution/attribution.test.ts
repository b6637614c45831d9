import { describe, expect, it } from 'vitest'
import { contrastAttributions } from '../../../src/contrast/attribution/attribution.ts'
import { contrastSpeech, factsAt, speechArticle } from '../speech-article.ts'

function read(a: string, b: string): readonly string[] {
  return contrastSpeech(contrastAttributions, a, b)
}

describe('contrastAttributions', () => {
  it('sets two sources of one fact against each other', () => {
    expect(read('The dam broke at noon, police said.', 'Witnesses told Reuters that the dam broke at noon.')).toEqual([
      'police | Witnesses: compatible other-source',
    ])
    expect(read('The dam broke at noon, Ann Hale said.', 'The dam broke at noon, according to Bob Moss.')).toEqual([
      'Ann Hale | Bob Moss: compatible other-source',
    ])
  })

  it('names no sources of one fact where one denies what the other asserts', () => {
    expect(
      read('The mayor signed the memo, police said.', 'The mayor did not sign the memo, a spokesman for her said.'),
    ).toEqual([])
  })

  it('takes whom an outlet cites for its source', () => {
    expect(
      read('The dam broke at noon, Reuters reported.', 'The dam broke at noon, the BBC reported, citing Reuters.'),
    ).toEqual(['Reuters | Reuters: agree'])
    const cited = 'The dam broke at noon, Reuters reported, citing two senior officials.'
    expect(read('The dam broke at noon, several officials said.', cited)).toEqual([])
    expect(read('The dam broke at noon, Ann Hale said.', cited)).toEqual([
      'Ann Hale | Reuters: compatible other-source',
    ])
  })

  it('takes a word for sources of any kind for a less exact name', () => {
    expect(read('The dam broke at noon, Reuters reported.', 'The dam broke at noon, media reports said.')).toEqual([
      'Reuters | media reports: compatible vaguer-source',
    ])
    expect(read('The dam broke at noon, police said.', 'The dam broke at noon, officials said.')).toEqual([
      'police | officials: compatible vaguer-source',
    ])
    expect(read('The dam broke at noon, Reuters reported.', 'The dam broke at noon, officials said.')).toEqual([
      'Reuters | officials: compatible other-source',
    ])
    expect(read('The dam broke at noon, Reuters reported.', 'The dam broke at noon, state media said.')).toEqual([
      'Reuters | state media: compatible other-source',
    ])
    expect(read('The dam broke at noon, Ann Hale said.', 'The dam broke at noon, a report said.')).toEqual([
      'Ann Hale | a report: compatible other-source',
    ])
    expect(read('The dam broke at noon, sources said.', 'The dam broke at noon, media reports said.')).toEqual([])
  })

  it('keeps who speaks for somebody apart from that person, and two sources apart from one of them', () => {
    expect(
      read('Hale knew the dam was old, Ann Hale said.', "Hale knew the dam was old, Ann Hale's lawyer said."),
    ).toEqual(["Ann Hale | Ann Hale's lawyer: compatible other-source"])
    expect(read('The dam was old, Ann Hale said.', 'The dam was old, a lawyer for Hale said.')).toEqual([
      'Ann Hale | a lawyer for Hale: compatible other-source',
    ])
    expect(read('The dam was old, Hale said.', 'A lawyer for Mrs. Hale, Bob Moss, said that the dam was old.')).toEqual(
      ['Hale | Bob Moss: compatible other-source'],
    )
    expect(read('The dam was old, Ann Hale said.', 'Hale’s wife, Ann Hale, said that the dam was old.')).toEqual([
      'Ann Hale | Ann Hale: agree',
    ])
    expect(read('The dam was old, Hale said.', "The dam was old, Ann Hale's statement said.")).toEqual([
      "Hale | Ann Hale's statement: agree",
    ])
    expect(read('The dam broke, police said.', 'The dam broke, police and witnesses said.')).toEqual([
      'police | police and witnesses: compatible other-source',
    ])
    expect(read('The dam broke, a lawyer said.', 'The dam broke, Reuters reported.')).toEqual([
      'a lawyer | Reuters: compatible other-source',
    ])
  })

  it('says nothing of two words for any officials', () => {
    expect(read('The dam broke at noon, officials said.', 'The dam broke at noon, authorities said.')).toEqual([])
  })

  it('never takes a pronoun for another source', () => {
    const who = speechArticle('A', 'Headline', 'Ann Hale said the dam was old.', 'The dam broke at noon, she said.')
    const other = speechArticle('B', 'Headline', 'Bob Moss said the lake was full.', 'The dam broke at noon, he said.')
    expect(contrastAttributions(factsAt(who, 3), factsAt(other, 3), 'same').differences).toEqual([])
  })

  it('names the source on both sides of an agreement, and lists none where one side has only a pronoun', () => {
    const who = speechArticle('A', 'Headline', 'Ann Hale said the dam was old.', 'The dam broke at noon, she said.')
    const other = speechArticle('B', 'Headline', 'The dam broke at noon, Ann Hale said.')
    expect(contrastAttributions(factsAt(who, 3), factsAt(other, 2), 'same')).toEqual({
      agreements: [],
      differences: [],
    })
    expect(contrastAttributions(factsAt(who, 2), factsAt(other, 2), 'same').agreements).toHaveLength(1)
  })

  it('takes no club for its coach', () => {
    expect(read('The dam broke, the Hull Tigers said.', 'The dam broke, Hull Tigers coach Ann Hale said.')).toEqual([])
    expect(read('The dam broke, the coach said.', 'The dam broke, coach Ann Hale said.')).toEqual([
      'the coach | coach Ann Hale: agree',
    ])
    expect(read('The dam broke, the LA Times said.', 'The dam broke, the Los Angeles Times said.')).toEqual([
      'the LA Times | the Los Angeles Times: agree',
    ])
  })

  it('says nothing where the two sources are given for different things', () => {
    expect(read('The dam broke at noon, police said.', 'Cattle swam through the village, Ann Hale said.')).toEqual([])
  })

  it('says nothing where an officer may speak for the police, and a group that was named before is meant', () => {
    expect(read('The dam broke at noon, police said.', 'The dam broke at noon, Sgt. Ann Hale said.')).toEqual([])
    expect(read('The dam broke at noon, the scholars said.', 'The dam broke at noon, the writers said.')).toEqual([])
  })

  it('takes a surname, a longer title and an acronym for the same source', () => {
    expect(read('The dam broke at noon, Hale said.', 'The dam broke at noon, fire chief Ann Hale said.')).toEqual([
      'Hale | fire chief Ann Hale: agree',
    ])
    expect(read('The dam broke at noon, police said.', 'The dam broke at noon, police officials said.')).toEqual([
      'police | police officials: agree',
    ])
    expect(
      read('The quake was shallow, the USGS said.', 'The quake was shallow, the U.S. Geological Survey said.'),
    ).toEqual(['the USGS | the U.S. Geological Survey: agree'])
    expect(read('The ship sank, the coastguard said.', 'The ship sank, the coast guard said.')).toEqual([
      'the coastguard | the coast guard: agree',
    ])
  })

  it('takes one surname without another given name for one person, whatever the titles', () => {
    expect(
      read('The dam broke, Constable Ann Hale said.', 'The dam broke, harbour spokeswoman Ann Hale said.'),
    ).toEqual(['Constable Ann Hale | harbour spokeswoman Ann Hale: agree'])
    expect(read('The dam broke, President Hale said.', 'The dam broke, Ann Hale said.')).toEqual([
      'President Hale | Ann Hale: agree',
    ])
    expect(read('The dam broke, Rob Hale said.', 'The dam broke, Robert Hale said.')).toEqual([
      'Rob Hale | Robert Hale: agree',
    ])
    expect(read('The dam broke, Bob Hale said.', 'The dam broke, Ann Hale said.')).toEqual([
      'Bob Hale | Ann Hale: compatible other-source',
    ])
  })

  it('takes a group that may include a person for the vaguer source, and a description for a report', () => {
    expect(
      read(
        'The dam may break, harbour adviser Ann Hale warned.',
        'The dam may break, senior harbour officials warned.',
      ),
    ).toEqual(['harbour adviser Ann Hale | senior harbour officials: compatible vaguer-source'])
    expect(read('Police said the driver was a farmer.', 'Ann Hale described the driver as a farmer.')).toEqual([
      'Police | Ann Hale: compatible other-source',
    ])
  })

  it('takes nobody for a source, nor information from nowhere', () => {
    const plain = 'The guard was shot at noon.'
    expect(read('The guard was shot at noon, according to information available.', plain)).toEqual([])
    expect(read('Someone said the guard was shot at noon.', plain)).toEqual([])
  })

  it('says nothing where a pronoun that may be the other source stands behind the same words', () => {
    const quote = '“We thank you all for your great kindness this week”'
    expect(
      read(`${quote}, Ann Hale said.`, `According to media reports a spokeswoman left a note, he said ${quote}.`),
    ).toEqual([])
  })

  it('sets nothing against what a source only promises, or does not say', () => {
    expect(read('Hale pledged to repay the loan for the dam.', 'The loan for the dam was repaid.')).toEqual([])
    expect(read('Police would not say that the dam broke at noon.', 'The dam broke at noon.')).toEqual([])
    expect(read('Police did not say when the dam broke.', 'The dam broke, witnesses said.')).toEqual([])
  })

  it('keeps silent about the police only where they act', () => {
    expect(read('A man attacked the dam, police said.', 'A man attacked the dam and a police station.')).toEqual([
      'police | -: compatible plain-fact',
    ])
    expect(read('A man attacked the dam, police said.', 'A man attacked the dam as police fled.')).toEqual([])
  })

  it('takes no two sources that say the opposite for two sources of one fact', () => {
    expect(read('The rule weakens the dam, Ann Hale said.', 'The rule strengthens the dam, Bob Moss said.')).toEqual([])
    expect(read('The rule weakens the dam, Ann Hale said.', 'The rule weakens the dam, Bob Moss said.')).toEqual([
      'Ann Hale | Bob Moss: compatible other-source',
    ])
  })

  it('takes two full names for two persons, whatever office they share', () => {
    expect(
      read('The dam broke, Harbour Minister Ann Hale said.', 'The dam broke, Mill Minister Bob Moss said.'),
    ).toEqual(['Harbour Minister Ann Hale | Mill Minister Bob Moss: compatible other-source'])
    expect(
      read('The dam broke, chief executive Olga Hale said.', 'The dam broke, chief executive Bo Moss said.'),
    ).toEqual(['chief executive Olga Hale | chief executive Bo Moss: compatible other-source'])
    expect(read('The dam broke, Harbour Minister Ann Hale said.', 'The dam broke, the harbour minister said.')).toEqual(
      ['Harbour Minister Ann Hale | the harbour minister: agree'],
    )
  })

  it('takes a state and the seat of its government for one, and who speaks for it for no other', () => {
    const pairs = [
      ['Norway', 'Oslo', 'Norway | Oslo: agree'],
      ['The White House', 'Washington', 'The White House | Washington: agree'],
      ['Norway', 'The Norwegian foreign ministry'],
      ['Brussels', 'The European Commission'],
      ['The Fed', 'The Federal Reserve'],
      ['Observers from the OSCE', 'Election monitors from the Organisation for Security and Co-operation in Europe'],
      ['Norway', 'Ottawa', 'Norway | Ottawa: compatible other-source'],
    ]
    for (const [a, b, ...expected] of pairs)
      expect(read(`${a} said the dam would be closed.`, `${b} said the dam would be closed.`)).toEqual(expected)
  })

  it('names what both texts name where they call one person by other kin', () => {
    expect(read('Her mother, Ann Hale, said the dam broke.', 'Her sister, Ann Hale, said the dam broke.')).toEqual([
      'Ann Hale | Ann Hale: agree',
    ])
  })

  it('takes who wrote a text for no other source than the text', () => {
    const text = 'Hale had opened the dam, according to a filing.'
    expect(read('Investigators wrote in a filing that Hale had opened the dam.', text)).toEqual([])
    expect(read('Neighbours dismissed the filing and said Hale had opened the dam.', text)).toHaveLength(1)
    expect(read('Investigators said that Hale had opened the dam.', text)).toHaveLength(1)
  })

  it('knows initials without small words', () => {
    expect(read('The Royal Guild of Weavers said the dam broke.', 'The RGW said the dam broke.')).toEqual([
      'The Royal Guild of Weavers | The RGW: agree',
    ])
    expect(
      read('The Weavers and Millers Guild said the dam broke.', 'The union, the WMG, said the dam broke.'),
    ).toEqual(['The Weavers and Millers Guild | WMG: agree'])
  })

  it('knows initials that count the article', () => {
    expect(read('The dam broke, The Harbour Times reported.', 'The dam broke, according to THT.')).toEqual([
      'The Harbour Times | THT: agree',
    ])
  })

  it('knows one man by two offices and a message by whom it is from', () => {
    expect(
      read(
        'The dam broke, general manager Ann Hale said.',
        'The dam broke, President and General Manager Ann Hale said.',
      ),
    ).toEqual(['general manager Ann Hale | President and General Manager Ann Hale: agree'])
    expect(
      read(
        'The dam broke, a message from the Board for Dams and Mills of Wales said.',
        'The dam broke, the Dams Board of Wales said.',
      ),
    ).toEqual(['a message from the Board for Dams and Mills of Wales | the Dams Board of Wales: agree'])
  })

  it('takes a speaker for who acts by surname, not by any word of the title', () => {
    expect(read('Dam mayor Ann Hale said the dam broke.', 'The dam broke at noon.')).toEqual([
      'Dam mayor Ann Hale | -: compatible plain-fact',
    ])
  })

  it('says nothing where a role may be the named person', () => {
    expect(read('The dam broke at noon, the lawyer said.', 'The dam broke at noon, Ann Hale said.')).toEqual([])
  })

  it('says nothing where the speaker is who acts', () => {
    expect(read('Hale said she would resign.', 'Hale resigned.')).toEqual([])
  })

  it('says nothing of what a source denies or declines to say', () => {
    expect(read('Hale declined to say that the dam broke.', 'The dam broke at noon.')).toEqual([])
    expect(read('Hale denied that the dam was old.', 'The dam was old.')).toEqual([])
  })
})
