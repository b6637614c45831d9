import { remembering } from '../../language/remembering.ts'
import type { AnalysedArticle } from '../../model/analysis.ts'
import type { QuoteDetail } from '../../model/detail.ts'
import { slice } from '../../model/span.ts'
import type { Source } from '../attribution/source-form.ts'

/** Who says a quote. */
export interface QuoteSpeaker extends Source {
  /** The source in the article's words; behind a pronoun whom it stands for: "she (Ann Hale)". */
  readonly shown: string
}

/** The speaker of a quote, a pronoun as whom it stands for; null where the article names none. */
export function quoteSpeaker(article: AnalysedArticle, { speaker }: QuoteDetail): QuoteSpeaker | null {
  if (!speaker) return null
  const [text, value] = [slice(article.article.text, speaker), sourceValues(article).get(speaker.start) ?? '']
  const behind = isPointing(text, value) ? personsBehind(article).get(value) : undefined
  return { text: behind ?? text, value, shown: behind ? `${text} (${behind})` : text }
}

const pronoun = /^(?:he|she|it|they|who)$/i

/** "she", or "her husband" where he is called Dale Pruitt: words that name nobody by themselves. */
function isPointing(text: string, value: string): boolean {
  return pronoun.test(text) || (possessed.test(text) && !text.toLowerCase().includes(value))
}

const possessed = /^(?:his|her|their|its|our|my)\s|['’]s?\s/i

/** What each source of an article is called in full, by where it starts. */
const sourceValues = remembering(({ details }: AnalysedArticle): ReadonlyMap<number, string> => {
  const sources = details.flatMap((detail) => (detail.kind === 'attribution' && detail.source ? detail : []))
  return new Map(sources.map(({ start, value }) => [start, value]))
})

/** For whom pronouns and the like stand, by what their sources are called in full: "Ann Hale" for "ann hale". "He" is none of two. */
const personsBehind = remembering((article: AnalysedArticle): ReadonlyMap<string, string> => {
  const { text } = article.article
  const pointing = article.details.filter((one) => one.kind === 'attribution' && isPointing(one.text, one.value))
  const called = new Set(pointing.map(({ value }) => value).filter((value) => value !== '' && !/ and /.test(value)))
  const small = text.toLowerCase()
  return new Map([...called].map((value) => [value, firstWords(text, small, value)] as const).filter(isWritten))
})

/** The first words of a text that are a value in lower case; empty where it writes them otherwise. */
function firstWords(text: string, small: string, value: string): string {
  const start = small.indexOf(value)
  const words = start < 0 ? '' : text.slice(start, start + value.length)
  // Lower case may be longer.
  return words.toLowerCase() === value ? words : ''
}

function isWritten([, words]: readonly [string, string]): boolean {
  return words !== ''
}
