import { analyse, comparedArticle, noticesOn } from '../compare.ts'
import { labelOf } from '../model/article.ts'
import { withDetails } from '../model/read-article.ts'
import { type ArticleFormatName, articleFormats, knownArticleFormats } from '../report/registry.ts'
import { appearanceOf, deliver, overwriting, refuse } from './deliver.ts'
import type { CommonOptions } from './options.ts'
import { planOutputs } from './outputs.ts'
import { readArticles } from './read-articles.ts'
import { sayNotices } from './say.ts'

/** `storydiff read A`: prints what the tool sees in one article. */
export async function readCommand(source: string, options: CommonOptions): Promise<number> {
  const outputs = planOutputs(options, knownArticleFormats)
  if (!outputs.ok) return refuse(outputs.failures)
  const collisions = overwriting([source], outputs.value)
  if (collisions.length > 0) return refuse(collisions)
  const articles = await readArticles([source])
  if (!articles.ok) return refuse(articles.failures)
  const { documents, notices } = articles.value
  const [analysed] = documents.map((document) => analyse({ ...document, label: labelOf(0) }))
  if (!analysed) throw new Error('An article was read and is not there.')
  if (!options.quiet) sayNotices([...notices, ...noticesOn(analysed)])
  const read = withDetails(comparedArticle(analysed), analysed.details)
  const results = await Promise.all(
    outputs.value.map(async (output) => {
      const report = await articleFormats[output.format as ArticleFormatName]()
      return { output, text: report(read, appearanceOf(options, output)) }
    }),
  )
  return deliver(results, options)
}
