import type { ComparedArticle } from '../model/comparison.ts'
import { isNews } from '../model/statement.ts'
import { publishedWords } from './date-words.ts'
import { visible } from './visible.ts'
import { counted } from './words.ts'

/** The headline of an article, or words that say that it has none. */
export function headlineOf(article: ComparedArticle): string {
  const headline = article.statements.find(({ kind }) => kind === 'headline')?.text
  return article.title ?? headline ?? '(no headline)'
}

/** Where and when an article was published, how much it says, and its source. */
export function factsOf(article: ComparedArticle): string {
  const statements = counted(article.statements.filter(isNews).length, 'statement')
  const facts = [article.outlet, publishedWords(article), statements, article.source]
  return facts.flatMap((fact) => (fact ? [visible(fact)] : [])).join(' · ')
}
