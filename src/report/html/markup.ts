import { visible } from '../visible.ts'

/** HTML that is safe to print: made by `markup` only, from templates of this project and escaped texts. */
export interface Markup {
  readonly html: string
}

/** What may stand in a template: text, which is escaped, or markup, which is not; null stands for nothing. */
export type Part = string | number | null | Markup | readonly Markup[]

// Only values made here count as markup: an object of a result that happens to have a key `html` does not.
const made = new WeakSet<object>()

/**
 * A template whose texts are escaped by construction, inside elements and inside attributes in double quotes.
 *
 * Texts are made visible, too: no control character of an article reaches the page. O(parts).
 */
export function markup(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return trusted(template.reduce((html, text, index) => html + htmlOf(parts[index - 1] ?? null) + text))
}

/** A constant of this project as markup, such as the style sheet. Never a text of an article. */
export function trusted(html: string): Markup {
  const value = { html }
  made.add(value)
  return value
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
}

/** A text as it has to be written in HTML, inside an element or an attribute in double quotes. O(n). */
function escaped(text: string): string {
  return visible(text).replace(/[&<>"]/g, (character) => references[character] ?? '')
}

function htmlOf(part: Part): string {
  if (part === null) return ''
  if (typeof part === 'string') return escaped(part)
  if (typeof part === 'number') return String(part)
  if ('html' in part && made.has(part)) return part.html
  if (Array.isArray(part)) return part.map(htmlOf).join('')
  throw new TypeError('A template takes text and markup only.')
}
