import type { NounGroup } from '../../language/sentence/noun-groups.ts'
import { startsWithCapital } from '../../language/words/letter-case.ts'
import { canBePerson } from '../../language/words/noun-kinds.ts'
import { isPlural } from '../../language/words/word-uses.ts'
import { overlap } from '../../model/span.ts'
import type { StatementFacts } from '../contraster.ts'

/**
 * The speaker for which a pronoun stands that opens what it says: "the union" for "it" in "the union said it would appeal". Undefined
 * for any other phrase.
 */
export function speakerBehind({ details, clauses }: StatementFacts, pronoun: NounGroup): NounGroup | undefined {
  if (!pronoun.pronoun) return undefined
  for (const detail of details) {
    if (detail.kind !== 'attribution' || detail.sense !== 'saying' || !detail.source) continue
    const { source, content } = detail
    const opening = clauses.tokens.find(({ start, kind, normal }) => {
      return start >= content.start && kind !== 'mark' && normal !== 'that'
    })
    if (opening?.start !== pronoun.start) continue
    const speaker = clauses.groups.find((group) => overlap(group, source) > 0)
    return speaker && mayStandFor(pronoun, speaker) ? speaker : undefined
  }
  return undefined
}

function mayStandFor({ head: { normal } }: NounGroup, speaker: NounGroup): boolean {
  if (speaker.pronoun) return false
  const isPerson = canBePerson(speaker.entry.lemmas)
  if (normal === 'they') return isPlural(speaker.head) || !isPerson
  if (normal === 'it') return !isPerson
  const isName = startsWithCapital(speaker.head.text) && speaker.determiner === ''
  return /^(?:he|she|i)$/.test(normal) && (isName || isPerson) && !(isPerson && isPlural(speaker.head))
}
