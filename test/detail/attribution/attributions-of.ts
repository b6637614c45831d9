import { findAttributions } from '../../../src/detail/attribution/find-attributions.ts'
import { articleOf } from '../article-of.ts'

/** The attributions in short: `statement [source] <cue> content`, with `=` before contents in quotation marks. */
export function attributionsOf(...lines: readonly string[]): readonly string[] {
  const article = articleOf(...lines)
  const { text } = article.article
  return findAttributions(article).map(({ statement, source, cue, content, direct }) => {
    const who = source ? text.slice(source.start, source.end) : '-'
    const how = cue ? text.slice(cue.start, cue.end) : '-'
    return `${statement} [${who}] <${how}> ${direct ? '=' : ''}${text.slice(content.start, content.end)}`
  })
}
