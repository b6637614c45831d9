import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNames } from '../../../src/detail/name/find-names.ts'
import { slice } from '../../../src/model/span.ts'
import { articleOf } from '../article-of.ts'

/** Names as `text`, followed by the full form where it differs and what is named. */
function read(...lines: readonly string[]): readonly string[] {
  return findNames(articleOf(...lines)).map(({ text, value, entity }) =>
    value === text.toLowerCase() ? `${text} (${entity})` : `${text} = ${value} (${entity})`,
  )
}

describe('findNames', () => {
  it('gives a surname, a title and an acronym the fullest form in the article', () => {
    expect(
      read(
        'Mayor Odalys Trent thanked the Harbor Rescue Association on Monday.',
        'Trent said the HRA had saved nine people.',
        'Ms. Trent left soon after.',
      ),
    ).toEqual([
      'Odalys Trent (person)',
      'Harbor Rescue Association (organisation)',
      'Trent = odalys trent (person)',
      'HRA = harbor rescue association (organisation)',
      'Trent = odalys trent (person)',
    ])
  })

  it('takes no approval for a name, and a given name that is a month for one', () => {
    expect(read('Leeds council OKs closing a mill')).toEqual([])
    expect(read('Later Sgt. April Moss left.')).toEqual(['April Moss (person)'])
  })

  it('reads a double name whole, and a body that is for two groups', () => {
    expect(read('Later Ortiz-Vale left the Harbour Pilots and Dockers Association.')).toEqual([
      'Ortiz-Vale = ortiz vale (other)',
      'Harbour Pilots and Dockers Association (organisation)',
    ])
  })

  it('cuts no double name that opens a sentence', () => {
    expect(read('Ortiz-Vale left the room early.')).toEqual([])
  })

  it('leaves honours behind a name and titles before it out', () => {
    expect(read('Ann Trent KC met Supt Bo Vale.', 'Chief Executive Marit Solberg left.')).toEqual([
      'Ann Trent (person)',
      'Bo Vale (person)',
      'Marit Solberg (person)',
    ])
    expect(read('It was Assistant U.S. Attorney Bo Vale.')).toEqual(['Bo Vale (person)'])
  })

  it('reads the number of a numbered thing as part of its name', () => {
    expect(read('He fled on Interstate 75 in a stolen van.', 'It left Iowa 12 days later.')).toEqual([
      'Interstate 75 (other)',
    ])
  })

  it('tells a person from what the person is in charge of', () => {
    expect(read('Secretary of Commerce Gary Trent met Secretary of the Interior Ken Vale.')).toEqual([
      'Gary Trent (person)',
      'Ken Vale (person)',
    ])
    expect(read('It was sent by Secretary of Homeland Security Kirsa Vale.')).toEqual(['Kirsa Vale (person)'])
    expect(read('It met the Secretary of Defense and the president of South Korea Yoon Vale.')).toEqual([
      'Yoon Vale (person)',
    ])
    expect(read('The mayor of Kingston Ann Trent met the coach of the Kingston Harbour Blazers.')).toEqual([
      'Ann Trent (person)',
      'Kingston Harbour Blazers (other)',
    ])
    expect(read('He rang Detectives Ann Trent and Bo Vale.')).toEqual(['Ann Trent (person)', 'Bo Vale (other)'])
  })

  it('takes no adjective that opens a sentence for the name that begins with it elsewhere', () => {
    expect(
      read('High winds spread the fire along High Street.', 'The Promises Centre shut. Promises was full.'),
    ).toEqual(['Promises Centre (organisation)', 'Promises (other)'])
  })

  it('tells a surname in spite of what stands behind it, and takes that alone for no name', () => {
    expect(read('Anton Vale III left. Mia Vale wept.', 'Vale had worked there.').at(-1)).toBe('Vale (other)')
    expect(read('Anton Vale III left.', 'Vale had worked there. Jr. had not.').slice(1)).toEqual([
      'Vale = anton vale iii (other)',
    ])
  })

  it('keeps a son and a father apart, and the owner of a body out of its name', () => {
    expect(read('Anton Vale Jr. met a lawyer. Anton Vale said so.', 'Vale left.').slice(1)).toEqual([
      'Anton Vale (other)',
      'Vale = anton vale (other)',
    ])
    expect(read("Germany's Federation of Industries met.").at(-1)).toBe('Federation of Industries (organisation)')
    expect(read('They met at the Prince of Wales Hotel.')).toEqual(['Wales Hotel (other)'])
  })

  it('leaves out of a full name what stands before the given name once', () => {
    expect(read('He met Crooked Anna Vale there.', 'They met Anna Vale here.', 'They met Vale.').at(-1)).toBe(
      'Vale = anna vale (person)',
    )
  })

  it('goes on behind the owners of a body', () => {
    expect(read("The Employers' Federation met St Luke's Hospital staff.")).toEqual([
      "Employers' Federation = employers federation (organisation)",
      "St Luke's Hospital = st luke hospital (organisation)",
    ])
    expect(read("They met Anna Vale's crew.")).toEqual(['Anna Vale (person)'])
  })

  it('starts no name with a letter that stands at a number', () => {
    expect(read('They signed 1B Mark Trent for $21MM a year.')).toEqual(['Mark Trent (person)'])
  })

  it('goes on behind the "of" of a medal', () => {
    expect(read('He won the Medal of Honor.')).toEqual(['Medal of Honor (other)'])
  })

  it('takes no time zone behind a clock time for a name', () => {
    expect(read('It began at 06:00 BST and ended at 6 p.m. EDT, Ann Lee said of the EDT store.')).toEqual([
      'Ann Lee (person)',
      'EDT (organisation)',
    ])
  })

  it('takes neither the month May nor a quarter of a year for a name, but the name of a paper', () => {
    expect(
      read('The pier shut on 13 May, on May 17 and in Q3, after the May arson, Ann May told the Sunday Herald.'),
    ).toEqual(['Ann May (person)', 'Sunday Herald (other)'])
  })

  it('takes no words for names that begin a paragraph in capitals', () => {
    expect(read('A LARGE fire hit the mill.', 'THE FORMER mayor fled.', 'AN ELDERLY man was seen.')).toEqual([])
    expect(read('THE QUIST family fled.', 'Nobody has seen Quist since.').length).toBe(2)
    expect(read('POLICE are looking for a man.', 'He told police so.')).toEqual([])
    expect(read('WHALEX said it would pay.')).toEqual(['WHALEX (organisation)'])
  })

  it('leaves a surname alone that two persons share', () => {
    expect(read('They saw Anna Brandt and Paul Brandt.', 'Later Brandt waved.')).toContain(
      'Brandt = brandt (other)'.replace(' = brandt', ''),
    )
  })

  it('knows persons by an age behind them, and a former post is no part of the name', () => {
    expect(read('They charged Zebulon Quist, 52, with arson.', 'They met former President Ilse Marn.')).toEqual([
      'Zebulon Quist (person)',
      'Ilse Marn (person)',
    ])
  })

  it('takes no word for a name that only opens a sentence', () => {
    expect(read('Firefighters came quickly.', 'Yesterday the roof fell.', 'Many firefighters were hurt.')).toEqual([])
  })

  it('reads a headline in Title Case by the words of the article', () => {
    expect(
      read(
        'Angry Neighbours Blame Quillfeather Over Broken Bridge',
        'The bridge, which broke on Friday, was checked by Quillfeather in May, angry neighbours said.',
      ),
    ).toEqual(['Quillfeather (other)', 'Quillfeather (other)'])
  })

  it('keeps particles, initials and "of" inside a name, and a possessive ending out', () => {
    expect(read("We met Ada J. Finch, Pieter van der Mook and the Department of Fisheries' new chief.")).toEqual([
      'Ada J. Finch = ada j finch (other)',
      'Pieter van der Mook (other)',
      'Department of Fisheries (organisation)',
    ])
  })

  it('keeps the number of a type inside its name', () => {
    expect(read('They found an AK-47 and a Falcon-9 by the road to Dillingham - 12 miles away.')).toEqual([
      'AK-47 = ak 47 (other)',
      'Falcon-9 = falcon 9 (other)',
      'Dillingham (other)',
    ])
  })

  it('reads a sentence that is full of names, and takes no office for one', () => {
    expect(
      read(
        'British Foreign Secretary Zeb Quill met Transport Minister Ilse Marn and Brine Corp. President Kai Oduya.',
        'It was late.',
      ),
    ).toEqual(['Zeb Quill (person)', 'Ilse Marn (person)', 'Brine Corp (organisation)', 'Kai Oduya (person)'])
  })

  it('takes no side of a chamber for a name', () => {
    expect(read('They saw Senate Minority Leader Zeb Quill there.')).toEqual([
      'Senate (organisation)',
      'Zeb Quill (person)',
    ])
  })

  it('keeps an "and" inside a listed name, and takes two names beside each other for two', () => {
    expect(read('The Fish and Wildlife Service met Acme and Brine Corp. today.')).toEqual([
      'Fish and Wildlife Service (organisation)',
      'Acme (other)',
      'Brine Corp (organisation)',
    ])
  })

  it('names a listed body by its listed name', () => {
    expect(read('It asked the U.N. for help.')).toEqual(['U.N. = united nations (organisation)'])
  })

  it('gives spans that slice back to the text, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 }), (lines) => {
        const article = articleOf(...lines.map((line) => line.replaceAll('\n', ' ')))
        const names = findNames(article)
        for (const name of names) expect(slice(article.article.text, name)).toBe(name.text)
        expect(names.map((name) => name.start)).toEqual(names.map((name) => name.start).toSorted((a, b) => a - b))
      }),
    )
  })

  it.each(['Aa ', 'Mr. ', 'John Smith, '])(
    'comes to an end on a megabyte of "%s"',
    (unit) => {
      expect(Array.isArray(findNames(articleOf(unit.repeat(1_000_000 / unit.length))))).toBe(true)
    },
    30_000,
  )

  it('reads a body with two duties as one name, and two bodies as two', () => {
    expect(read('The Ways and Means Committee met.', 'The Senate and House Committee met.')).toEqual([
      'Ways and Means Committee (organisation)',
      'Senate (organisation)',
      'House Committee (organisation)',
    ])
  })

  it('ends the name of a company, and goes on behind a shortened "fort"', () => {
    expect(read('They left the Acme Ltd Christmas party.', 'They drove to Ft. Quenby on Monday.')).toEqual([
      'Acme Ltd (organisation)',
      'Christmas (other)',
      'Ft. Quenby = ft quenby (other)',
    ])
  })

  it('takes no part of a title for a name', () => {
    expect(read('They met Vice President Luis Brandt.')).toEqual(['Luis Brandt (person)'])
  })

  it('takes neither a number nor a role for a part of the name behind it', () => {
    expect(read('Four NDRF teams came.', 'Defender Luis Brandt left, and Chief Executive Helen Quist spoke.')).toEqual([
      'NDRF (organisation)',
      'Luis Brandt (person)',
      'Helen Quist (person)',
    ])
  })
})
