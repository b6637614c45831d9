import { normalize } from '../../language/tokens.ts'
import type { AttributionDetail } from '../../model/detail.ts'
import { slice } from '../../model/span.ts'
import type { SpokenContent } from './find-attributions.ts'

/** Gives each attribution what its source is called: the fullest form so far, for a surname or a pronoun too. */
export function nameSources(text: string, spoken: readonly SpokenContent[]): readonly AttributionDetail[] {
  return spoken.map((one) => {
    const span = one.source ?? one.cue ?? one.content
    return {
      kind: 'attribution',
      ...one,
      start: span.start,
      end: span.end,
      text: slice(text, span),
      value: one.source ? normalize(slice(text, one.source)) : '',
    }
  })
}
