import { canonicalEntity } from '../../language/names/entities.ts'
import { givenNames, organisationWords } from '../../language/names/person-words.ts'
import { remembering } from '../../language/remembering.ts'
import type { SegmentedArticle } from '../../model/analysis.ts'
import type { NameDetail } from '../../model/detail.ts'
import { isAcronym } from './capital-use.ts'
import { nameForms } from './name-forms.ts'
import { namePhrases } from './name-phrases.ts'
import { isPlacePhrase } from './place-phrase.ts'
import type { NamePhrase } from './single-names.ts'

/** A name with what it names. */
export interface ClassifiedName {
  readonly phrase: NamePhrase
  /** Fullest form in the article, normalised. */
  readonly value: string
  readonly entity: NameDetail['entity'] | 'place'
}

/** All names of an article, each as what any of its mentions shows it to be. O(n). */
export const classifyNames: (article: SegmentedArticle) => readonly ClassifiedName[] = remembering(classify)

function classify(article: SegmentedArticle): readonly ClassifiedName[] {
  const phrases = namePhrases(article)
  const fullForm = nameForms(phrases)
  const known = new Map<string, NameDetail['entity']>()
  for (const phrase of phrases) {
    const entity = entityOf(phrase)
    if (entity !== 'other') known.set(fullForm(phrase), entity)
  }
  return phrases.map((phrase) => {
    const value = fullForm(phrase)
    return { phrase, value, entity: known.get(value) ?? (isPlacePhrase(phrase) ? 'place' : 'other') }
  })
}

function entityOf(phrase: NamePhrase): NameDetail['entity'] {
  const [first, last] = [phrase.words[0], phrase.words.at(-1)]
  if (!first || !last) return 'other'
  const listed = canonicalEntity(phrase.text)
  if (listed?.key.startsWith('organisation') || listed?.form === 'government') return 'organisation'
  if (listed && !phrase.titled) return 'other'
  if (phrase.words.some((word) => organisationWords.has(word.normal))) return 'organisation'
  if (phrase.titled || (givenNames.has(first.normal) && phrase.words.length > 1) || hasAge(phrase)) return 'person'
  return phrase.words.length === 1 && isAcronym(first) ? 'organisation' : 'other'
}

/** "Luann Johnson, 66," */
function hasAge(phrase: NamePhrase): boolean {
  const [comma, age, comma2] = phrase.after
  return (
    comma?.text === ',' && age?.kind === 'number' && /^\d{1,3}$/.test(age.text) && /^[,.;]$/.test(comma2?.text ?? '')
  )
}
