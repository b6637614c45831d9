import { canonicalEntity, type Entity, isWithin } from '../../language/names/entities.ts'
import { normalize } from '../../language/tokens.ts'
import { anyScript } from '../../model/any-script.ts'
import type { Agreement, Difference, Reason, Verdict } from '../../model/claim.ts'
import type { NameDetail } from '../../model/detail.ts'
import { overlap } from '../../model/span.ts'
import { isContrastable, nothing } from '../contrastable.ts'
import type { Contrast, LinkContraster, StatementFacts } from '../contraster.ts'
import { readingOf } from '../readings.ts'
import { contrastHeads } from './name-heads.ts'
import { actAlike, nextStems, standAlike } from './name-role.ts'
import { contrastFillers } from './name-slots.ts'
import {
  isPluralNoun,
  isWritten,
  plainSpelling,
  respelled,
  type SpellingVariant,
  spellingVariant,
} from './name-spelling.ts'
import { isNamed, type Named, namesOf } from './named.ts'
import { contrastRoles } from './swapped-roles.ts'

/**
 * Sets names against each other: one name in two spellings, a body against the larger one it is a part of, names that
 * are alike but for their last word, and whoever does the same in both statements.
 */
export const contrastName: LinkContraster = (a, b, relation) => {
  const { agreements, differences } = contrastPairs(a, b)
  const swapped = contrastRoles(a, b, relation)
  const fillers = swapped.length > 0 ? swapped : contrastFillers(a, b, relation)
  const others = [...contrastHeads(a, b), ...fillers]
  const own = others.filter((other) => !differences.some((known) => areInOnePlace(known, other)))
  return { agreements, differences: [...differences, ...own] }
}

/** Whether two findings are on the same words: who is spelled otherwise is no other person as well. */
function areInOnePlace({ readings: x }: Difference, { readings: y }: Difference): boolean {
  return x.every((reading, index) => {
    const other = y[index]
    return 'start' in reading && other !== undefined && 'start' in other && overlap(reading, other) > 0
  })
}

/** Every name of one statement against every name of the other. */
function contrastPairs(a: StatementFacts, b: StatementFacts): Contrast {
  if (!isContrastable(a, b, ['name', 'place'])) return nothing
  const agreements: Agreement[] = []
  const differences: Difference[] = []
  for (const x of namesOf(a))
    for (const y of namesOf(b)) {
      const finding = compareNames({ facts: a, name: x }, { facts: b, name: y })
      const alike = !finding && x.kind === 'name' && y.kind === 'name' && isSame(x, y)
      if (!finding && !alike) continue
      const readings = [readingOf(x), readingOf(y)]
      if (finding) differences.push({ kind: 'name', ...finding, readings })
      else agreements.push({ kind: 'name', readings })
    }
  return { agreements, differences }
}

interface Finding {
  readonly verdict: Verdict
  readonly reason: Reason
}

interface Side {
  readonly facts: StatementFacts
  readonly name: Named
}

function compareNames(x: Side, y: Side): Finding | null {
  const [left, right] = [canonicalEntity(x.name.text), canonicalEntity(y.name.text)]
  if (left && right) return compareEntities(x, y, [left, right])
  if (plainSpelling(x.name.value) === plainSpelling(y.name.value)) return null
  const variant = spellingVariant(x.name.value, y.name.value) ?? (left || right ? formVariant(x, y) : null)
  if (!variant || isInitials(x.name) !== isInitials(y.name) || areBothNamed(x, y, variant.words)) return null
  if ([x, y].some((side) => endsInNoun(side, variant))) return null
  // The fullest forms differ, and these mentions may leave out what differs.
  if (!isWritten(x.name.text, variant.words[0]) || !isWritten(y.name.text, variant.words[1])) return null
  return { verdict: variant.verdict, reason: variant.reason }
}

/** Whether the noun that a name ends in is all that sets two spellings apart, as its plural: "Tony Award", "Tony Awards". */
function endsInNoun({ facts, name }: Side, variant: SpellingVariant): boolean {
  const noun = facts.clauses.groups.find(({ head }) => overlap(head, name) > 0)
  return noun !== undefined && isPluralNoun(variant, noun.entry)
}

/** "26 Somali sailors" and "26 Somani men": the form of a listed name, of which the value is its country, beside the same word. */
function formVariant(x: Side, y: Side): SpellingVariant | null {
  const variant = spellingVariant(normalize(x.name.text), normalize(y.name.text))
  return variant && standAlike([x.facts, x.name], [y.facts, y.name]) ? variant : null
}

const initials = anyScript(String.raw`^(?:[\p{Lu}]\.?){2,6}$`)

/** "IRNA" is no other spelling of "Iran". */
function isInitials({ text }: Named): boolean {
  return initials.test(text)
}

/** Listed names: "Kiev" and "Kyiv" are two spellings, what a body does, the larger one does too. */
function compareEntities(x: Side, y: Side, [left, right]: readonly [Entity, Entity]): Finding | null {
  if (left.key === right.key) {
    const forms = left.form === right.form && left.form !== 'adjective'
    return forms && respelled(x.name.text, y.name.text) ? { verdict: 'compatible', reason: 'transliteration' } : null
  }
  if (!isWithin(left, right) && !isWithin(right, left)) return null
  if (!left.key.startsWith('organisation') || names(x, right) || names(y, left) || !shareRole(x, y)) return null
  return { verdict: 'compatible', reason: 'other-value' }
}

/** Whether both names do the same: they act alike, or the same word follows both. */
function shareRole(x: Side, y: Side): boolean {
  if (actAlike([x.facts, x.name], [y.facts, y.name])) return true
  const next = nextStems(x.facts, x.name)
  return nextStems(y.facts, y.name).some((stem) => next.includes(stem))
}

/** Whether a side's statement names an entity too. */
function names({ facts }: Side, entity: Entity): boolean {
  return namesOf(facts).some((name) => canonicalEntity(name.text)?.key === entity.key)
}

/** Whether one statement of either article has both words in its names, so that they are two names. */
function areBothNamed(x: Side, y: Side, [u, v]: readonly [string, string]): boolean {
  return [x.facts, y.facts].some(({ article }) => {
    const details = article.details.filter(isNamed)
    const withFirst = new Set(details.filter((name) => hasWords(name, u)).map((name) => name.statement))
    return details.some((name) => hasWords(name, v) && withFirst.has(name.statement))
  })
}

function hasWords(name: Named, words: string): boolean {
  return ` ${name.value} `.includes(` ${words} `)
}

/** Whether two names name one thing: equal, or one has a part of the other's words and its last. */
function isSame(x: NameDetail, y: NameDetail): boolean {
  if (plainSpelling(x.value) === plainSpelling(y.value)) return true
  const [left, right] = [x.value.split(' '), y.value.split(' ')]
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  if (short.length === long.length || short.at(-1) !== long.at(-1)) return false
  return short.every((word) => long.includes(word))
}
