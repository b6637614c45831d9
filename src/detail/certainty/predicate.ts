import { sentenceOpeners } from '../../language/sentence/sentence-openers.ts'
import type { Token } from '../../language/tokens.ts'

/** Words between a cue and what it holds for: "may [have been] caused", "is likely [to be]". */
const between = new Set(
  'to be been being is are was were am have has had having not also soon still even now just only then do does did will would will continue continuing never that i we you he she it they there'.split(
    ' ',
  ),
)
/** A predicate further away than this many words is another clause's. */
const reach = 6

/** Adverbs that hedge a noun too: "likely a total loss". */
const hedgingAdverb = /^(?:likely|perhaps|maybe|[a-z]+ly)$/

/** Index of the word that a cue ending before `from` holds for; null where a mark or nothing follows. */
export function predicateAfter(tokens: readonly Token[], cueEnd: number): number | null {
  const article = /^an?$/.test(tokens[cueEnd]?.normal ?? '') && hedgingAdverb.test(tokens[cueEnd - 1]?.normal ?? '')
  const from = article ? cueEnd + 1 : cueEnd
  for (let index = from; index < Math.min(tokens.length, from + reach); index++) {
    const token = tokens[index]
    if (token?.kind !== 'word') return null
    if (!between.has(token.normal) && !/ly$/.test(token.normal)) return sentenceOpeners.has(token.normal) ? null : index
  }
  return null
}
