import type { NameDetail } from '../../model/detail.ts'
import type { Finder } from '../finder.ts'
import { classifyNames } from './classify-names.ts'

/**
 * Persons, organisations and named things of an article, without titles.
 *
 * `value` is the fullest form of the name in the article, in lower case without accents and dots; what general
 * news calls by several names ("U.N.") has its first listed name. Places are left to `findPlaces`.
 */
export const findNames: Finder<'name'> = (article) =>
  classifyNames(article).flatMap(({ phrase, value, entity }): readonly NameDetail[] => {
    const { statement, start, end, text } = phrase
    return entity === 'place' ? [] : [{ kind: 'name', statement, start, end, text, value, entity }]
  })
