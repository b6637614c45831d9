import { canonicalEntity } from '../../language/names/entities.ts'
import { organisationWords } from '../../language/names/person-words.ts'
import { startsWithSmall } from '../../language/words/letter-case.ts'
import type { NamePhrase } from './single-names.ts'

/** Prepositions after which a name is that of a place rather than a person; "to" and "on" say too little. */
const placePrepositions = new Set('in at near outside inside around across throughout off via'.split(' '))
/** Last words of names of places, as any gazetteer has them. */
const placeWords: ReadonlySet<string> = new Set(
  `street avenue road boulevard highway lane square park bridge river lake sea ocean gulf bay island islands mountain
   mountains mount valley county province district city town village beach airport station strait peninsula desert
   harbour harbor port plaza coast canal creek hills heights resort`.split(/\s+/),
)

/** Words of names of what happens or is made, which stand behind "in" and "at" too: "in World War II", "at the World Cup". */
const eventWords = new Set(
  `war wars cup league series championship championships olympics games tournament awards award oscars festival act bill
   law code amendment constitution bible day week month year`.split(/\s+/),
)

/** Whether a capitalised name is one of a place: listed, named so, or standing where places stand. */
export function isPlacePhrase(phrase: NamePhrase): boolean {
  if (phrase.titled) return false
  const entity = canonicalEntity(phrase.text)
  if (entity?.form === 'abbreviation') return standsAsAbbreviation(phrase)
  if (entity) return !entity.key.startsWith('organisation') && entity.form !== 'government'
  const [first, last] = [phrase.words[0], phrase.words.at(-1)]
  if (placeWords.has(last?.normal ?? '') || /^(?:gulf|bay|sea|isle|mount|lake|cape|strait)$/.test(first?.normal ?? ''))
    return true
  if (phrase.words.some((word) => organisationWords.has(word.normal) || eventWords.has(word.normal))) return false
  // "in Stephenie Meyer's books"
  if (phrase.words.length > 1 && last?.end !== phrase.end) return false
  return placePrepositions.has(phrase.before?.normal ?? '') || isBeforeRegion(phrase)
}

/** "Houston, TX", "D.C.", "in Ore. on Monday", but neither "Mass shootings" nor "an AK rifle". */
function standsAsAbbreviation({ before, text, after: [dot, next] }: NamePhrase): boolean {
  const isDotted = text.includes('.') || (dot?.text === '.' && startsWithSmall(next?.text ?? ''))
  return before?.text === ',' || isDotted
}

/** "Palmer, Alaska" */
function isBeforeRegion(phrase: NamePhrase): boolean {
  const [comma, region] = phrase.after
  if (comma?.text !== ',' || region?.kind !== 'word') return false
  const entity = canonicalEntity(region.text)
  return entity !== null && /^(?:region|country)/.test(entity.key) && /^(?:name|abbreviation)$/.test(entity.form)
}
