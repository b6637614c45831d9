import type { Claim } from '../../model/claim.ts'
import type { ComparedArticle } from '../../model/comparison.ts'
import type { Notice } from '../../model/notice.ts'
import type { ReportPart } from '../report-part.ts'
import { visible } from '../visible.ts'
import { counted } from '../words.ts'
import { claimBlock } from './claim-block.ts'
import { statementBlock } from './claim-statements.ts'
import { byImportance, mostInformative } from './importance.ts'
import { hang, type Line, run, wordsOf, wrap } from './layout.ts'
import { isAltered, quoteBlock } from './quote-block.ts'
import type { View } from './view.ts'

/** Statements of one article alone that are listed unless all are asked for. */
const mostUnique = 20

interface Section {
  readonly part: ReportPart | null
  readonly title: string
  /** How many of what: "4 claims". */
  readonly count: string
  /** What is true of them all, in a few words. */
  readonly about: string
  readonly blocks: readonly (readonly Line[])[]
  /** Blocks stand close together where each is short. */
  readonly isDense?: boolean
}

/** The sections of a report as blocks of lines, what a reader acts on first; those not asked for are counted. */
export function sections(view: View): readonly (readonly Line[])[] {
  const all = [nothingShared(view), ...claimSections(view), ...uniqueSections(view), notes(view)]
  const filled = all.filter((section) => section.blocks.length > 0)
  const { only } = view.options
  const isAsked = ({ part }: Section): boolean => part === null || only.length === 0 || only.includes(part)
  const shown = filled.filter(isAsked).flatMap((section) => sectionBlocks(view, section))
  const hidden = filled.filter((section) => !isAsked(section))
  return hidden.length === 0 ? shown : [...shown, leftOut(view, hidden)]
}

function claimSections(view: View): readonly Section[] {
  const { claims, quotes } = view.comparison
  const conflicts = claims.filter(hasConflict)
  const differing = claims.filter((claim) => claim.differences.length > 0 && !hasConflict(claim))
  const agreeing = claims.filter((claim) => claim.differences.length === 0)
  const altered = quotes.filter(isAltered)
  const faithful = quotes.filter((quote) => !isAltered(quote))
  const blocksOf = (group: readonly Claim[]): Section['blocks'] =>
    byImportance(view, group).map((claim) => claimBlock(view, claim))
  return [
    {
      part: 'differ',
      title: 'CONFLICTS',
      count: counted(conflicts.length, 'claim'),
      about: 'that the articles cannot all be right about',
      blocks: blocksOf(conflicts),
    },
    {
      part: 'quotes',
      title: 'ALTERED QUOTES',
      count: counted(altered.length, 'quote'),
      about: 'not printed alike',
      blocks: altered.map((quote) => quoteBlock(view, quote)),
      isDense: true,
    },
    {
      part: 'differ',
      title: 'DIFFER',
      count: counted(differing.length, 'claim'),
      about: 'told differently, no conflict found',
      blocks: blocksOf(differing),
    },
    {
      part: 'agree',
      title: 'AGREE',
      count: counted(agreeing.length, 'claim'),
      about: 'with no difference found',
      blocks: blocksOf(agreeing),
    },
    {
      part: 'quotes',
      title: 'SAME QUOTES',
      count: counted(faithful.length, 'quote'),
      about: 'printed alike',
      blocks: faithful.map((quote) => quoteBlock(view, quote)),
      isDense: true,
    },
  ]
}

function uniqueSections(view: View): readonly Section[] {
  const unique = new Set(view.comparison.unique.map(({ statement }) => statement))
  return view.comparison.articles.map((article) => {
    const statements = article.statements.filter(({ id }) => unique.has(id))
    return {
      part: 'unique' as const,
      title: `ONLY IN ${article.label}`,
      count: counted(statements.length, 'statement'),
      about: 'not found in any other article',
      blocks: uniqueBlocks(view, article, mostInformative(statements)),
      isDense: true,
    }
  })
}

function uniqueBlocks(
  view: View,
  article: ComparedArticle,
  statements: ComparedArticle['statements'],
): Section['blocks'] {
  const shown = view.options.full ? statements : statements.slice(0, mostUnique)
  const blocks = shown.map((statement) =>
    statementBlock(view, { statement, article }, { marks: { bracketed: [] }, width: view.options.width }),
  )
  const more = statements.length - shown.length
  return more === 0
    ? blocks
    : [...blocks, paragraph(view, `and ${more} more, the least informative; --full shows them`)]
}

function nothingShared(view: View): Section {
  const { claims, notices } = view.comparison
  const text = 'No statement of one article was found to report the same thing as a statement of another.'
  const blocks = [paragraph(view, text), ...notices.map((notice) => noticeLines(view, notice))]
  return {
    part: null,
    title: 'NOTHING SHARED',
    count: '',
    about: '',
    blocks: claims.length === 0 ? blocks : [],
    isDense: true,
  }
}

function notes(view: View): Section {
  const { claims, notices } = view.comparison
  const blocks = claims.length === 0 ? [] : notices.map((notice) => noticeLines(view, notice))
  return { part: null, title: 'NOTES', count: '', about: '', blocks, isDense: true }
}

function noticeLines(view: View, { article, message }: Notice): readonly Line[] {
  const text = article === null ? message : `${article}: ${message}`
  return hang(run('-'), 2, wrap(wordsOf([run(visible(text))]), view.options.width - 2))
}

function leftOut(view: View, hidden: readonly Section[]): readonly Line[] {
  const words = hidden.map(({ title, count }) => `${title} (${count})`)
  return paragraph(view, `Left out, as asked: ${words.join(', ')}.`)
}

function sectionBlocks(view: View, { title, count, about, blocks, isDense }: Section): readonly (readonly Line[])[] {
  const head = wrap(
    wordsOf([run(title, 'title'), run(count === '' ? '' : ` — ${count} ${about}`, 'dim')]),
    view.options.width,
  )
  const [first = [], ...rest] = blocks
  return isDense === true ? [[...head, ...blocks.flat()]] : [[...head, ...first], ...rest]
}

function paragraph(view: View, text: string): readonly Line[] {
  return wrap(wordsOf([run(text)]), view.options.width)
}

function hasConflict(claim: Claim): boolean {
  return claim.differences.some(({ verdict }) => verdict === 'conflict')
}
