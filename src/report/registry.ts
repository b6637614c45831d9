import type { Comparison } from '../model/comparison.ts'
import type { ReadArticle } from '../model/read-article.ts'
import type { TerminalOptions } from './terminal/terminal.ts'

/** How a report is to look; a format takes from it what it needs. */
export type ReportOptions = TerminalOptions

/** How a report on one article is to look. */
export type ArticleReportOptions = Pick<ReportOptions, 'width' | 'color'>

/** Narrowest report for a terminal, in columns. */
export const minimumWidth = 40

/** Gives a format: a pure function of what `filterComparison` leaves, and the same text for the same subject and options. */
type Load<Subject, Options> = () => Promise<(subject: Subject, options: Options) => string>

export type FormatName = 'terminal' | 'json' | 'html' | 'markdown' | 'csv' | 'jsonl'
export type ArticleFormatName = 'terminal' | 'json'

/** The formats that the endings of file names stand for. */
const endings: Readonly<Record<string, FormatName>> = {
  '.txt': 'terminal',
  '.json': 'json',
  '.html': 'html',
  '.htm': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.csv': 'csv',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
}

/** The formats of a comparison. Each is loaded when it is asked for, so that none slows the others down. */
export const formats: Readonly<Record<FormatName, Load<Comparison, ReportOptions>>> = {
  terminal: async () => (await import('./terminal/terminal.ts')).terminal,
  json: async () => (await import('./json.ts')).json,
  html: async () => (await import('./html/html.ts')).html,
  markdown: async () => (await import('./markdown/markdown.ts')).markdown,
  csv: async () => (await import('./csv.ts')).csv,
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
}

/** The formats of one article, for `storydiff read`. */
export const articleFormats: Readonly<Record<ArticleFormatName, Load<ReadArticle, ArticleReportOptions>>> = {
  terminal: async () => (await import('./terminal/article.ts')).articleTerminal,
  json: async () => (await import('./json.ts')).articleJson,
}

/** The names of formats, and which endings of file names stand for them. */
export interface KnownFormats {
  readonly names: readonly string[]
  readonly endings: Readonly<Record<string, string>>
}

/** The formats of a comparison and of one article by name. */
export const comparisonFormats: KnownFormats = { names: Object.keys(formats), endings }
export const knownArticleFormats: KnownFormats = { names: Object.keys(articleFormats), endings }
