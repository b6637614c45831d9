import { canonicalEntity } from '../../language/names/entities.ts'
import { initialsOf, smallWords } from '../../language/names/initials.ts'
import { generations, givenNames } from '../../language/names/person-words.ts'
import { isAcronym } from './capital-use.ts'
import type { NamePhrase } from './single-names.ts'

/**
 * The fullest form of a name in its article, normalised: "Hodges" gives "andrew hodges" where that name
 * stands in the article and no other name fits as well. O(n) to prepare.
 */
export function nameForms(phrases: readonly NamePhrase[]): (phrase: NamePhrase) => string {
  const full = new Map<string, Set<string>>()
  const add = (key: string, value: string): void => {
    full.set(key, (full.get(key) ?? new Set()).add(value))
  }
  for (const phrase of phrases) {
    const words = wordsOf(phrase)
    if (words.length < 2 || !fits(phrase)) continue
    const value = words.join(' ')
    const surname = surnameOf(words)
    // "the University of Athens" is not what "Athens" stands for.
    if (!words.some((word) => smallWords.has(word))) {
      add(surname, value)
      add(`${words[0]} ${surname}`, value)
    }
    if (givenNames.has(words[0] ?? '')) add(words[0] ?? '', value)
    add(`acronym ${initialsOf(words)}`, value)
  }
  const fullest = new Map([...full].map(([key, candidates]) => [key, onlyFullest(candidates)]))
  return (phrase) => {
    const own = wordsOf(phrase)
    const entity = canonicalEntity(phrase.text)
    if (entity?.key.startsWith('organisation')) return entity.name.toLowerCase()
    // "Ann Hale Jr." is not what "Ann Hale" stands for where the article has both.
    if (generations.has(own.at(-1) ?? '')) return own.join(' ')
    const key = acronymKey(phrase) ?? (own.length > 1 ? `${own[0]} ${surnameOf(own)}` : own.join(' '))
    return fullest.get(key) ?? own.join(' ')
  }
}

/** Normalised words of a name, without dots; a number and its ending are one: "97th". */
function wordsOf({ words }: NamePhrase): readonly string[] {
  const joined = words.map(({ normal, start }, index) => {
    const before = words[index - 1]
    return before?.kind === 'number' && before.end === start ? normal : ` ${normal}`
  })
  return joined.join('').replaceAll('.', '').trim().split(' ')
}

/** The last word of a name but for "Jr." and "III". */
function surnameOf(words: readonly string[]): string {
  return words.findLast((word) => !generations.has(word)) ?? ''
}

/** Names in a language's own order only: a name of many words is a title or a list. */
function fits(phrase: NamePhrase): boolean {
  return phrase.words.length <= 8
}

function acronymKey(phrase: NamePhrase): string | null {
  const [word] = phrase.words
  if (phrase.words.length !== 1 || !word || !isAcronym(word)) return null
  return `acronym ${word.normal.replaceAll('.', '')}`
}

/** The longest candidate where all others are its words with some left out; null where they are different names. */
function onlyFullest(candidates: ReadonlySet<string>): string | null {
  const sorted = [...candidates].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const [longest, ...others] = sorted
  if (longest === undefined) return null
  const words = new Set(longest.split(' '))
  if (!others.every((other) => other.split(' ').every((word) => words.has(word)))) return null
  // What stands before a given name is no part of it where the article leaves it out: "Crooked Ann Hale", "Swimmer Ann Hale".
  const withoutEnding =
    generations.has(longest.split(' ').at(-1) ?? '') && others.find((other) => longest.startsWith(`${other} `))
  if (withoutEnding) return withoutEnding
  const bare = others.find((other) => longest.endsWith(` ${other}`) && givenNames.has(other.split(' ')[0] ?? ''))
  return bare && !givenNames.has(longest.split(' ')[0] ?? '') ? bare : longest
}
