import { canonicalEntity } from '../../language/names/entities.ts'
import { organisationWords } from '../../language/names/person-words.ts'
import { remembering } from '../../language/remembering.ts'
import {
  documentNouns,
  genericNouns,
  groupNouns,
  outletWords,
  policeNouns,
  speakerNouns,
  vagueNouns,
} from '../../language/saying/source-nouns.ts'
import { prepositions } from '../../language/sentence/clause-words.ts'
import { anyScript } from '../../model/any-script.ts'

/** A source as it stands in the text, and what it is called in full in lower case. */
export interface Source {
  readonly text: string
  readonly value: string
  /** The role that a name in commas stands behind: "the lawyer for Hale" of "the lawyer for Hale, Bob Moss,". */
  readonly role?: string
}

/**
 * A name; a group that is no single person; a plural or a group that points back ("the scholars") and may be another's
 * name for any group; a role that a named person may have; or a word for sources of any kind.
 */
export const kindOf: (source: Source) => SourceKind = remembering(
  (source: Source): SourceKind => (isOutlet(source) ? 'name' : kindOfOther(source)),
)

export type SourceKind = 'name' | 'group' | 'plural' | 'role' | 'generic'

function kindOfOther(source: Source): SourceKind {
  const head = headOf(source)
  const pointsBack = /^(?:the|these|those)\s/i.test(source.text)
  if (genericNouns.has(head) && !(pointsBack && documentNouns.has(head)) && !isOfState(source)) return 'generic'
  if (groupNouns.has(head) || vagueNouns.has(head)) return pointsBack && !policeNouns.has(head) ? 'plural' : 'group'
  if (speakerNouns.has(head) || documentNouns.has(head)) return 'role'
  return kindByForm(source, pointsBack)
}

/** "state media", "Iranian media": not any media. */
function isOfState({ text }: Source): boolean {
  const [owner = ''] = text.replace(/^(?:the|some|several) /i, '').split(' ')
  return (
    /^(?:state|government|official)(?:-run|-owned|-controlled)?$/i.test(owner) ||
    canonicalEntity(owner)?.form === 'adjective'
  )
}

/** Of a source that is on no list. */
function kindByForm(source: Source, pointsBack: boolean): SourceKind {
  const head = headOf(source)
  // "Iran's seismological centre": no person.
  if (organisationWords.has(head) && !pointsBack) return 'group'
  if (endsInCapital(source.text.split(/ (?:of|for|at|in|from|with) /)[0] ?? '')) return 'name'
  return /[^s]s$/.test(head) ? (pointsBack ? 'plural' : 'group') : 'role'
}

/** The word that a source goes by: a surname, "police"; the last before "of", "for" and the like. */
export const headOf: (source: Source) => string = remembering(({ value }: Source) => {
  const words = value.split(' ')
  const cut = words.findIndex((word) => prepositions.has(word))
  return words[(cut > 0 ? cut : words.length) - 1] ?? ''
})

/** "The Hull Times": a name that ends as those of news outlets do. */
export function isOutlet(source: Source): boolean {
  return outletWords.has(headOf(source)) && endsInCapital(source.text)
}

const capital = anyScript(String.raw`[\p{Lu}]`)

/** Whether the last word has a capital. */
export function endsInCapital(text: string): boolean {
  return capital.test(text.split(/\s/).at(-1) ?? '')
}

/** Whether a source goes by a name: "Sgt. Ann Hale", but not "a police spokeswoman". */
export function isPersonName(source: Source): boolean {
  return kindOf(source) === 'name' && !organisationWords.has(headOf(source))
}
