import type { Lookup } from './lookup.ts'
import { markup } from './markup.ts'
import type { PageSection } from './section.ts'

/** What a reader should know before trusting the rest; nothing where there is nothing to know. */
export function notices({ comparison }: Lookup): PageSection | null {
  if (comparison.notices.length === 0) return null
  const entries = comparison.notices.map(
    ({ article, message }) =>
      markup`<li>${article === null ? null : markup`<b class="label">${article}</b> `}${message}</li>`,
  )
  return {
    id: 'notices',
    title: 'Notices',
    count: comparison.notices.length,
    about: 'What to know before reading on.',
    body: markup`<ul class="notices">${entries}</ul>`,
  }
}
