import type { Claim, Reading } from '../../model/claim.ts'
import { visible } from '../visible.ts'
import { confidenceWords, counted, relationWords, rungWords } from '../words.ts'
import { detailLines, differenceLines } from './difference-lines.ts'
import { excerpt } from './excerpt.ts'
import { beside, hang, type Line, run, wordsOf, wrap } from './layout.ts'
import { type Marks, statementRuns } from './statement-runs.ts'
import { byArticle, type PlacedStatement, type View } from './view.ts'
import { alteredSpans, moved, wordRuns } from './word-diff.ts'

/** Columns of the whole report from which statements may stand side by side, and of one column of them. */
const sideBySideFrom = 120
const narrowestColumn = 50
const columnGap = 3

/** One claim: what is known of it as a whole, its statements with their marks, and its differences in words. */
export function claimBlock(view: View, claim: Claim): readonly Line[] {
  const width = view.options.width - view.claimGutter
  const about = [origins(view, claim), sameWords(view, claim), matchWords(view, claim)].filter((words) => words !== '')
  return hang(run(claim.id, 'strong'), view.claimGutter, [
    ...wrap(wordsOf([run(about.join(' · '), 'dim')]), width),
    ...statementLines(view, claim, width),
    ...differenceLines(view, claim, width),
    ...detailLines(view, claim, width),
  ])
}

/** A statement behind its id, cut to what matters unless all was asked for. */
export function statementBlock(
  view: View,
  placed: PlacedStatement,
  shown: { marks: Marks; width: number },
): readonly Line[] {
  const { statement, article } = placed
  const words = wordsOf(statementRuns(article.text, statement, shown.marks))
  const lines = wrap(view.options.full ? words : excerpt(words), shown.width - view.statementGutter)
  return hang(run(statement.id, 'strong'), view.statementGutter, lines)
}

function origins(view: View, claim: Claim): string {
  if (claim.origins.length === 0) return ''
  const articles = counted(byArticle(view, claim.statements).size, 'article')
  return `${articles}, ${counted(claim.origins.length, 'origin')}: ${claim.origins.map(visible).join(', ')}`
}

/** Says where no article changed a word, as with copy of an agency; typographic marks do not count. */
function sameWords(view: View, { statements }: Claim): string {
  const texts = statements.map((id) => typographicFree(view.placed.get(id)?.statement.text ?? id))
  return texts.every((text) => text === texts[0]) ? rungWords.verbatim : ''
}

function typographicFree(text: string): string {
  const straight = text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-')
  return straight
    .split(/\s/)
    .filter((word) => word !== '')
    .join(' ')
}

/** Says where a match is less than sure or less than whole; nothing where all is well. */
function matchWords(view: View, claim: Claim): string {
  const members = new Set(claim.statements)
  const links = claim.statements.map((id) =>
    (view.links.get(id) ?? []).filter(({ from, to }) => members.has(from) && members.has(to)),
  )
  const doubtful = claim.statements.filter((_, index) => !links[index]?.some((link) => link.confidence === 'sure'))
  const partial = claim.statements.filter((_, index) => !links[index]?.some((link) => link.relation === 'same'))
  const notes = [
    { words: confidenceWords.likely, ids: doubtful },
    { words: relationWords.partial, ids: partial },
  ]
  return notes
    .filter(({ ids }) => ids.length > 0)
    .map(({ words, ids }) => (ids.length === members.size ? words : `${words}: ${ids.join(', ')}`))
    .join(' · ')
}

function statementLines(view: View, claim: Claim, width: number): readonly Line[] {
  const groups = [...byArticle(view, claim.statements).values()]
  const column = Math.floor((width - columnGap * (groups.length - 1)) / groups.length)
  const isBeside =
    view.options.sideBySide && view.options.width >= sideBySideFrom && groups.length > 1 && column >= narrowestColumn
  const blocks = groups.map((group) =>
    group.flatMap((placed) =>
      statementBlock(view, placed, { marks: marksOf(view, claim, placed), width: isBeside ? column : width }),
    ),
  )
  return isBeside ? beside(blocks, column, columnGap) : blocks.flat()
}

function marksOf(view: View, claim: Claim, placed: PlacedStatement): Marks {
  const { id, start } = placed.statement
  const bracketed = claim.differences.flatMap(({ kind, readings }) => {
    const withText = readings.filter((reading): reading is Reading => 'text' in reading)
    const own = withText.filter((reading) => reading.statement === id)
    return kind === 'quote' ? own.flatMap((reading) => alteredSpans(reading, withText)) : own
  })
  const partner = partnerOf(view, claim, placed)
  const runs = partner && wordRuns(placed.statement.text, partner.statement.text)
  return {
    bracketed,
    dimmed: moved(runs?.shared ?? [], start),
    light: claim.differences.length > 0 ? [] : moved(runs?.only ?? [], start),
  }
}

/** The statement of the claim that is most surely tied to this one. */
function partnerOf(view: View, claim: Claim, { statement }: PlacedStatement): PlacedStatement | undefined {
  const partners = (view.links.get(statement.id) ?? []).map(({ from, to }) => (from === statement.id ? to : from))
  const id = partners.find((partner) => claim.statements.includes(partner))
  return id === undefined ? undefined : view.placed.get(id)
}
