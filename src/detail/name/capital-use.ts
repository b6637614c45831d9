import { titleAbbreviations } from '../../language/abbreviations.ts'
import { glued } from '../../language/sentence/glued.ts'
import { sentenceOpeners } from '../../language/sentence/sentence-openers.ts'
import type { Token } from '../../language/tokens.ts'
import { startsWithCapital } from '../../language/words/letter-case.ts'
import { anyScript } from '../../model/any-script.ts'

/** How often an article writes a word with a capital where nothing but its being a name asks for one, and without. */
export interface CapitalUse {
  readonly capital: number
  /** Of those with a capital, how many end the name that they stand in, as a short form of it would. */
  readonly last: number
  readonly small: number
}

/** Content words of this length and more have capitals in Title Case; others may be written small. */
const titleCaseLength = 3
/** Share of those words, in [0, 1], from which a statement counts as Title Case; headlines seldom leave more than one small. */
const titleCaseShare = 0.9
/** Fewer such words tell nothing: "Barack Obama spoke". */
const titleCaseWords = 3

/** Whether a word starts with a capital. */
export function isCapital(token: Token): boolean {
  return token.kind === 'word' && startsWithCapital(token.text)
}

const acronym = anyScript(String.raw`^(?:[\p{Lu}]\.?){3,}$`)

/** Whether a word is three capitals or more: "NATO", "U.S.A." */
export function isAcronym(token: Token): boolean {
  return acronym.test(token.text)
}

/**
 * Whether a statement is set in Title Case or CAPITALS, so that a capital does not make a name.
 *
 * What ends in a full stop is a sentence, however many names it has, unless all of it is in capitals.
 */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.slice(1).filter(isLongContent)
  const last = tokens.findLast(({ text }) => !/^["'”’)]$/.test(text))
  return (
    (last?.text !== '.' || isShouted(tokens)) &&
    words.length >= titleCaseWords &&
    words.filter(isCapital).length >= titleCaseShare * words.length
  )
}

/** Whether most words of a statement are in CAPITALS. */
export function isShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter(isLongContent)
  return words.length >= titleCaseWords && words.every((token) => token.text === token.text.toUpperCase())
}

/** Whether the word at an index, or the double name that it is a part of, opens a sentence or a quote, where every word has a capital. */
export function isOpening(tokens: readonly Token[], index: number): boolean {
  const first = firstOfDouble(tokens, index)
  const [abbreviation, before] = [tokens[first - 2], tokens[first - 1]]
  const dotted = before?.text === '.' && abbreviation?.end === before.start
  if (dotted && (abbreviation.text.length === 1 || titleAbbreviations.has(abbreviation.normal))) return false
  return before === undefined || /^["“”‘'«:.?!—–(-]$/.test(before.text)
}

/** Most hyphens of a name; a longer chain is none. */
const mostHyphens = 3

/** The index of "Delgado" for "Finch" in "Delgado-Finch"; that of the word itself where no hyphen joins it to one before. O(1). */
function firstOfDouble(tokens: readonly Token[], index: number): number {
  let first = index
  while (index - first < 2 * mostHyphens && isHyphen(tokens, first - 1)) first -= 2
  return first
}

function isHyphen(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index]
  return mark?.text === '-' && glued(tokens[index - 1], mark) && glued(mark, tokens[index + 1])
}

/** How many words stand in capitals at the start of a paragraph for their looks: "A LARGE fire", "THE MAYOR of Bath". */
export function dropCapitals(tokens: readonly Token[]): number {
  const end = tokens.findIndex(({ kind, text }) => kind !== 'word' || text !== text.toUpperCase())
  const next = tokens[end]
  const opens = tokens.slice(0, Math.max(0, end)).some(({ normal }) => sentenceOpeners.has(normal) || normal === 'an')
  return end > 1 && opens && next?.kind === 'word' && !isCapital(next) ? end : 0
}

/** Counts capitals by normalised word, over statements that are not in Title Case. */
export function capitalUses(statements: readonly (readonly Token[])[]): ReadonlyMap<string, CapitalUse> {
  const uses = new Map<string, CapitalUse>()
  for (const tokens of statements) {
    if (isTitleCase(tokens)) continue
    for (let index = dropCapitals(tokens); index < tokens.length; index++) {
      const { kind, normal } = tokens[index] as Token
      if (kind !== 'word' || sentenceOpeners.has(normal)) continue
      uses.set(normal, counted(uses.get(normal) ?? unused, tokens, index))
    }
  }
  return uses
}

/** Of a word that an article does not have. */
export const unused: CapitalUse = { capital: 0, last: 0, small: 0 }

function counted({ capital, last, small }: CapitalUse, tokens: readonly Token[], index: number): CapitalUse {
  if (!isCapital(tokens[index] as Token)) return { capital, last, small: small + 1 }
  if (isOpening(tokens, index)) return { capital, last, small }
  return { capital: capital + 1, last: last + Number(!goesOn(tokens, index)), small }
}

/** Whether the next word, right after a blank, has a capital too. */
export function goesOn(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]]
  return token !== undefined && next !== undefined && isCapital(next) && token.end === next.start - 1
}

function isLongContent(token: Token): boolean {
  return token.kind === 'word' && token.text.length >= titleCaseLength && !sentenceOpeners.has(token.normal)
}
