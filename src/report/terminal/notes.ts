import type { Notice } from '../../model/notice.ts'
import { visible } from '../visible.ts'
import { hang, type Line, run, wordsOf, wrap } from './layout.ts'
import { paragraph, type Section } from './section.ts'
import type { TerminalView } from './terminal-view.ts'

/** Says plainly that there is no claim, and why as far as the notices tell. */
export function nothingShared(view: TerminalView): Section {
  const { summary, notices } = view.comparison
  const text = 'No statement of one article was found to report the same thing as a statement of another.'
  const blocks = [paragraph(view, text), ...notices.map((notice) => noticeLines(view, notice))]
  return {
    title: 'NOTHING SHARED',
    count: '',
    about: '',
    blocks: summary.claims === 0 ? blocks : [],
    isDense: true,
  }
}

/** Says plainly that filters left nothing to list. */
export function nothingListed(view: TerminalView): Section {
  const { leftOut, claims, unique, quotes } = view.comparison
  const isEmpty = leftOut !== undefined && claims.length + unique.length + quotes.length === 0
  const blocks = isEmpty ? [paragraph(view, 'The comparison holds nothing that was asked for.')] : []
  return { title: 'NOTHING FOUND', count: '', about: '', blocks, isDense: true }
}

/** What the reader of the result should know besides. */
export function notes(view: TerminalView): Section {
  const { summary, notices } = view.comparison
  const blocks = summary.claims === 0 ? [] : notices.map((notice) => noticeLines(view, notice))
  return { title: 'NOTES', count: '', about: '', blocks, isDense: true }
}

function noticeLines(view: TerminalView, { article, message }: Notice): readonly Line[] {
  const text = article === null ? message : `${article}: ${message}`
  return hang(run('-'), 2, wrap(wordsOf([run(visible(text))]), view.options.width - 2))
}
