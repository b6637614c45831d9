import { expect, test } from 'vitest'
import { analyse } from '../../src/compare.ts'
import { languageNotices } from '../../src/language/language-notice.ts'
import { documentFromText } from '../../src/read/document-from-text.ts'

function codes(text: string): readonly string[] {
  const article = analyse({ ...documentFromText({ text }), label: 'B' })
  return languageNotices(article).map((notice) => `${notice.code} ${notice.article}`)
}

const german =
  'Die Feuerwehr hat am Montag in der Mühle von Tarnby einen Brand gelöscht. Der Sprecher sagte, dass niemand verletzt wurde und die Ursache noch unklar sei. In den nächsten Tagen soll die Straße wieder frei sein, so die Gemeinde. Viele Anwohner hatten am Abend den Rauch gesehen.'
const english =
  'Firefighters put out a blaze in the old mill of Tarnby on Monday. A spokesman said that nobody was hurt and that the cause was not known yet. The road is to be open again in the next few days, the town says. Many who live there had seen the smoke in the evening.'

test('an article in another language is named', () => {
  expect(codes(german)).toEqual(['not-english B'])
})

test('an article in another script is named, however short it is', () => {
  expect(codes('Пожар закрыл старую мельницу\n\nНикто не пострадал.')).toEqual(['not-english B'])
  expect(codes('老磨坊发生火灾\n\n消防员周一扑灭了大火，没有人受伤。')).toEqual(['not-english B'])
  expect(codes('Fire closes old mill\n\nThe mill (мельница) was shut by police.')).toEqual([])
})

test('nothing is said of English, of a short text, and of one without words', () => {
  for (const text of [english, 'Feuer in der Mühle', '7 '.repeat(500)]) expect(codes(text)).toEqual([])
})
