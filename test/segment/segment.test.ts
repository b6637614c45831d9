import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Statement } from '../../src/model/statement.ts'
import { documentFromText } from '../../src/read/document-from-text.ts'
import { segment } from '../../src/segment/segment.ts'

const kindsIn = (lines: readonly string[]): readonly string[] => cut(lines.join('\n\n')).map(({ kind }) => kind)

const cut = (text: string): readonly Statement[] => segment({ ...documentFromText({ text }), label: 'AB' })

// Texts of the pieces that the rules look at, in any order, beside any text at all.
const pieces = [
  ...[
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\n\n',
    '\t',
    '\u00a0',
    '\u2028',
    '.',
    '...',
    '…',
    '!',
    '?',
    '. .',
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
  ],
  ...[
    '(',
    ')',
    '[1]',
    '•',
    '- ',
    '* ',
    '–',
    '—',
    'U.S.',
    'Lt. Gov.',
    'Ann Lee',
    'said',
    'The',
    'he',
    'p.m.',
    '5.9',
    '8:40',
  ],
  ...[
    'March 3, 2026',
    'Updated:',
    'By',
    'Read more',
    'World News',
    'News Source :',
    'É',
    '😀',
    '\ud800',
    '\u200b',
    'x',
  ],
]
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((list) => list.join('')),
)

/** The parts of a text between its statements. */
function gaps(text: string, statements: readonly Statement[]): readonly string[] {
  const ends = [0, ...statements.map(({ end }) => end)]
  const starts = [...statements.map(({ start }) => start), text.length]
  return ends.map((end, index) => text.slice(end, starts[index]))
}

describe('segment, on every text', () => {
  it('gives spans that slice back to the text, in order, without white space around them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, text: words } of cut(text)) {
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(words)
          expect(words.trim()).toBe(words)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('rebuilds the text from statements and the gaps between them, which hold white space and bullet marks only', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const statements = cut(text)
        const between = gaps(text, statements)
        expect(between.map((gap, index) => gap + (statements[index]?.text ?? '')).join('')).toBe(text)
        for (const gap of between) expect(gap).toMatch(/^[\s•◦▪▫‣⁃∙●○■□►▶➤✓✔*·–-]*$/)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    'Westhaven Gazette staff',
    'Court reporter Jane Roe',
    'Anna Roe, court reporter, Westhaven Observer',
    'AFP, Westhaven',
    'Radio Westhaven News',
    'By our correspondent',
    'By business editor Jane Roe and Reuters',
    'Column by Jane Roe',
    'From staff and wire reports',
    'ESPN staff',
    'Jane Roe, Reuters',
    'Westhaven Times, Saturday 6 March 2021, 07:45',
  ])('takes "%s" below a headline for no part of the story', (line) => {
    const kinds = kindsIn(['Ferry with forty people runs aground', line, 'The ferry ran aground on Tuesday.'])
    expect(kinds).toEqual(['headline', ...kinds.slice(2).map(() => 'furniture'), 'body'])
  })

  it.each([
    'Rebels shot reporter',
    'Hospital staff on strike',
    'Police arrest editor in Westhaven',
    'Mayor by night, baker by day',
    'KILLER STORM IN WESTHAVEN',
    'Forty saved',
    'Two Killed in Hull',
    'Mayor Arrested',
    'Mayor Hale and Police Chief Moss',
    'Police and Reuters',
    'BBC Reporter Found Dead',
    'Jane Roe in New York',
  ])('keeps "%s" below a headline', (line) => {
    const lines = ['Ferry with forty people runs aground', line, 'The ferry ran aground on Tuesday.']
    expect(kindsIn(lines)).toEqual(['headline', 'subheading', 'body'])
  })

  it.each(['Jane Roe in New York', 'Jane Roe and John Doe at Mill Lane, Westhaven'])(
    'takes the name "%s" for no part of the story beside an outlet',
    (line) => {
      const lines = ['Ferry with forty people runs aground', line, 'Westhaven Gazette', 'The ferry ran aground.']
      expect(kindsIn(lines)).toEqual(['headline', 'furniture', 'furniture', 'body'])
    },
  )

  it('keeps a list of names beside an outlet, and a second headline below a byline', () => {
    const names = ['Names of the victims released', 'AFP', 'Ann Hale', 'Bob Moss in Westhaven', 'Both drowned.']
    expect(kindsIn(names)).toEqual(['headline', 'furniture', 'subheading', 'subheading', 'body'])
    const deck = ['Ferry runs aground', 'By Jane Roe', 'Two Killed in Hull', 'The ferry ran aground.']
    expect(kindsIn(deck)).toEqual(['headline', 'furniture', 'subheading', 'body'])
  })

  it('keeps a sentence whole that was wrapped around what looks like a credit', () => {
    const sentence = `The prize for news went on Monday to\nGuardian correspondent Ann Hale\nand her team of five, who had been\nthere for more than three years.`
    expect(cut(`${sentence}\n\nNobody was surprised.`).map(({ text }) => text)).toContain(sentence)
    expect(cut(`Prize for war news\n\n${sentence}`).map(({ text }) => text)).toContain(sentence)
  })

  it('keeps a second headline in title case that might be a name', () => {
    const lines = ['Ferry With Forty People Runs Aground', 'Chaos Breaks Out in Westhaven', 'The ferry ran aground.']
    expect(kindsIn(lines)).toEqual(['headline', 'subheading', 'body'])
  })

  it('finds the headline below the name of the newspaper and a date', () => {
    const story = ['Ferry with forty people runs aground', 'The ferry ran aground on Tuesday.']
    expect(kindsIn(['Westhaven Gazette', '3 March 2026', ...story])).toEqual([
      'furniture',
      'furniture',
      'headline',
      'body',
    ])
    expect(kindsIn(['Royal Mail', ...story])).toEqual(['headline', 'subheading', 'body'])
    expect(kindsIn(['Westhaven Gazette', 'The newspaper closed on Tuesday.'])).toEqual(['headline', 'body'])
  })

  it('keeps a headline whole, whatever marks stand in it', () => {
    const [headline] = cut('Aground! Forty people spend night at sea\n\nThe ferry ran aground on Tuesday.')
    expect(headline?.text).toBe('Aground! Forty people spend night at sea')
  })

  it('finds furniture that was wrapped', () => {
    const lines = ['The ferry ran aground.', 'Anyone with information is asked to\ncall the police at Westhaven.']
    expect(kindsIn(lines)).toEqual(['body', 'furniture'])
  })

  it('numbers statements from 1 in reading order, with the label of the article', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const statements = cut(text)
        expect(statements.map(({ id }) => id)).toEqual(statements.map((_, index) => `AB${index + 1}`))
      }),
    )
  })

  it.each([
    '.',
    '"',
    "'",
    ' ',
    '\n',
    '. ',
    '." ',
    '."',
    '?" Ann Lee said ',
    'U.S.',
    'U.S. ',
    'a',
    'A. ',
    '[1]',
    '• ',
    'May 1 ',
    'Updated ',
    `word, 3 March 2024${' '.repeat(95)}`,
  ])('ends, without overflowing the stack, on a great many of %j', (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length))
    const statements = cut(text)
    const held = statements.reduce((sum, { start, end }) => sum + end - start, 0)
    expect(held + gaps(text, statements).join('').length).toBe(text.length)
  })

  it('finds the headline below the name of an outlet and a row of links', () => {
    const lines = ['Westhaven Herald', 'Home | News | Contact', 'Fire guts the old mill', 'Nobody was hurt.']
    expect(kindsIn(lines)).toEqual(['furniture', 'furniture', 'headline', 'body'])
  })

  it('takes what readers wrote below a story for no part of it', () => {
    const comments = ['Comments (2)', 'oldsalt', '3 hours ago', 'It was arson.', 'Reply']
    const story = ['Fire guts the old mill', 'Nobody was hurt.']
    expect(kindsIn([...story, ...comments]).slice(2)).toEqual(Array(5).fill('furniture'))
    expect(kindsIn([story[0] ?? '', 'Comments (2)', '3 hours ago', 'Nobody was hurt.']).at(-1)).toBe('body')
  })
})
