import type { SegmentedArticle } from '../model/analysis.ts'
import type { Detail, DetailKind } from '../model/detail.ts'
import type { Finder } from './finder.ts'

const finders: { readonly [Kind in DetailKind]?: Finder<Kind> } = {}

/** Every detail of an article, in the order of position; where two start together, the longer first. */
export function findDetails(article: SegmentedArticle): readonly Detail[] {
  return Object.values(finders)
    .flatMap((find): readonly Detail[] => find(article))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}
