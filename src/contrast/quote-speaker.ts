import { remembering } from '../language/remembering.ts'
import type { AnalysedArticle } from '../model/analysis.ts'
import type { QuoteDetail } from '../model/detail.ts'
import { slice } from '../model/span.ts'
import type { Source } from './source-form.ts'

/** Who says a quote. */
export interface QuoteSpeaker extends Source {
  /** The source in the article's words; behind a pronoun whom it stands for: "she (Ann Hale)". */
  readonly shown: string
}

/** The speaker of a quote, a pronoun as whom it stands for; null where the article names none. */
export function quoteSpeaker(article: AnalysedArticle, { speaker }: QuoteDetail): QuoteSpeaker | null {
  if (!speaker) return null
  const { text: all } = article.article
  const [text, value] = [slice(all, speaker), sourceValues(article).get(speaker.start) ?? '']
  // "He" is none of two persons.
  const behind = pronoun.test(text) && !/ and /.test(value) ? asWritten(all, value) : null
  return { text: behind ?? text, value, shown: behind ? `${text} (${behind})` : text }
}

const pronoun = /^(?:he|she|it|they|who)$/i

/** What each source of an article is called in full, by where it starts. */
const sourceValues = remembering(({ details }: AnalysedArticle): ReadonlyMap<number, string> => {
  const sources = details.flatMap((detail) => (detail.kind === 'attribution' && detail.source ? detail : []))
  return new Map(sources.map(({ start, value }) => [start, value]))
})

/** The first words of a text that are a value in lower case: "Ann Hale" for "ann hale"; null where it writes them otherwise. */
function asWritten(text: string, value: string): string | null {
  const start = value === '' ? -1 : text.toLowerCase().indexOf(value)
  const words = text.slice(start, start + value.length)
  return start >= 0 && words.toLowerCase() === value ? words : null
}
