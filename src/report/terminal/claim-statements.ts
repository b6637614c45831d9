import type { Claim, Reading } from '../../model/claim.ts'
import { grouped } from '../grouped.ts'
import { outsideOf } from '../standings.ts'
import { byArticle, type PlacedStatement } from '../view.ts'
import { alteredSpans, moved, typographyFree, wordRuns } from '../word-diff.ts'
import { rungWords } from '../words.ts'
import { excerpt } from './excerpt.ts'
import { beside, hang, type Line, type Run, run, wordsOf, wrap } from './layout.ts'
import { type Marks, statementRuns } from './statement-runs.ts'
import type { TerminalView } from './terminal-view.ts'

/** Columns of the whole report from which statements may stand side by side, and of one column of them. */
const sideBySideFrom = 120
const narrowestColumn = 50
const columnGap = 3

/** The statements of a claim with their marks, article by article; copy that nobody changed stands once. */
export function claimStatements(view: TerminalView, claim: Claim, width: number): readonly Line[] {
  const articles = [...byArticle(view, claim.statements).values()].map((group) =>
    group.map((placed) => ({ placed, marks: marksOf(view, claim, placed) })),
  )
  const column = Math.floor((width - columnGap * (articles.length - 1)) / articles.length)
  const { sideBySide, width: whole } = view.options
  if (sideBySide && whole >= sideBySideFrom && articles.length > 1 && column >= narrowestColumn)
    return beside(
      articles.map((group) =>
        group.flatMap(({ placed, marks }) => statementBlock(view, placed, { marks, width: column })),
      ),
      column,
      columnGap,
    )
  const copies = grouped(articles.flat(), markedText)
  return [...copies.values()].flatMap(([first, ...others]) => [
    ...(first ? statementBlock(view, first.placed, { marks: first.marks, width }) : []),
    ...copyLines(view, others, width),
  ])
}

/** The statements outside a claim in which a reading of its differences stands, so that a reader need not look for them. */
export function outsideStatements(view: TerminalView, claim: Claim, width: number): readonly Line[] {
  const outside = outsideOf(claim).flatMap((id) => view.placed.get(id) ?? [])
  return outside.flatMap((placed) => {
    const words = wordsOf(runsOf(placed, marksOf(view, claim, placed)))
    const lead = wordsOf([run('elsewhere:', 'dim')])
    const lines = wrap([...lead, ...(view.options.full ? words : excerpt(words))], width - view.statementGutter)
    return hang(run(placed.statement.id, 'dim'), view.statementGutter, lines)
  })
}

/** A statement behind its id, cut to what matters unless all was asked for. */
export function statementBlock(
  view: TerminalView,
  placed: PlacedStatement,
  shown: { readonly marks: Marks; readonly width: number },
): readonly Line[] {
  const words = wordsOf(runsOf(placed, shown.marks))
  const lines = wrap(view.options.full ? words : excerpt(words), shown.width - view.statementGutter)
  return hang(run(placed.statement.id, 'strong'), view.statementGutter, lines)
}

interface MarkedStatement {
  readonly placed: PlacedStatement
  readonly marks: Marks
}

function copyLines(view: TerminalView, copies: readonly MarkedStatement[], width: number): readonly Line[] {
  if (copies.length === 0) return []
  const words = `${rungWords.verbatim}: ${copies.map(({ placed }) => placed.statement.id).join(', ')}`
  return hang(run(''), view.statementGutter, wrap(wordsOf([run(words, 'dim')]), width - view.statementGutter))
}

function runsOf({ article, statement }: PlacedStatement, marks: Marks): readonly Run[] {
  return statementRuns(article.text, statement, marks)
}

function markedText({ placed, marks }: MarkedStatement): string {
  const text = runsOf(placed, marks).map((piece) => piece.text)
  return typographyFree(text.join(''))
}

function marksOf(view: TerminalView, claim: Claim, placed: PlacedStatement): Marks {
  const { id, start } = placed.statement
  const bracketed = claim.differences.flatMap(({ kind, readings }) => {
    const withText = readings.filter((reading): reading is Reading => 'text' in reading)
    const own = withText.filter((reading) => reading.statement === id)
    return kind === 'quote' ? own.flatMap((reading) => alteredSpans(reading, withText)) : own
  })
  // Shared and other words differ in colour only.
  const partner = view.options.color ? partnerOf(view, claim, placed) : undefined
  const runs = partner && wordRuns(placed.statement.text, partner.statement.text)
  return {
    bracketed,
    dimmed: moved(runs?.shared ?? [], start),
    light: claim.differences.length > 0 ? [] : moved(runs?.only ?? [], start),
  }
}

/** The statement of the claim that is most surely tied to this one without being a copy of it. */
function partnerOf(view: TerminalView, claim: Claim, { statement }: PlacedStatement): PlacedStatement | undefined {
  const own = typographyFree(statement.text)
  return (view.links.get(statement.id) ?? [])
    .map(({ from, to }) => (from === statement.id ? to : from))
    .filter((id) => claim.statements.includes(id))
    .flatMap((id) => view.placed.get(id) ?? [])
    .find((partner) => typographyFree(partner.statement.text) !== own)
}
