import type { Span } from '../model/span.ts'

const quotationMark = /^["“”„«»‘’']$/

/** The quotation marks that stand around a part of a text, each empty where there is none. */
export function marksAround(text: string, { start, end }: Span): readonly [before: string, after: string] {
  const [before = '', after = ''] = [text.slice(start - 1, start), text.slice(end, end + 1)]
  return [quotationMark.test(before) ? before : '', quotationMark.test(after) ? after : '']
}
