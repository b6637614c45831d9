import { canonicalEntity, type Entity, entityMentions } from '../../language/names/entities.ts'
import { firstLetters, initialsOf } from '../../language/names/initials.ts'
import { givenNames, personTitles } from '../../language/names/person-words.ts'
import { tokenize } from '../../language/tokens.ts'
import { anyScript } from '../../model/any-script.ts'
import { endsInCapital, headOf, isOutlet, type Source } from './source-form.ts'

/** Whether one source is the other by its initials. */
export function areInitials(a: Source, b: Source): boolean {
  return isAcronym(a, b) || isAcronym(b, a)
}

/** "Russia" and "the Kremlin", "Japan" and "Tokyo": one body by two of its listed names. Two seats of one state are no such pair. */
export function areOneBody(a: Source, b: Source): boolean {
  const [left, right] = [entityOf(a), entityOf(b)]
  if (!left || !right || left.key !== right.key) return false
  // "the Russian" is somebody, and of two seats of one government neither need be the other.
  if (left.form === 'adjective' || right.form === 'adjective') return false
  return left.form !== 'government' || right.form !== 'government'
}

/**
 * Whether one source may speak for the body that the other is: "Russia" and "the Russian foreign ministry", "Brussels" and
 * "the European Commission", "the Fed" and "the Federal Reserve", "observers from the OSCE" and "monitors from the OSCE".
 */
export function mayBeOneBody(a: Source, b: Source): boolean {
  if (isDescribed(a, b) || isDescribed(b, a)) return true
  return isPartOf(a, b) || isPartOf(b, a) || isClipped(a, b) || isClipped(b, a) || areOfOneBody(a, b)
}

/** "The carmaker" may be any firm that the other text names; who has a title or a common given name is none. */
function isDescribed(description: Source, name: Source): boolean {
  if (!isFirm(description) || !endsInCapital(name.text) || isOutlet(name)) return false
  return !name.value.split(' ').some((word) => givenNames.has(word) || personTitles.has(word))
}

function isFirm(source: Source): boolean {
  const head = headOf(source)
  return !endsInCapital(source.text) && (firms.has(head) || head.endsWith('maker'))
}

/** General English for firms by what they do; makers aside, of which there is one for every thing. */
const firms: ReadonlySet<string> = new Set(
  `company firm group conglomerate giant startup start-up manufacturer producer supplier retailer chain brewer airline carrier
   operator lender bank insurer builder developer miner utility club`.split(/\s+/),
)

function entityOf({ text }: Source): Entity | null {
  return canonicalEntity(text)
}

/** Bodies of several states that go by the city of their seat. */
const seats: ReadonlyMap<string, readonly string[]> = new Map([
  ['Brussels', ['organisation:EU', 'organisation:EC', 'organisation:NATO']],
])

function isPartOf(part: Source, whole: Source): boolean {
  const body = entityOf(whole)
  if (!body) return false
  const own = entityMentions(tokenize(part.text, { start: 0, end: part.text.length }))
  return own.some(({ entity }) => {
    if (entity.key === body.key || seats.get(body.name)?.includes(entity.key)) return true
    return entity.key.startsWith('organisation') && entity.within === body.key
  })
}

const shortName = anyScript(String.raw`^[Tt]he ([\p{Lu}][\p{L}]{2,4})$`)

/** "the Fed" of "the Federal Reserve", "the Met" of "the Metropolitan Police": a name that breaks off. */
function isClipped({ text }: Source, long: Source): boolean {
  const [, name = ''] = shortName.for(text).exec(text) ?? []
  const [first = '', ...others] = long.value.split(' ')
  return name !== '' && others.length > 0 && first.length > name.length && first.startsWith(name.toLowerCase())
}

const belonging = / (?:of|from|at|for|with) /

/** Whether two sources belong to one body, which each names in its own way. */
function areOfOneBody(a: Source, b: Source): boolean {
  const [left, right] = [bodyOf(a), bodyOf(b)]
  if (!left || !right) return false
  return areInitials(left, right) || areOneBody(left, right)
}

/** What stands behind the first "of" or "from": "the OSCE" of "observers from the OSCE". */
function bodyOf({ text, value }: Source): Source | null {
  const [inText, inValue] = [behindFirst(text), behindFirst(value)]
  return inText && inValue ? { text: inText, value: inValue } : null
}

function behindFirst(words: string): string {
  const [preposition] = belonging.exec(words) ?? []
  return preposition ? words.slice(words.indexOf(preposition) + preposition.length) : ''
}

const fewestInitials = 2

/** "USGS" for "U.S. Geological Survey", "LA Times" for "Los Angeles Times", "THT" for "The Harbour Times". */
function isAcronym(short: Source, long: Source): boolean {
  const [initials, full] = withoutCommonEnd(short.value.split(' '), long.value.split(' '))
  const letters = initials.join('').replaceAll('.', '')
  if (initials.length !== 1 || letters.length < fewestInitials) return false
  return [firstLetters(full), initialsOf(full)].some(
    (first) => first === letters || (isOutlet(long) && `t${first}` === letters),
  )
}

/** Two lists of words without the last ones where these are alike. */
function withoutCommonEnd(a: readonly string[], b: readonly string[]): readonly [readonly string[], readonly string[]] {
  let common = 0
  while (common < Math.min(a.length, b.length) && a.at(-1 - common) === b.at(-1 - common)) common++
  return [a.slice(0, a.length - common), b.slice(0, b.length - common)]
}
