import type { Comparison } from '../model/comparison.ts'
import type { ReadArticle } from '../model/read-article.ts'
import type { TerminalOptions } from './terminal/terminal.ts'

/** How a report is to look; a format takes from it what it needs. */
export type ReportOptions = TerminalOptions

/** How a report on one article is to look. */
export type ArticleReportOptions = Pick<ReportOptions, 'width' | 'color'>

/** Gives a format: pure, and the same text for the same subject and options. */
type Load<Subject, Options> = () => Promise<(subject: Subject, options: Options) => string>

export type FormatName = 'terminal' | 'json' | 'html'
export type ArticleFormatName = 'terminal' | 'json'

/** The formats of a comparison. Each is loaded when it is asked for, so that none slows the others down. */
export const formats: Readonly<Record<FormatName, Load<Comparison, ReportOptions>>> = {
  terminal: async () => (await import('./terminal/terminal.ts')).terminal,
  json: async () => (await import('./json.ts')).json,
  html: async () => (await import('./html/html.ts')).html,
}

/** The formats of one article, for `storydiff read`. */
export const articleFormats: Readonly<Record<ArticleFormatName, Load<ReadArticle, ArticleReportOptions>>> = {
  terminal: async () => (await import('./terminal/article.ts')).articleTerminal,
  json: async () => (await import('./json.ts')).articleJson,
}
