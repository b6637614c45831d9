/** Half-open range `[start, end)` of UTF-16 code units in the text of one article. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The part of a text that a span points to. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** How many code units two spans share; 0 where they only touch. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** Whether `outer` holds every code unit of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
