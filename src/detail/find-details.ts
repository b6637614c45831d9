import type { SegmentedArticle } from '../model/analysis.ts'
import type { Detail, DetailKind } from '../model/detail.ts'
import { findAttributions } from './attribution/find-attributions.ts'
import { findCertainties } from './certainty/find-certainties.ts'
import type { Finder } from './finder.ts'
import { findNames } from './name/find-names.ts'
import { findNumbers } from './number/find-numbers.ts'
import { findPlaces } from './place/find-places.ts'
import { findPolarities } from './polarity/find-polarities.ts'
import { findQuotes } from './quote/find-quotes.ts'
import { findTimes } from './time/find-times.ts'

const finders: { readonly [Kind in DetailKind]: Finder<Kind> } = {
  number: findNumbers,
  time: findTimes,
  place: findPlaces,
  name: findNames,
  quote: findQuotes,
  attribution: findAttributions,
  certainty: findCertainties,
  polarity: findPolarities,
}

/** Every detail of an article, in the order of position; where two start together, the longer first. */
export function findDetails(article: SegmentedArticle): readonly Detail[] {
  return Object.values(finders)
    .flatMap((find): readonly Detail[] => find(article))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}
