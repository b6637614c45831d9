import { describe, expect, it } from 'vitest'
import { findAttributions } from '../../../src/detail/attribution/find-attributions.ts'
import { articleOf } from '../article-of.ts'

function values(...lines: readonly string[]): readonly string[] {
  return findAttributions(articleOf(...lines)).map(({ value }) => value)
}

describe('the value of a source', () => {
  it('calls a person the same by surname, by full name and by pronoun', () => {
    expect(
      values('Fire chief Ann Hale said the dam held.', 'Hale said it was luck.', 'She said it will rain.'),
    ).toEqual(['fire chief ann hale', 'fire chief ann hale', 'fire chief ann hale'])
  })

  it('leaves open who "she" is behind somebody who stood beside her', () => {
    expect(values('Union leader Bob Moss stood beside her.', '“It held all night,” she said.')).toEqual([''])
    expect(values('Ann Hale left with him.', '“It held all night,” she said.')).toEqual(['ann hale'])
  })

  it('calls an office by the person whom the article names beside it', () => {
    expect(values('The harbour master, Ann Hale, left on Monday.', 'The harbour master said it held.')).toEqual([
      'harbour master ann hale',
    ])
    expect(values('Ann Hale, the harbour master, left.', 'Hale said it held.')).toEqual(['ann hale'])
    expect(values('The mayor, Ann Hale, met the mayor, Bob Moss, in May.', 'The mayor said it held.')).toEqual([
      'mayor',
    ])
  })

  it('gives a surname of two persons to the one named last before it', () => {
    expect(
      values(
        'Mayor Rick Hale left.',
        'Hale said it held.',
        'Councilman Hector Hale said it fell.',
        'Hale said so too.',
      ),
    ).toEqual(['mayor rick hale', 'councilman hector hale', 'councilman hector hale'])
    expect(
      values(
        'Rick Hale said it held.',
        'Mayor Hale said it was luck.',
        'Hector Hale said it fell.',
        'Hale said so too.',
      ).at(-1),
    ).toBe('hector hale')
  })

  it('calls a role by the name that stands behind it', () => {
    expect(values('The mayor, Ann Hale, said the dam held.', 'Hale said it was luck.')).toEqual([
      'mayor ann hale',
      'mayor ann hale',
    ])
    expect(values('The mayor, of the Green party, said the dam held.')).toEqual(['mayor'])
    expect(values('Police, Ann Hale, said the dam held.')).toEqual(['police'])
    expect(values('The operator, Acme Inc., said the dam held.')).toEqual(['acme inc'])
    expect(values('The newspaper, the Daily Quill, said the dam held.')).toEqual(['daily quill'])
    expect(values('The company, Monday, said the dam held.')).toEqual(['company'])
    expect(values('The Dutch crown’s spokesman, Bob Moss, said the dam held.')).toEqual([
      'dutch crown spokesman bob moss',
    ])
    expect(values('The governor of the old mill, Ann Hale, said the dam held.')).toEqual(['old mill governor ann hale'])
    expect(values('Mill spokesman Bob Moss, Ann Hale, said the dam held.')).toEqual(['mill spokesman bob moss'])
  })

  it('calls a relative by the name that stands behind the kin, and friends of a person not by the name of that person', () => {
    expect(values('“We lost,” Hale’s mother, Ann Moss, said.', 'Moss said it was luck.')).toEqual([
      'ann moss',
      'ann moss',
    ])
    expect(values('His wife, Mary Hale, said he was ill.', 'Hale said he was sorry.')).toEqual(['mary hale', 'hale'])
    expect(values('“We lost,” Hale’s son, Bo, said.')).toEqual(['hale son bo'])
    expect(values('Friends of Mr. Hale said the dam held.', 'Mr. Hale said it was luck.')).toEqual([
      'friends of mr hale',
      'mr hale',
    ])
  })

  it('takes the person with whom a sentence opened since for whom a pronoun stands', () => {
    const lines = ['“We are waiting,” Bob Moss told Reuters.', 'Hale said it was over.']
    expect(values(...lines, 'In his letter, Hale thanked his staff.', '“I had a good time,” he said.')).toEqual([
      'bob moss',
      'hale',
      'hale',
      'hale',
    ])
    expect(values(...lines, 'A lawyer for Moss left.', '“I had a good time,” he said.').at(-1)).toBe('hale')
  })

  it('takes a person who stands behind the verb, and one who is named with a body', () => {
    const lines = [
      'Ann Moss said it was over.',
      'Standing at the gate was Vigdis Hale, a miller.',
      '“It hurt,” she said.',
    ]
    expect(values(...lines).at(-1)).toBe('vigdis hale')
    expect(values('Ann Moss said it was over.', 'Bo Hale of Bank of Hull said he saw it.').at(-1)).toBe(
      'bo hale of bank of hull',
    )
    expect(values('No. 10 said it was over.')).toEqual(['no 10'])
  })

  it('gives no pronoun to a person of the other sex, nor to a place or a group', () => {
    expect(values('“We are waiting,” Hugh Moss said.', '“It hurt,” she said.')).toEqual(['hugh moss', ''])
    expect(values('Ms. Moss said it hurt.', '“It hurt,” he said.')).toEqual(['ms moss', ''])
    expect(values('“It hurt,” said Tishana King.', 'It went on, she said.')).toEqual(['tishana king', 'tishana king'])
    expect(values('Authorities said it hurt.', '“It hurt,” he said.')).toEqual(['authorities', ''])
    expect(values('Los Angeles said it hurt.', '“It hurt,” he said.')).toEqual(['los angeles', ''])
  })

  it('keeps two persons of one surname apart', () => {
    expect(
      values(
        'Mary Hale said it held.',
        '“It did,” she said.',
        'On Friday, Liz Hale issued a statement.',
        '“It did not,” she said.',
        'Mr. Moss spoke.',
      ),
    ).toEqual(['mary hale', 'mary hale', 'liz hale'])
  })

  it('takes nobody for a pronoun whom a sentence only does something to', () => {
    expect(values('Ann Hale said it held.', 'Police arrested Mary Moss.', '“It did,” she said.').at(-1)).toBe(
      'ann hale',
    )
  })

  it('calls nobody by the place that another one comes from', () => {
    expect(values('The University of Leeds said it was safe.', 'A nurse from Leeds said it was not.')).toEqual([
      'university of leeds',
      'nurse from leeds',
    ])
  })

  it('leaves a pronoun without a name where nobody was named', () => {
    expect(values('She said it will rain.')).toEqual([''])
  })

  it('calls by the name of a person met before whom a text calls by origin or age', () => {
    const lines = ['The club’s manager Erik Berg was silent.', 'The Swedish club left.']
    expect(values(...lines, '“We were poor,” the Swede said.')).toEqual(['erik berg'])
    expect(values(...lines, '“We were poor,” said the 41-year-old.')).toEqual(['erik berg'])
    expect(values('“We were poor,” the Swede said.')).toEqual(['swede'])
    expect(values('“We were poor,” said 41-year-old Erik Berg.')).toEqual(['erik berg'])
  })

  it('takes nobody for the speaker to whom the pronoun tells something', () => {
    const lines = ['Mayor Ann Hale spoke.', 'Governor Kim Moss said no.']
    expect(values(...lines, 'Hale left after she told Moss that it was over.').at(-1)).toBe('mayor ann hale')
  })

  it('takes who a clause begins with by role, and lets nobody inside the sentence take the place', () => {
    const lines = ['Lawyer Tom Reed said no.', 'In a statement, Mill spokesman Erik Berg doubled down.']
    expect(values(...lines, '“It held,” he said.').at(-1)).toBe('erik berg')
    expect(
      values('Mr. Fox expressed doubt that Mr. Reed would invite him.', 'He suggested that it was over.').at(-1),
    ).toBe('mr fox')
    expect(values('Mr. Fox was hurt, Mr. Reed said.', 'He said it was over.').at(-1)).toBe('mr reed')
  })
})
