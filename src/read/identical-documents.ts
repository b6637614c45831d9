import { type Document, labelOf } from '../model/article.ts'
import type { Notice } from '../model/notice.ts'

/** A notice on each document that has the very bytes of an earlier one. */
export function identicalNotices(documents: readonly Document[]): readonly Notice[] {
  return documents.flatMap(({ bytes }, index) => {
    const earlier = documents.findIndex((document) => Buffer.compare(document.bytes, bytes) === 0)
    const message = `This article has the same bytes as article ${labelOf(earlier)}, so the two agree in everything.`
    return earlier === index ? [] : [{ code: 'identical-articles', message, article: labelOf(index) }]
  })
}
