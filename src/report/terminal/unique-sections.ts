import type { ComparedArticle } from '../../model/comparison.ts'
import { mostInformative } from '../importance.ts'
import { listedOf } from '../standings.ts'
import { statementBlock } from './claim-statements.ts'
import { paragraph, type Section } from './section.ts'
import type { TerminalView } from './terminal-view.ts'

/** Statements of one article alone that are listed unless all are asked for. */
const mostUnique = 20

/** What only one article has, article by article, the most informative statements first. */
export function uniqueSections(view: TerminalView): readonly Section[] {
  const unique = new Set(view.comparison.unique.map(({ statement }) => statement))
  const isByPosition = view.options.sort === 'position'
  return view.comparison.articles.map((article) => {
    const statements = article.statements.filter(({ id }) => unique.has(id))
    const order = isByPosition || statements.length < 2 ? '' : ', the most informative first'
    return {
      title: `ONLY IN ${article.label}`,
      count: listedOf(statements.length, view.comparison.summary.unique[article.label] ?? null, 'statement'),
      about: `with no match in any other article${order}`,
      blocks: uniqueBlocks(view, article, isByPosition ? statements : mostInformative(statements)),
      isDense: true,
    }
  })
}

function uniqueBlocks(
  view: TerminalView,
  article: ComparedArticle,
  statements: ComparedArticle['statements'],
): Section['blocks'] {
  // To say that one is left out takes as much room as that one.
  const isCut = !view.options.full && statements.length > mostUnique + 1
  const shown = isCut ? statements.slice(0, mostUnique) : statements
  const blocks = shown.map((statement) =>
    statementBlock(view, { statement, article }, { marks: { bracketed: [] }, width: view.options.width }),
  )
  const more = statements.length - shown.length
  return more === 0
    ? blocks
    : [
        ...blocks,
        paragraph(
          view,
          `and ${more} more${view.options.sort === 'position' ? '' : ', the least informative'}; --full shows them`,
        ),
      ]
}
