import type { Article } from '../model/article.ts'

/** The months in order, by name. */
export const months: readonly string[] =
  'January February March April May June July August September October November December'.split(' ')

/** "2026-03-14T09:30:00Z" gives "14 March 2026, 09:30 UTC"; anything else stays as it is. */
export function dateInWords(published: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)[\d:.]*(Z|[+-]\d\d:?\d\d)?)?$/.exec(published)
  const month = months[Number(parts?.[2]) - 1]
  if (!parts || !month) return published
  const zone = parts[5] === undefined ? '' : parts[5] === 'Z' ? ' UTC' : ` UTC${parts[5]}`
  return `${Number(parts[3])} ${month} ${parts[1]}${parts[4] ? `, ${parts[4]}${zone}` : ''}`
}

/** When an article was published, in words, and the statement that tells where the input does not; null where nothing does. */
export function publishedWords({ published, timestamp }: Pick<Article, 'published' | 'timestamp'>): string | null {
  if (published === null) return null
  return timestamp ? `${dateInWords(published)} (${timestamp.statement})` : dateInWords(published)
}

/** "early --11" gives "early November, no year known", since a reader need not know the signs of ISO 8601 for it. */
export function timeInWords(value: string): string {
  return value.replace(/--(\d\d)(?:-(\d\d))?(?:T(?=\d))?/, (written, month: string, day?: string) => {
    const name = months[Number(month) - 1]
    if (!name) return written
    return `${day ? `${Number(day)} ` : ''}${name}, no year known${written.endsWith('T') ? ', ' : ''}`
  })
}
