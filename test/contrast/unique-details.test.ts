import { expect, test } from 'vitest'
import type { StatementFacts } from '../../src/contrast/contraster.ts'
import { uniqueDetails } from '../../src/contrast/unique-details.ts'
import type { QuoteDetail } from '../../src/model/detail.ts'
import { firstOf } from './contrast-articles.ts'
import { factsOf } from './contrast-sentences.ts'
import { factsAt, speechArticle } from './speech-article.ts'

function textsOf(...facts: readonly StatementFacts[]): readonly string[] {
  return uniqueDetails(facts, []).map(({ text }) => text)
}

/** The same facts without the details that are read in them: only the words are left. */
function unread(facts: StatementFacts): StatementFacts {
  return { ...facts, details: [] }
}

test('a detail that one article has is its own', () => {
  const own = firstOf('Police in Paris said that Ann Lee rescued the hikers.')
  expect(textsOf(own, firstOf('The hikers are safe.'))).toEqual(expect.arrayContaining(['Paris', 'Ann Lee']))
})

test('a name is nobody’s own whose initials another article writes, or which it writes out', () => {
  const [short, long] = [firstOf('The NRDC sued over it.'), firstOf('The Natural Resources Defense Council sued.')]
  expect(textsOf(short, long)).toEqual([])
  expect(textsOf(long, firstOf('The WHO sued over it.'))).toEqual(['Natural Resources Defense Council', 'WHO'])
})

test('a quote that another article has without its marks is nobody’s own', () => {
  const body = (label: string, text: string): StatementFacts => factsAt(speechArticle(label, 'Headline', text), 2)
  const own = body('A', '“It was over, all of it,” said Ann Lee, who left.')
  expect(textsOf(own, body('B', 'It was over, all of it. She left.'))).toEqual([])
  expect(textsOf(own, body('B', 'It was nearly over.'))).toEqual(['It was over, all of it,'])
})

test('what another article also says is nobody’s own, however it is read there, and though a third leaves it out', () => {
  const [own, other] = [firstOf('Ann Lee rescued the hikers.'), unread(firstOf('The hikers thank Ann Lee.'))]
  expect(textsOf(own, other, firstOf('The hikers are safe.'))).toEqual([])
})

test.each([
  ['The ferry saved 12 Somalis.', 'Twelve Somali sailors were saved.'],
  ['They met on June 24, 2005.', 'In 2005 they met, on June 24.'],
  ['It sank 150 nautical miles off the coast.', 'It sank 277km off the coast.'],
  ['It sank some two miles from the harbour.', 'It sank about 3 km from the port.'],
])('what another article says in another form is nobody’s own: %s', (own, other) => {
  expect(textsOf(factsOf('A', own), unread(factsOf('B', other)), factsOf('C', 'It is so.'))).toEqual([])
})

test('a weekday beside a "today" of an article without a date is nobody’s own, as they may be one day', () => {
  const own = firstOf('The ferry sank off Dover on Saturday.')
  expect(textsOf(own, firstOf('The ferry sank off Dover today.'))).toEqual([])
  expect(textsOf(own, firstOf('The ferry sank off Dover.'))).toEqual(['Saturday'])
})

test.each([
  ['“He shot at the guards.”', []],
  ['“He shot at the guards,” she said.', ['He shot at the guards']],
])('a quotation is a detail of %s only beside other words', (text, expected) => {
  const facts = firstOf(text)
  const quoted = 'He shot at the guards'
  const quote: QuoteDetail = {
    kind: 'quote',
    statement: facts.statement.id,
    start: 1,
    end: 1 + quoted.length,
    text: quoted,
    value: quoted.toLowerCase(),
    use: 'utterance',
    speaker: null,
  }
  expect(textsOf({ ...facts, details: [quote] }, firstOf('He left the place on foot.'))).toEqual(expected)
})

test('what a dateline gives is no detail of the event', () => {
  const own = firstOf('DOVER, March 4 (Reuters) - The ferry sank off Calais.')
  expect(textsOf(own, firstOf('It went down quickly.'))).toEqual(['Calais'])
})

test('one man is nobody’s own where another article has a man', () => {
  const own = firstOf('The fire killed two women and one man.')
  expect(textsOf(own, firstOf('Two women and a man were killed.'))).toEqual([])
})

test('a name with “Jr.” is nobody’s own where another article has it without', () => {
  const own = firstOf('The mill belongs to Luis R. Brandt Jr. of Leeds.')
  expect(textsOf(own, firstOf('Brandt owns the mill in Leeds.'))).toEqual([])
})
