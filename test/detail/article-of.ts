import type { SegmentedArticle } from '../../src/model/analysis.ts'

/** An article of these statements, one a line, all of them body. */
export function articleOf(...lines: readonly string[]): SegmentedArticle {
  const text = lines.join('\n')
  let start = 0
  const statements = lines.map((line, index) => {
    const statement = { id: `A${index + 1}`, kind: 'body' as const, start, end: start + line.length, text: line }
    start = statement.end + 1
    return statement
  })
  const unknown = {
    source: 'a',
    bytes: new Uint8Array(),
    title: null,
    outlet: null,
    byline: null,
    published: null,
    language: 'en',
  }
  return { article: { ...unknown, label: 'A', text }, statements }
}
