import { canonicalEntity } from '../../language/names/entities.ts'
import type { PlaceDetail } from '../../model/detail.ts'
import type { Finder } from '../finder.ts'
import { classifyNames } from '../name/classify-names.ts'

/**
 * Named places of an article, origins among them ("the British climber").
 *
 * `value` is the canonical name in lower case: "Britain" and "British" both give "united kingdom".
 */
export const findPlaces: Finder<'place'> = (article) =>
  classifyNames(article).flatMap(({ phrase, value, entity }): readonly PlaceDetail[] => {
    if (entity !== 'place') return []
    const { statement, start, end, text } = phrase
    const canonical = canonicalEntity(text)?.name.toLowerCase() ?? value
    return [{ kind: 'place', statement, start, end, text, value: canonical }]
  })
