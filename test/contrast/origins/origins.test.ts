import { describe, expect, it } from 'vitest'
import { type Origins, originsOf } from '../../../src/contrast/origins/claim-origins.ts'
import { traceOrigins } from '../../../src/contrast/origins/origins.ts'
import { speechArticle } from '../speech-article.ts'

function origins(...lines: readonly string[]): readonly string[] {
  return [...traceOrigins([speechArticle('A', ...lines)]).values()].map(({ name }) => name)
}

/** Origins by the ids of their statements. */
function named(names: Readonly<Record<string, string>>): Origins {
  return new Map(Object.entries(names).map(([id, name]) => [id, { name, sumsUp: false, behind: null }]))
}

describe('traceOrigins', () => {
  it('names the source that the text names', () => {
    expect(origins('Dam breaks', 'The dam broke at noon, fire chief Ann Hale said.')[1]).toBe('fire chief Ann Hale')
  })

  it('writes a name as the article writes it in full, and names no pronoun', () => {
    const found = origins(
      'Dam breaks',
      'The dam broke, Mr. McHale said.',
      'Gov. Ann McHale said it was old.',
      'They said so.',
    )
    expect(found.slice(1)).toEqual(['Mr. McHale', 'Gov. Ann McHale', 'article A'])
  })

  it('names the man behind a role, and an outlet with all of its name', () => {
    expect(origins('Dam breaks', 'The dam broke, the mayor, Bob Moss, said.')[1]).toBe('Bob Moss')
    expect(origins('Dam breaks', 'The paper, the Daily Quill, denied that the dam broke.')[1]).toBe('Daily Quill')
    expect(origins('Dam breaks', 'The Harbour Journal-Herald reported that the dam broke.')[1]).toBe(
      'Harbour Journal-Herald',
    )
    expect(origins('Dam breaks', 'The dam broke, MILL-TV reported.')[1]).toBe('MILL-TV')
  })

  it('counts a person once whose name is spelled in two ways', () => {
    const found = named({ A1: 'Andrew Welzler of the council', B1: 'Andrew Wetzler' })
    expect(originsOf(['A1', 'B1'], found)).toEqual(['Andrew Welzler of the council'])
  })

  it('takes a quote without a speaker for the report of the article, unless another article prints it too', () => {
    const [a, b] = [
      speechArticle(
        'A',
        'Dam breaks',
        '“The old dam could not hold,” it says on the wall.',
        '“The old dam could not hold.”',
      ),
      speechArticle('B', 'Dam gone', '“The old dam could not hold,” Ann Hale said.', '“Nobody had checked the walls.”'),
    ]
    const found = traceOrigins([a, b])
    expect(['A3', 'B2', 'B3'].map((id) => found.get(id)?.name)).toEqual([undefined, 'Ann Hale', 'Ann Hale'])
    expect(traceOrigins([a]).get('A3')?.name).toBe('article A')
  })

  it('traces what a source told an outlet to the outlet', () => {
    expect(origins('Dam breaks', 'Two officials told NBC News that the dam broke.')[1]).toBe('NBC News')
    expect(origins('Dam breaks', 'The dam broke, NBC News reported, citing two officials.')[1]).toBe('NBC News')
    expect(origins('Dam breaks', 'The dam broke, two officials told NBC News.')[1]).toBe('NBC News')
    expect(origins('Dam breaks', 'The dam broke, two officials said, before NBC News left.')[1]).toBe('two officials')
  })

  it('traces what an outlet reports to whom it cites by name', () => {
    const traced = (text: string): string | undefined => origins('Dam breaks', text)[1]
    expect(traced('The dam broke, NBC News reported, citing the coast guard.')).toBe('coast guard')
    expect(traced('The dam broke, NBC News reported on Friday, citing Reuters.')).toBe('Reuters')
    expect(traced('The dam broke, NBC News reported, citing a report.')).toBe('NBC News')
  })

  it('counts an unnamed source with the outlet that it told of the same', () => {
    const traced = traceOrigins([
      speechArticle('A', 'One', 'The dam broke, a witness told Reuters.'),
      speechArticle('B', 'Two', 'The dam broke, a witness said.'),
      speechArticle('C', 'Three', 'The dam broke, an official said.'),
    ])
    expect(originsOf(['A2', 'B2'], traced)).toEqual(['Reuters'])
    expect(originsOf(['A2', 'C2'], traced)).toEqual(['Reuters', 'official'])
  })

  it('traces what names no source to the agency of the dateline', () => {
    const dated = 'LEEDS, March 3 (Reuters) - The dam broke at noon on Friday after a week of heavy rain in the hills.'
    const found = traceOrigins([
      speechArticle('A', 'One', dated, 'Many boats sank there, Ann Hale said.'),
      speechArticle('B', 'Two', dated.replace(/.* - /, '')),
      speechArticle('C', 'Three', 'Leeds (population 800) - The dam broke.'),
      speechArticle('D', 'Four', '(Reuters) - The dam broke.'),
    ])
    const names = ['A1', 'A2', 'A3', 'B2', 'C2', 'D2'].map((id) => found.get(id)?.name)
    expect(names).toEqual(['Reuters', 'Reuters', 'Ann Hale', 'Reuters', 'article C', 'Reuters'])
  })

  it('counts no headline that sums up a statement of the same claim', () => {
    const traced = traceOrigins([
      speechArticle('A', 'Dam broke', 'The dam broke, Ann Hale said.'),
      speechArticle('B', 'Moss: dam broke', 'The dam broke, Bob Moss said.'),
    ])
    expect(originsOf(['A1', 'A2'], traced)).toEqual(['Ann Hale'])
    expect(originsOf(['A1', 'B2'], traced)).toEqual(['Bob Moss', 'article A'])
    expect(originsOf(['A1', 'A2', 'B1', 'B2'], traced)).toEqual(['Ann Hale', 'Bob Moss'])
  })

  it('traces what somebody with a name told an outlet to the person', () => {
    expect(origins('Dam breaks', 'Fire chief Ann Hale told NBC News that the dam broke.')[1]).toBe(
      'Fire chief Ann Hale',
    )
  })

  it('names who says all of it, not whom that one quotes', () => {
    const text = 'The mill shut after a clerk reported that a man had a gun, Ann Hale told reporters.'
    expect(traceOrigins([speechArticle('A', 'One', text)]).get('A2')?.name).toBe('Ann Hale')
  })

  it('names neither an age nor a text of the source for it', () => {
    expect(origins('Dam breaks', 'The 36-year-old Hale said that the dam broke.')[1]).toBe('Hale')
    expect(origins('Dam breaks', 'A statement from Ann Hale said that the dam broke.')[1]).toBe('Ann Hale')
  })

  it('has no origin in an order, in a clause inside, in what an article takes back, nor in a translation', () => {
    const traced = (text: string): string | undefined => origins('Dam breaks', text)[1]
    expect(traced('Owners at Acme told the crew to leave the dam.')).toBe('article A')
    expect(traced('Hale, who admitted that the dam was old, was sent to prison, and the mill shut.')).toBe('article A')
    expect(traced('An earlier version of this article said that the dam held.')).toBe('article A')
    expect(traced('“It is very old,” Ann Hale said, according to a translation provided by the mill.')).toBe('Ann Hale')
    expect(traced('“It is very old,” a statement from the mill said.')).toBe('mill')
    expect(traced('A shopkeeper, Ann Moss, told Reuters that the dam broke.')).toBe('Ann Moss')
  })

  it('has no origin in who says nothing', () => {
    expect(origins('Dam breaks', 'Hale did not reveal that the dam broke.')[1]).toBe('article A')
  })

  it('traces unnamed sources of an article that credits one outlet throughout to that outlet', () => {
    const found = origins(
      'Dam breaks',
      'The dam broke, NBC News reported.',
      'Officials said it was old.',
      'Two officials told NBC News that boats sank.',
      'Ann Hale said she saw it.',
    )
    expect(found).toEqual(['NBC News', 'NBC News', 'NBC News', 'NBC News', 'Ann Hale'])
  })

  it('leaves unnamed sources with the article where it credits an outlet only later on', () => {
    const found = origins(
      'Dam breaks',
      'Officials said the dam broke.',
      'Ann Hale said she saw it.',
      'A guard told NBC News that boats sank.',
      'The dam was old, NBC News reported.',
    )
    expect(found[1]).toBe('Officials')
  })

  it('leaves unnamed sources with the article where it credits several outlets', () => {
    const found = origins(
      'Dam breaks',
      'The dam broke, NBC News reported.',
      'It was old, Reuters said.',
      'Officials said boats sank.',
    )
    expect(found.at(-1)).toBe('Officials')
  })

  it('takes the article for the origin of what it states itself', () => {
    expect(origins('Dam breaks', 'The dam broke at noon.')).toEqual(['article A', 'article A'])
  })

  it('counts one passage in two articles as one origin', () => {
    const passage = 'The dam above the town broke at noon on Friday after a week of heavy rain.'
    const traced = traceOrigins([speechArticle('A', 'One', passage), speechArticle('B', 'Two', passage)])
    expect(originsOf(['A2', 'B2'], traced)).toEqual(['a shared text'])
    expect(originsOf(['A1', 'B1'], traced)).toEqual(['article A', 'article B'])
  })

  it('counts a short copy behind another copy as one origin, and a short sentence alone as two', () => {
    const passage = 'The dam above the town broke at noon on Friday after a week of heavy rain.'
    const [a, b] = [speechArticle('A', 'One', passage, 'It held.'), speechArticle('B', 'Two', passage, 'It held.')]
    expect(originsOf(['A3', 'B3'], traceOrigins([a, b]))).toEqual(['a shared text'])
    const other = speechArticle(
      'B',
      'Two',
      'Heavy rain fell all week on the hills above the town and the dam.',
      'It held.',
    )
    expect(originsOf(['A3', 'B3'], traceOrigins([a, other]))).toEqual(['article A', 'article B'])
  })

  it('counts one source by two names as one origin', () => {
    const traced = traceOrigins([
      speechArticle('A', 'One', 'The dam broke, Gov. Ann McHale said.'),
      speechArticle('B', 'Two', 'The dam broke, Ann R. McHale said.'),
    ])
    expect(originsOf(['A2', 'B2'], traced)).toEqual(['Gov. Ann McHale'])
  })

  it('counts no echo as a second origin: a role, a body and who speaks for it, an outlet by its initials', () => {
    const traced = traceOrigins([
      speechArticle('A', 'One', 'The dam broke, the mayor, Bob Moss, said.', 'Harbour police said it was old.'),
      speechArticle('B', 'Two', 'The dam broke, Bob Moss said.', 'Harbour police captain Ann Hale said it was old.'),
      speechArticle('C', 'Three', 'The Milltown Times reported that the dam broke, it is old.'),
      speechArticle('D', 'Four', 'The MT reported that the dam broke, it is old.'),
    ])
    expect(originsOf(['A2', 'B2'], traced)).toEqual(['Bob Moss'])
    expect(originsOf(['A3', 'B3'], traced)).toEqual(['Harbour police captain Ann Hale'])
    expect(originsOf(['C2', 'D2'], traced)).toEqual(['Milltown Times'])
    expect(originsOf(['A2', 'A3'], traced)).toHaveLength(2)
  })

  it('counts one man under two descriptions as one origin, and takes no adjective for a name', () => {
    const traced = traceOrigins([
      speechArticle('A', 'One', 'The dam broke, Constable Tim McHale said.'),
      speechArticle('B', 'Two', 'The dam broke, harbour police spokesman Tim McHale said.'),
      speechArticle('C', 'Three', 'Outspoken radio host Tim McHale closed the show, saying that the dam broke.'),
    ])
    expect(originsOf(['A2', 'B2', 'C2'], traced)).toHaveLength(1)
    expect(traced.get('C2')?.name).toBe('Outspoken radio host Tim McHale')
  })
})
