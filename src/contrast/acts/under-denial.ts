import { remembering } from '../../language/remembering.ts'
import { negations } from '../../language/sentence/negations.ts'
import type { VerbGroup } from '../../language/sentence/verb-groups.ts'
import type { Token } from '../../language/tokens.ts'
import { wordsBefore } from './clause-start.ts'

// General knowledge: words by which somebody says that what follows is not so.
const denying: ReadonlySet<string> = new Set('deny denies denied denying denial denials'.split(' '))
const untrue: ReadonlySet<string> = new Set('untrue false wrong incorrect inaccurate baseless'.split(' '))
const dismissing: ReadonlySet<string> = new Set(
  'dismiss dismisses dismissed dismissing reject rejects rejected rejecting refute refutes refuted refuting'.split(' '),
)
const claimed = /^(?:claim|report|suggestion|allegation|accusation|rumou?r|notion|idea|charge)s?$/

/** Whether a text has any such word: few have. */
const hasDenial = remembering((tokens: readonly Token[]) =>
  tokens.some(({ normal }) => [denying, untrue, dismissing].some((words) => words.has(normal))),
)

/**
 * Whether a word stands behind another by which somebody says that it is not so: "denied that it had blocked", "it is wrong to say that
 * we knew", "dismissed as false the claim that".
 */
export function isUnderDenial(tokens: readonly Token[], index: number): boolean {
  if (!hasDenial(tokens)) return false
  const words = wordsBefore(tokens, index)
  const that = words.lastIndexOf('that')
  return words.some((word, at) => {
    if (denying.has(word)) return true
    if (untrue.has(word)) return /^(?:that|to)$/.test(words[at + 1] ?? '')
    return dismissing.has(word) && that > at && claimed.test(words[that - 1] ?? '')
  })
}

/** Whether a value with a bound stands behind a negation in its clause, and so is not told: "none of them has offered more than eight years". */
export function isDeniedBound(tokens: readonly Token[], { start, text }: BoundedValue): boolean {
  if (!bounds.test(text)) return false
  const words = wordsBefore(
    tokens,
    tokens.findIndex((token) => token.start >= start),
  )
  return words.some((word) => negations.has(word) || denyingNouns.test(word))
}

interface BoundedValue {
  readonly start: number
  readonly text: string
}

const bounds = /^(?:more than|over|at least|less than|fewer than|in excess of|as (?:many|much) as)\b/i

/** What takes no "not" for itself: "cannot in good conscience defend". */
const modal = /^(?:can|could|may|might|must|shall|should|will|would)(?:not|n't)?$/

const denyingNouns = /^(?:none|nothing|nobody)$/

/**
 * Whether a "not" stands before a verb that no other verb takes: "cannot in good conscience defend", "not one of the ministers
 * supported". What it denies there is hard to tell.
 */
export function isDeniedFromAfar(tokens: readonly Token[], verb: VerbGroup, verbs: readonly VerbGroup[]): boolean {
  const words = wordsBefore(tokens, verb.first)
  const at = words.findLastIndex((word) => negations.has(word) || denyingNouns.test(word))
  if (at < 0) return false
  const index = verb.first - words.length + at
  return !verbs.some(({ first, last, main }) => last > index && first < verb.first && !modal.test(main.normal))
}
