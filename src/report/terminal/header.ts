import { factsOf, headlineOf } from '../article-facts.ts'
import { totals } from '../totals.ts'
import { visible } from '../visible.ts'
import { hang, type Line, run, wordsOf, wrap } from './layout.ts'
import type { TerminalView } from './terminal-view.ts'

/** The articles: label and headline, then where and when each was published and how much it says. */
export function header(view: TerminalView): readonly Line[] {
  const { articles } = view.comparison
  const gutter = Math.max(...articles.map(({ label }) => label.length), 1) + 2
  const width = view.options.width - gutter
  return articles.flatMap((article) =>
    hang(run(article.label, 'strong'), gutter, [
      ...wrap(wordsOf([run(visible(headlineOf(article)), 'strong')]), width),
      ...wrap(wordsOf([run(factsOf(article), 'dim')]), width),
    ]),
  )
}

/** The totals as one paragraph. */
export function totalsLines({ comparison, options }: TerminalView): readonly Line[] {
  return wrap(wordsOf([run(totals(comparison), 'strong')]), options.width)
}
