import { analyse, comparedArticle } from '../compare.ts'
import { labelOf } from '../model/article.ts'
import { withDetails } from '../model/read-article.ts'
import { type ArticleFormatName, articleFormats } from '../report/registry.ts'
import { appearanceOf, deliver, overwriting, refuse } from './deliver.ts'
import type { CommonOptions } from './options.ts'
import { readArticles } from './read-articles.ts'
import { sayNotices } from './say.ts'

/** `storydiff read A`: prints what the tool sees in one article. */
export async function readCommand(source: string, options: CommonOptions): Promise<number> {
  const collision = await overwriting([source], options.output)
  if (collision) return refuse([collision])
  const articles = await readArticles([source])
  if (!articles.ok) return refuse(articles.failures)
  const { documents, notices } = articles.value
  const report = await articleFormats[options.format as ArticleFormatName]()
  if (!options.quiet) sayNotices(notices)
  const [text = ''] = documents
    .map((document) => analyse({ ...document, label: labelOf(0) }))
    .map((analysed) => report(withDetails(comparedArticle(analysed), analysed.details), appearanceOf(options)))
  return deliver(text, options)
}
