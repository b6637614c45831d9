import { labelOf } from '../model/article.ts'
import type { TextInput } from '../read/document-from-text.ts'
import { InputError } from './input-error.ts'
import { isIsoDate, kindOf, recordOf } from './values.ts'

/** The articles of a comparison, two or more; throws an `InputError` where they cannot be used. */
export function checkedArticles(articles: unknown): readonly TextInput[] {
  if (!Array.isArray(articles) || articles.length < 2) {
    const given = Array.isArray(articles) ? `an array of ${articles.length}` : kindOf(articles)
    const example = 'compare([{ text: ours }, { text: theirs }])'
    throw new InputError('too-few-articles', `A comparison takes two articles or more, not ${given}: ${example}.`)
  }
  return articles.map((article, index) => checkedArticle(article, `Article ${labelOf(index)}`))
}

/** An article that can be used; `name` is what it is called where it cannot. */
export function checkedArticle(article: unknown, name: string): TextInput {
  const input = recordOf(article)
  if (!input) throw new InputError('not-an-article', `${name} is ${kindOf(article)}; give an object: { text: '...' }.`)
  const { text } = input
  if (typeof text !== 'string') {
    throw new InputError('not-an-article', `${name} has no text: its text is ${kindOf(text)}; give a string.`)
  }
  if (text.trim() === '') throw new InputError('empty', `${name} has an empty text; give an article that holds words.`)
  const facts = Object.fromEntries(fields.flatMap((field) => checkedField(input[field], field, name)))
  return { text, ...facts }
}

const fields = ['source', 'title', 'outlet', 'published'] as const

/** The name and value of a field, or nothing where it is left out. */
function checkedField(value: unknown, field: string, name: string): readonly (readonly [string, string])[] {
  if (value === undefined || value === null) return []
  if (field === 'published' && (typeof value !== 'string' || !isIsoDate(value))) {
    const given = typeof value === 'string' ? `"${value}"` : kindOf(value)
    const advice = 'give a date such as 2024-06-15 or 2024-06-15T09:30Z, or leave it out'
    throw new InputError('bad-field', `published of ${inner(name)} is ${given}; ${advice}.`)
  }
  if (typeof value === 'string') return [[field, value]]
  throw new InputError('bad-field', `${field} of ${inner(name)} is ${kindOf(value)}; give a string, or leave it out.`)
}

function inner(name: string): string {
  return name.replace(/^[AT](?=rticle|he)/, (letter) => letter.toLowerCase())
}
