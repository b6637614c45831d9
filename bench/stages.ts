import { align } from '../src/align/align.ts'
import { builtInJudge } from '../src/align/built-in-judge.ts'
import { cluster } from '../src/align/cluster.ts'
import { findClaims } from '../src/contrast/find-claims.ts'
import { sharedQuotes } from '../src/contrast/quote/shared-quotes.ts'
import { findDetails } from '../src/detail/find-details.ts'
import { readerWith } from '../src/language/reader.ts'
import { tokensOf } from '../src/language/tokens.ts'
import { loadWordData } from '../src/language/word-data.ts'
import { labelOf } from '../src/model/article.ts'
import { defaultSettings } from '../src/model/settings.ts'
import { labelOfStatement } from '../src/model/statement.ts'
import { documentFromText } from '../src/read/document-from-text.ts'
import { segment } from '../src/segment/segment.ts'

/** Milliseconds on the processor that the stages of a comparison take. */
export interface StageTimes {
  readonly readingAndAlignment: number
  readonly detailsAndContrast: number
}

/** Compares texts stage by stage, as `compareDocuments` does. What two stages share is paid by the first that asks for it. */
export async function timeStages(texts: readonly string[]): Promise<StageTimes> {
  const spent = { readingAndAlignment: 0, detailsAndContrast: 0 }
  const timed = async <Result>(part: keyof StageTimes, work: () => Result | Promise<Result>): Promise<Result> => {
    const start = process.cpuUsage()
    const result = await work()
    const { user, system } = process.cpuUsage(start)
    spent[part] += (user + system) / 1000
    return result
  }
  const reader = readerWith(loadWordData())
  const segmented = await timed('readingAndAlignment', () =>
    texts.map((text, index) => {
      const article = { ...documentFromText({ text }), label: labelOf(index) }
      const statements = segment(article)
      // Alignment asks for the words whether there are details or not.
      for (const statement of statements) tokensOf(statement)
      return { article, statements }
    }),
  )
  const articles = await timed('detailsAndContrast', () =>
    segmented.map((article) => ({ ...article, details: findDetails(article) })),
  )
  const { links } = await timed('readingAndAlignment', () =>
    align(articles, { judge: builtInJudge, reader, settings: defaultSettings }),
  )
  const ids = articles.flatMap(({ statements }) => statements.map(({ id }) => id))
  const order = new Map(ids.map((id, place) => [id, place]))
  await timed('detailsAndContrast', () => {
    const groups = cluster(links, labelOfStatement)
    findClaims({ articles, groups, links, order, reader })
    sharedQuotes(articles, links)
  })
  return spent
}
