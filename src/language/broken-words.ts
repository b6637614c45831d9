import { anyScript } from '../model/any-script.ts'
import { findWord, loadWordData, type WordList } from './word-data.ts'
import { startsWithSmall } from './words/letter-case.ts'

/** What may stand unseen between the letters of a word: a soft hyphen, a zero-width space, joiner or non-joiner. */
export const unseen: string = String.raw`\u00ad\u200b-\u200d\u2060`

const anyUnseen = new RegExp(`[${unseen}]`)
const unseenMarks = new RegExp(`[${unseen}]+`, 'g')

/** A text as it is read: without what nobody sees between its letters. */
export function withoutUnseen(text: string): string {
  // To look for one takes less time than to replace none.
  return anyUnseen.test(text) ? text.replace(unseenMarks, '') : text
}

/** A hyphen at the end of a line: with the line end and the white space around it. */
const hyphenAtLineEnd = /[-‐][ \t]{0,8}(?:\r\n|[\n\r\u2028])[ \t]{0,8}/g

/** Letters that are looked at on either side: no word that a line end breaks has more. */
const longestPart = 30

const lastLetters = anyScript(String.raw`[\p{L}]+$`)
const firstLetters = anyScript(String.raw`^[\p{Ll}][\p{L}]*`)

/**
 * The same text, as long as before, with unseen marks for the hyphens at which line ends break words: "ter-\nrifying".
 *
 * A hyphen stays where the whole is no word that is known and its first part is: "three-\nyear-old". O(n).
 */
export function mendBrokenWords(text: string): string {
  return text.replace(hyphenAtLineEnd, (hyphen, at: number) => {
    const end = at + hyphen.length
    const before = text.slice(Math.max(0, at - longestPart), at)
    const after = text.slice(end, end + longestPart)
    const [first = ''] = lastLetters.for(before).exec(before) ?? []
    const [last = ''] = firstLetters.for(after).exec(after) ?? []
    return first !== '' && last !== '' && isOneWord(first, last) ? '\u2060'.repeat(hyphen.length) : hyphen
  })
}

function isOneWord(first: string, last: string): boolean {
  // "Navalny-backed" has a name before its hyphen.
  return isKnown(`${first}${last}`) || (startsWithSmall(first) && !isKnown(first))
}

function isKnown(word: string): boolean {
  return findWord(words(), word.toLowerCase()) >= 0
}

let loaded: WordList | undefined

/** Loaded where a text has a broken word; few have. */
function words(): WordList {
  loaded ??= loadWordData().list
  return loaded
}
