import type { ReadArticle, ReadDetail } from '../../model/read-article.ts'
import { isNews, type Statement } from '../../model/statement.ts'
import { publishedWords, timeInWords } from '../date-words.ts'
import { grouped } from '../grouped.ts'
import { visible } from '../visible.ts'
import { counted } from '../words.ts'
import { hang, type Line, run, wordsOf, wrap } from './layout.ts'
import { painter } from './paint.ts'
import type { TerminalOptions } from './terminal.ts'

/** Columns by which a detail stands inside its statement. */
const indent = 2

/** One article as text for a terminal: every statement with its id, its kind and the details found in it. O(text). */
export function articleTerminal(article: ReadArticle, options: Pick<TerminalOptions, 'width' | 'color'>): string {
  const gutter = Math.max(0, ...article.statements.map(({ id }) => id.length)) + 2
  const room = { gutter, width: options.width - gutter }
  const detailsOf = grouped(article.details, ({ statement }) => statement)
  const blocks = article.statements.map((statement) => [
    ...statementLines(statement, room),
    ...(detailsOf.get(statement.id) ?? []).filter(tellsSomething).flatMap((detail) => detailLines(detail, room)),
  ])
  const paint = painter(options.color)
  return `${[heading(article, options.width), ...blocks].map((lines) => lines.map(paint).join('\n')).join('\n\n')}\n`
}

/** Nearly every word of action has its polarity; what a reader looks for is what the text denies. */
function tellsSomething({ kind, value }: ReadDetail): boolean {
  return kind !== 'polarity' || value.startsWith('not ')
}

interface Room {
  readonly gutter: number
  readonly width: number
}

function heading(article: ReadArticle, width: number): readonly Line[] {
  const furniture = article.statements.filter((statement) => !isNews(statement)).length
  const facts = [
    article.outlet,
    article.byline,
    publishedWords(article),
    counted(article.statements.length - furniture, 'statement'),
    furniture === 0
      ? null
      : `${counted(furniture, 'part')} of the page that ${furniture === 1 ? 'is' : 'are'} not the story`,
    counted(article.details.filter(tellsSomething).length, 'detail'),
    article.source,
  ]
  return [
    ...wrap(wordsOf([run(visible(article.title ?? '(no headline)'), 'strong')]), width),
    ...wrap(wordsOf([run(facts.flatMap((fact) => (fact === null ? [] : [visible(fact)])).join(' · '), 'dim')]), width),
  ]
}

function statementLines({ id, kind, text }: Statement, { gutter, width }: Room): readonly Line[] {
  const words = wordsOf([run(`${kind}: `, 'dim'), run(visible(text), kind === 'furniture' ? 'dim' : 'plain')])
  return hang(run(id, 'strong'), gutter, wrap(words, width))
}

function detailLines({ kind, text, value }: ReadDetail, { gutter, width }: Room): readonly Line[] {
  // The value of a polarity holds a stem, which is no word to read.
  const shown = kind === 'time' ? timeInWords(value) : kind === 'polarity' ? 'denied' : value
  const meaning = shown === '' ? ': no name found' : ` = ${visible(shown)}`
  const runs = [run(`${kind} `, 'light'), run(`[${visible(text)}]`, 'mark'), run(meaning, 'dim')]
  return hang(run(' '.repeat(gutter + indent)), gutter + indent, wrap(wordsOf(runs), width - indent))
}
