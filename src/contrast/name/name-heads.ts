import { canonicalEntity } from '../../language/names/entities.ts'
import type { NounGroup } from '../../language/sentence/noun-groups.ts'
import { startsWithCapital } from '../../language/words/letter-case.ts'
import { areKin } from '../../language/words/wordnet.ts'
import type { Difference } from '../../model/claim.ts'
import type { StatementFacts } from '../contraster.ts'
import { readingAt } from '../readings.ts'
import { isInTitleCase } from './filler.ts'

/** Fewest words, determiners aside, of phrases that are alike but for their last: "Palmer Fire Department". */
const leastWords = 3

/** Names that are alike but for their last word: "Harbor Aid Clinic", "Harbor Aid Center". None in title case, where any phrase has capitals. */
export function contrastHeads(a: StatementFacts, b: StatementFacts): readonly Difference[] {
  if (isInTitleCase(a) || isInTitleCase(b)) return []
  const [left, right] = [a, b].map(({ clauses }) => clauses.groups.filter(({ words }) => words.length >= leastWords))
  return (left ?? []).flatMap((x) =>
    (right ?? [])
      .filter((y) => shareOpening(x, y) && areNames(x, y) && !hasWords(b, x) && !hasWords(a, y))
      .map((y): Difference => {
        const readings = [readingAt(a, x), readingAt(b, y)]
        return { kind: 'name', verdict: 'unclear', reason: 'other-value', readings }
      }),
  )
}

function shareOpening(x: NounGroup, y: NounGroup): boolean {
  if (x.words.length !== y.words.length || x.words.at(-1)?.stem === y.words.at(-1)?.stem) return false
  return x.words.slice(0, -1).every(({ stem }, index) => stem === y.words[index]?.stem) && !areKin(x.entry, y.entry)
}

/** Whether both are names, of which more than a place is the same: "Oslo Times" and "Oslo Rovers" are no kin. */
function areNames(x: NounGroup, y: NounGroup): boolean {
  const opening = x.words.slice(0, -1).map(({ text }) => text)
  return isName(x) && isName(y) && canonicalEntity(opening.join(' ')) === null
}

function isName({ words }: NounGroup): boolean {
  return words.every(({ text }) => startsWithCapital(text))
}

/** Whether a statement has the words of a group elsewhere, so that it tells both things. */
function hasWords({ clauses }: StatementFacts, group: NounGroup): boolean {
  const stems = ` ${stemsOf(group).join(' ')} `
  return clauses.groups.some((other) => ` ${stemsOf(other).join(' ')} `.includes(stems))
}

function stemsOf({ words }: NounGroup): readonly string[] {
  return words.map(({ stem }) => stem)
}
