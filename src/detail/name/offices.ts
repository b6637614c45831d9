import { canonicalEntity } from '../../language/names/entities.ts'
import { givenNames, organisationWords, personTitles } from '../../language/names/person-words.ts'
import type { Token } from '../../language/tokens.ts'

/** The index of the title in "Mayor of Kingston Ann Lee", where the run of names begins behind "of". */
export function officeBefore(tokens: readonly Token[], first: number): number | undefined {
  const [title, of] = [first - 2, first - 1]
  return tokens[of]?.text === 'of' && personTitles.has(tokens[title]?.normal ?? '') ? title : undefined
}

/** The words that a person is named by, where no list tells where the person starts. */
const personWords = 2

/** Where the person starts in "Kingston Ann Lee" and "South Korea Yoon Suk Yeol"; the first index where none can be told. */
export function personInCharge(tokens: readonly Token[], first: number, end: number): number {
  const run = tokens.slice(first, end)
  if (run.some(({ normal }) => organisationWords.has(normal)) || isListed(run)) return first
  for (let length = run.length - personWords; length > 0; length--)
    if (isListed(run.slice(0, length))) return first + length
  const given = run.slice(0, -1).findIndex(({ normal }, index) => index > 0 && givenNames.has(normal))
  return first + Math.max(0, given)
}

/** What a minister or secretary of one word is in charge of, so that the person follows: "Secretary of State Hale". */
const charges = new Set(
  `state defense defence commerce labor labour energy education transportation transport agriculture treasury interior
   justice health finance war navy army`.split(/\s+/),
)

/** Where the person starts behind the "of" at an index, as in "Secretary of Commerce Gary Locke"; the end where none follows. */
export function personInOffice(tokens: readonly Token[], of: number, end: number): number {
  const first = tokens[of + 1]?.text === 'the' ? of + 2 : of + 1
  if (charges.has(tokens[first]?.normal ?? '')) return first + 1
  const person = personInCharge(tokens, first, end)
  if (person > first || isListed(tokens.slice(first, end))) return person
  return end - first > personWords ? end - personWords : end
}

/** Whether a run of words is a listed name of a place or a body. */
export function isListed(run: readonly Token[]): boolean {
  return canonicalEntity(run.map(({ text }) => text).join(' ')) !== null
}
