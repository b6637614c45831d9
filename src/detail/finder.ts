import type { SegmentedArticle } from '../model/analysis.ts'
import type { Detail, DetailKind } from '../model/detail.ts'

/** Finds the details of one kind in an article, in order of position. Pure; linear in the text. */
export type Finder<Kind extends DetailKind> = (article: SegmentedArticle) => readonly Extract<Detail, { kind: Kind }>[]
