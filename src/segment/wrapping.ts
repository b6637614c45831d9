import { startsWithSmall } from '../language/words/letter-case.ts'
import { anyScript } from '../model/any-script.ts'
import { isByline, isCredit } from './bylines.ts'
import type { Line } from './lines.ts'
import { isTimestamp } from './timestamps.ts'

/** Widest hard-wrapped text, in code units: terminals and mail wrap at 65 to 132. A longer line is a paragraph. */
const maximumWidth = 160

/** Narrowest hard-wrapped text, in code units: newspaper columns. Below it lines are lists and labels. */
const minimumWidth = 30

/** Least share of breaks that go on with a small letter, in (0, 1]: English prose has 0.7 to 0.9, lists and verse near 0. */
const minimumContinuedShare = 0.4

/** A line this full, as a share of the width, may have been wrapped; text copied from pages with proportional type varies. */
const nearlyFull = 0.75

/** Least share of breaks within sentences below the head at which no further word fits, in (0, 1], from which a program broke the lines. */
const minimumFullShare = 0.75

/** Fewest such breaks: one may be chance. */
const fewestFull = 2

/** A mark at the start of a line that makes it a list item, with the white space after it. */
export const bulletMark: RegExp = /^(?:[•◦▪▫‣⁃∙●○■□►▶➤✓✔*·–-])(?:\s+|$)/

/** Whether a line goes on in the next one, which is not blank and follows directly. */
export type GoesOn = (line: Line, next: Line) => boolean

/** A line and the next. */
export type Break = readonly [Line, Line]

/** Tells for the lines of one text where a line end is only a wrap. O(n). */
export function wrappingOf(text: string, breaks: readonly Break[]): GoesOn {
  const isWrapped = wrappedAtWidth(text, breaks)
  return (line, next) => isBrokenWord(text, [line, next]) || isWrapped(line, next)
}

/** "a fright-" over "ening voyage", however long the lines are. */
function isBrokenWord(text: string, [line, next]: Break): boolean {
  return startsSmall(text, next) && brokenEnd.test(text.slice(Math.max(line.start, line.end - 3), line.end))
}

const brokenEnd = anyScript(String.raw`[\p{L}]{2}[-‐]$`)

function wrappedAtWidth(text: string, breaks: readonly Break[]): GoesOn {
  const width = breaks.reduce((widest, [line]) => Math.max(widest, length(line)), 0)
  if (width > maximumWidth || width < minimumWidth) return () => false
  const room = ([line, next]: Break): number => width - length(line) - 1 - firstWordLength(text, next)
  const isLong = (each: Break): boolean => room(each) < width * (1 - nearlyFull)
  const isFull = (each: Break): boolean => room(each) < 0
  const continued = breaks.filter((each) => isLong(each) && isContinued(text, each)).length
  const within = belowHead(text, breaks).filter(([line]) => !ends(text, line))
  const byProgram = continued > 0 && isBrokenByProgram(within, isFull)
  if (!byProgram && (continued === 0 || continued < breaks.length * minimumContinuedShare)) return () => false
  const isCredited = creditedIn(text, breaks)
  return (line, next) =>
    next.indent <= line.indent &&
    !isCredited([line, next]) &&
    (!isMarked(text, next) || (byProgram && isFull([line, next]) && isDashed(text, [line, next]))) &&
    (isFull([line, next]) ||
      isContinued(text, [line, next]) ||
      (!byProgram && isLong([line, next]) && !ends(text, line)))
}

/** A program breaks a line where the next word does not fit, and nowhere else within a sentence. */
function isBrokenByProgram(breaks: readonly Break[], isFull: (each: Break) => boolean): boolean {
  const full = breaks.filter(isFull).length
  return full >= fewestFull && full >= breaks.length * minimumFullShare
}

/** The breaks without those between the lines that open a text: a headline, who wrote it and when. */
function belowHead(text: string, breaks: readonly Break[]): readonly Break[] {
  if (breaks[0]?.[0].start !== text.search(/\S/)) return breaks
  const first = breaks.findIndex(([line], index) => index > 0 && breaks[index - 1]?.[1] !== line)
  return first < 0 ? breaks : breaks.slice(first)
}

/**
 * Tells the breaks at a line of the page that names who wrote the story or when.
 *
 * "Three dead in fire" over "By Jane Roe" or "Updated 3 March, 9:28", or "By Jane Roe" over what follows; right below the
 * headline also over "AFP, Westhaven". Not "The prize went to" over "Guardian correspondent Ann Hale" over "and her team".
 */
function creditedIn(text: string, breaks: readonly Break[]): (each: Break) => boolean {
  const head = new Set(headOf(text, breaks).map(([, next]) => next.start))
  const wrapped = new Set(breaks.filter(([, next]) => startsSmall(text, next)).map(([line]) => line.start))
  return ([line, next]) => {
    if (isByline(written(text, next)) || (isByline(written(text, line)) && !startsSmall(text, next))) return true
    if (wrapped.has(next.start) && !ends(text, line)) return false
    return isDated(text, next) || (head.has(next.start) && isCredit(written(text, next)))
  }
}

/** The breaks right below the headline: the first of a text, and those behind lines that name who wrote the story or when. */
function headOf(text: string, breaks: readonly Break[]): readonly Break[] {
  if (breaks[0]?.[0].start !== text.search(/\S/)) return []
  const isOfPage = (line: Line): boolean =>
    isByline(written(text, line)) || isCredit(written(text, line)) || isDated(text, line)
  const first = breaks.findIndex(([line], index) => index > 0 && (breaks[index - 1]?.[1] !== line || !isOfPage(line)))
  return first < 0 ? breaks : breaks.slice(0, first)
}

function isDated(text: string, line: Line): boolean {
  const inside = written(text, line)
  return /\d:|day\b|ed\b/i.test(inside) && isTimestamp(inside)
}

function written(text: string, line: Line): string {
  return text.slice(line.start, line.end)
}

function isMarked(text: string, line: Line): boolean {
  return bulletMark.test(written(text, line))
}

/** A dash within a sentence that a wrap put at the start of a line: "the ideal woman" over "- voluptuous and healthy". */
function isDashed(text: string, [line, next]: Break): boolean {
  const [mark = ''] = /^[–-]\s+/.exec(text.slice(next.start, next.end)) ?? []
  return mark !== '' && !ends(text, line) && startsWithSmall(text.slice(next.start + mark.length, next.end))
}

/** A break within a phrase: before a small letter, or behind a word that never ends one ("on the"). */
function isContinued(text: string, [line, next]: Break): boolean {
  return startsSmall(text, next) || openEnd.test(text.slice(Math.max(line.start, line.end - longestOpenEnd), line.end))
}

const openEnd = /(?:^|\s)(?:the|an?|of|at|from|with|and|or|than|his|her|their|its|our)$/i
const longestOpenEnd = 6

function length(line: Line): number {
  return line.end - line.start
}

function firstWordLength(text: string, line: Line): number {
  return /^\S*/.exec(text.slice(line.start, line.end))?.[0].length ?? 0
}

function startsSmall(text: string, line: Line): boolean {
  return startsWithSmall(text.slice(line.start, line.start + 2))
}

function ends(text: string, line: Line): boolean {
  return /[.!?:…]["'”’)\]]?$/.test(text.slice(Math.max(line.start, line.end - 2), line.end))
}
