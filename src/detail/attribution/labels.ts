import { givenNames, personTitles } from '../../language/names/person-words.ts'
import { reportingVerb } from '../../language/saying/reporting-verbs.ts'
import { outletWords } from '../../language/saying/source-nouns.ts'
import { startsWithCapital } from '../../language/words/letter-case.ts'
import type { ReadAttribution } from './read-unit.ts'
import type { Phrase } from './source-phrase.ts'
import type { Word } from './speech-units.ts'
import { isAuxiliary, isCapitalised, isMark, isPronoun, isQuote } from './word-classes.ts'

/** Most words of a source that stands before or after a colon by itself. */
const longestLabel = 3

/**
 * The source before or after a colon: "Sources: Sox may not be out of it", "Two dead in plant shooting: police".
 *
 * A name is one only where the article names it as a source elsewhere, by its last word in lower case: "Update: ..." is none.
 */
export function readLabel(words: readonly Word[], speakers: ReadonlySet<string>): ReadAttribution | null {
  return leadingLabel(words, speakers) ?? trailingLabel(words, speakers)
}

function leadingLabel(words: readonly Word[], speakers: ReadonlySet<string>): ReadAttribution | null {
  const colon = words.slice(0, longestLabel + 1).findIndex((word) => isMark(word, ':'))
  // "Added Hale: ..."
  const from = colon > 1 && reportingVerb(words[0]?.lower ?? '') ? 1 : 0
  const before = words.slice(from, colon)
  if (colon < 1 || !(isLabel(before, speakers) || (isNamedPerson(before) && isQuote(words[colon + 1])))) return null
  return label(words, { from, to: colon }, { from: colon + 1, to: words.length })
}

function trailingLabel(words: readonly Word[], speakers: ReadonlySet<string>): ReadAttribution | null {
  const end = isMark(words.at(-1), '.') ? words.length - 1 : words.length
  const first = Math.max(1, end - longestLabel - 1)
  const colon = first + words.slice(first, end).findLastIndex((word) => isMark(word, ':'))
  if (colon < first || !isLabel(words.slice(colon + 1, end), speakers)) return null
  return label(words, { from: colon + 1, to: end }, { from: 0, to: colon })
}

/** `Mayor Ann Hale: "..."`: a name with a title or a common given name. */
function isNamedPerson(words: readonly Word[]): boolean {
  const isMarked = words.slice(0, -1).some(({ lower }) => personTitles.has(lower) || givenNames.has(lower))
  return isMarked && words.every((word) => isCapitalised(word) || isMark(word, '.'))
}

function isLabel(words: readonly Word[], speakers: ReadonlySet<string>): boolean {
  const last = words.at(-1)
  // "It's official: ..."
  if (!last || words.some((word) => isPronoun(word) || isAuxiliary(word))) return false
  if (labelNouns.has(last.lower) || (outletWords.has(last.lower) && startsWithCapital(last.text))) return true
  return speakers.has(last.lower) && words.every(isCapitalised)
}

function label(words: readonly Word[], source: Phrase, content: Phrase): ReadAttribution | null {
  const direct = content.to - content.from === 1 && isQuote(words[content.from])
  if (content.to - content.from < 2 && !direct) return null
  return { source, cue: null, contents: [{ ...content, direct }], sense: 'saying' }
}

const labelNouns: ReadonlySet<string> = new Set(
  `police sources source officials official report reports poll study survey witnesses authorities cops nypd lapd fbi cia
  un pentagon kremlin lawyer attorney prosecutors analysts experts spokesman spokeswoman`.split(/\s+/),
)
