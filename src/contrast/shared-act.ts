import { auxiliaries } from '../language/clause-words.ts'
import { verbStem } from '../language/irregular-verbs.ts'
import { reportingVerb } from '../language/reporting-verbs.ts'
import type { Token } from '../language/tokens.ts'
import type { WordEntry } from '../language/word-entry.ts'
import { relatedness } from '../language/wordnet.ts'
import { contains, type Span } from '../model/span.ts'
import type { StatementFacts } from './contraster.ts'

/** A part of a statement, or all of it. */
export interface Stretch {
  readonly facts: StatementFacts
  readonly span: Span
}

/** Nearness in WordNet, in [0, 1], from which two words may tell one act: one is a kind of the other, or derived from it. */
const oneAct = 0.65

/** Verbs of any statement, whatever it tells. */
const lightVerbs: ReadonlySet<string> = new Set('be have do get make take go come'.split(' '))

/**
 * Whether two stretches tell one act: a verb of one stands in the other too, as a verb or as a noun, or one that means
 * much the same. Who and what is named says nothing. Symmetric.
 */
export function tellOneAct(a: Stretch, b: Stretch): boolean {
  return tellsActOf(a, b) || tellsActOf(b, a)
}

function tellsActOf(a: Stretch, b: Stretch): boolean {
  const { tokens, groups } = b.facts.clauses
  const stems = new Set(tokens.filter((token) => contains(b.span, token)).map(stemOf))
  const heads = groups.filter(({ head }) => contains(b.span, head))
  const entries = [...actsOf(b), ...heads].flatMap(({ entry }) => entry ?? [])
  return actsOf(a).some(
    ({ token, entry }) => stems.has(stemOf(token)) || (entry !== null && entries.some((other) => isNear(entry, other))),
  )
}

function isNear(a: WordEntry, b: WordEntry): boolean {
  return relatedness(a, b) >= oneAct
}

function stemOf({ normal, stem }: Token): string {
  return verbStem(normal, stem)
}

interface Act {
  readonly token: Token
  /** Null for a word that the word data does not know as a verb. */
  readonly entry: WordEntry | null
}

/** The verbs of a stretch that tell what is done, without those of being and saying. */
function actsOf({ facts, span }: Stretch): readonly Act[] {
  const { verbs, tokens } = facts.clauses
  return verbs
    .filter(({ main }) => contains(span, main))
    .flatMap(({ main, last, entry }): readonly Act[] => {
      if (modals.has(main.normal))
        return tokens[last]?.kind === 'word' ? [{ token: tokens[last] as Token, entry: null }] : []
      const isLight = auxiliaries.has(main.normal) || lightVerbs.has(entry.lemmas[0] ?? '')
      return isLight || reportingVerb(main.normal)?.sense === 'saying' ? [] : [{ token: main, entry }]
    })
}

/** A verb that stands alone behind them is one that the word data knows as a noun: "will host". */
const modals: ReadonlySet<string> = new Set('will would can could may might must shall should'.split(' '))
