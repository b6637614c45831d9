import { anyScript } from '../../model/any-script.ts'

const dotted = anyScript(String.raw`^(?:[\p{L}]\.)+$`)
/** Words of a name that its initials mostly leave out: "RCN" for "Royal College of Nursing". */
export const smallWords: ReadonlySet<string> = new Set('of and for in the on to with'.split(' '))

/** The first letters of a name's words, in small letters; dotted ones count whole: "usgs" of "u.s. geological survey". */
export function firstLetters(words: readonly string[]): string {
  return words.map((word) => (dotted.test(word) ? word.replaceAll('.', '') : word.charAt(0))).join('')
}

/** What a name is called by its initials: "who" of "the world health organization". */
export function initialsOf(words: readonly string[]): string {
  return firstLetters(words.filter((word) => !smallWords.has(word)))
}
