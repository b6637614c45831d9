import type { VerbGroup } from './sentence/verb-groups.ts'
import type { Token } from './tokens.ts'

// Source: the stages of a criminal case as any handbook of court reporting names them. MIT.

/** How far a case against somebody has come, in the order in which cases go. */
export const legalStages = [
  'questioned',
  'arrested',
  'charged',
  'pleaded not guilty',
  'pleaded guilty',
  'acquitted',
  'convicted',
  'sentenced',
] as const
export type LegalStage = (typeof legalStages)[number]

const stageOfVerb: ReadonlyMap<string, LegalStage> = new Map([
  ['question', 'questioned'],
  ['interrogate', 'questioned'],
  ['arrest', 'arrested'],
  ['apprehend', 'arrested'],
  ['charge', 'charged'],
  ['indict', 'charged'],
  ['acquit', 'acquitted'],
  ['exonerate', 'acquitted'],
  ['convict', 'convicted'],
  ['sentence', 'sentenced'],
])

/** How far behind "found" the finding may stand, in tokens: "found the former mayor guilty". */
const findingReach = 5

/** The stage of a case that a verb tells, and the index behind the words that tell it; null for any other verb. */
export function legalStage(
  tokens: readonly Token[],
  { entry, last }: VerbGroup,
): { readonly stage: LegalStage; readonly end: number } | null {
  const [lemma = ''] = entry.lemmas
  const stage = stageOfVerb.get(lemma)
  if (stage) return { stage, end: last }
  // "jailed for 10 years"
  if (/^(?:jail|imprison)$/.test(lemma) && tokens[last]?.normal === 'for') return { stage: 'sentenced', end: last }
  if (lemma === 'clear' && tokens[last]?.normal === 'of') return { stage: 'acquitted', end: last }
  if (lemma !== 'plead' && lemma !== 'find') return null
  const guilty = tokens.findIndex(({ normal }, index) => index >= last && normal === 'guilty')
  if (guilty < 0 || guilty >= last + (lemma === 'plead' ? 2 : findingReach)) return null
  const isDenied = tokens[guilty - 1]?.normal === 'not'
  const [yes, no] =
    lemma === 'plead' ? (['pleaded guilty', 'pleaded not guilty'] as const) : (['convicted', 'acquitted'] as const)
  return { stage: isDenied ? no : yes, end: guilty + 1 }
}
