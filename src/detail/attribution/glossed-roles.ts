import { personTitles } from '../../language/names/person-words.ts'
import { speakerNouns } from '../../language/saying/source-nouns.ts'
import { determiners } from '../../language/sentence/clause-words.ts'
import { normalize } from '../../language/tokens.ts'
import { kindsOfNoun } from '../../language/words/noun-kinds.ts'
import { anyScript } from '../../model/any-script.ts'
import type { Statement } from '../../model/statement.ts'

const role = String.raw`[Tt]he ((?:[\p{L}'’-]{1,20} ){0,3}[\p{L}-]{3,20})`
const name = String.raw`((?:[\p{Lu}][\p{L}'’-]{1,20} ){1,2}[\p{Lu}][\p{L}'’-]{1,20})`
const roleFirst = anyScript(`(?:^|[ “"])${role}, ${name},`, 'g')
const nameFirst = anyScript(`(?:^|[ “"])${name}, ${role},`, 'g')

/**
 * The persons whom an article names beside their office ("The mayor, Ann Hale, left", "Ann Hale, the mayor, left"), as words in
 * lower case by the words of the office. None for an office that two persons have. O(length of the text).
 */
export function glossedRoles(statements: readonly Statement[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const shared = new Set<string>()
  for (const { text } of statements) {
    for (const [office, person] of glossesIn(text)) {
      if (!isOffice(office)) continue
      const known = names.get(office)
      if (known !== undefined && known !== person) shared.add(office)
      names.set(office, person)
    }
  }
  for (const office of shared) names.delete(office)
  return names
}

function glossesIn(text: string): readonly (readonly [office: string, person: string])[] {
  const behind = [...text.matchAll(roleFirst.for(text))].map(
    ([, office = '', person = '']) => [office, person] as const,
  )
  const before = [...text.matchAll(nameFirst.for(text))].map(
    ([, person = '', office = '']) => [office, person] as const,
  )
  return [...behind, ...before].map(([office, person]) => [wordsOf(office), wordsOf(person)])
}

function wordsOf(words: string): string {
  return words
    .split(' ')
    .map((word) => normalize(word))
    .filter((word) => !determiners.has(word))
    .join(' ')
}

function isOffice(words: string): boolean {
  const last = words.split(' ').at(-1) ?? ''
  if (speakerNouns.has(last) || personTitles.has(last)) return true
  // "The harbour master" is one; of drivers and owners a story has several.
  return words.includes(' ') && kindsOfNoun(last).includes('person')
}
