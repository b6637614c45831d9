import type { Notice } from '../../model/notice.ts'
import { visible } from '../visible.ts'
import { hang, type Line, run, wordsOf, wrap } from './layout.ts'
import { paragraph, type Section } from './section.ts'
import type { View } from './view.ts'

/** Says plainly that there is no claim, and why as far as the notices tell. */
export function nothingShared(view: View): Section {
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

/** What the reader of the result should know besides. */
export function notes(view: View): Section {
  const { claims, notices } = view.comparison
  const blocks = claims.length === 0 ? [] : notices.map((notice) => noticeLines(view, notice))
  return { part: null, title: 'NOTES', count: '', about: '', blocks, isDense: true }
}

function noticeLines(view: View, { article, message }: Notice): readonly Line[] {
  const text = article === null ? message : `${article}: ${message}`
  return hang(run('-'), 2, wrap(wordsOf([run(visible(text))]), view.options.width - 2))
}
