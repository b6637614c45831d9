import { cardinals } from '../../language/number/number-words.ts'
import { glued } from '../../language/sentence/glued.ts'
import { partsOfDay, timeZone } from '../../language/time/calendar.ts'
import type { Token } from '../../language/tokens.ts'
import { anyScript } from '../../model/any-script.ts'
import { type TimeMatch, timeMatch } from './time-match.ts'

const minutesPerHour = 60
const noon = 12 * minutesPerHour

/** The hours of a clock face in words. */
const hoursInWords: ReadonlyMap<string, number> = new Map([...cardinals].filter(([, hour]) => hour > 0 && hour <= 12))
/** Words with which a clock time can begin. */
export const clockOpeners: readonly string[] = [...hoursInWords.keys()]

/** Words before "3:30" that make it a time rather than a ratio, a score or a verse. */
const cues: ReadonlySet<string> = new Set(
  'at by from until till since around about approximately roughly after before between to'.split(' '),
)

/** "8:40 p.m.", "8.40pm", "5 p.m.", "18:00", "1000 GMT", "1100 hrs", "10 o'clock", "five o'clock". */
export function readClock(tokens: readonly Token[], at: number): TimeMatch | null {
  const face = clockFace(tokens, at)
  if (!face) return null
  const half = halfOfDay(tokens, face.end)
  if (half) return timeMatch(at, zoneEnd(tokens, half.end), { minute: toMinute(face, half.afternoon), halfKnown: true })
  const ofDayClock = face.military || (face.colon && timeZone.test(tokens[face.end]?.normal ?? ''))
  if (!face.oclock && !ofDayClock && !(face.colon && cues.has(tokens[at - 1]?.normal ?? ''))) return null
  const halfKnown = face.military || (tellsHalf(face) && !isDenied(tokens, { at, face }))
  return timeMatch(at, zoneEnd(tokens, face.end), { minute: face.hour * minutesPerHour + face.minute, halfKnown })
}

/** "18:00", "00:20" and "09:05" are hours of a clock that counts to 24; "9:05" may be of either half of the day. */
function tellsHalf({ hour, padded }: Face): boolean {
  return hour > 12 || hour === 0 || padded
}

/** "08:30 on Monday night": the part of the day beside an hour up to 12 can tell that it is one after noon. */
function isDenied(tokens: readonly Token[], { at, face }: { readonly at: number; readonly face: Face }): boolean {
  if (face.hour === 0 || face.hour > 12) return false
  const hour = face.hour + face.minute / minutesPerHour
  return tokens.slice(Math.max(0, at - beside), face.end + beside).some(({ normal }) => {
    const hours = partsOfDay.get(normal)
    return hours !== undefined && ![hour, hour + 24].some((told) => told >= hours[0] && told < hours[1])
  })
}

/** Tokens on either side of a clock time among which its part of the day is looked for: "08:30 BST on the Monday night". */
const beside = 5

interface Face {
  readonly hour: number
  readonly minute: number
  readonly end: number
  /** Written so that it can be nothing but a clock time. */
  readonly colon: boolean
  readonly oclock: boolean
  readonly military: boolean
  /** Written with a nought before its first digit: "09:05". */
  readonly padded: boolean
}

function clockFace(tokens: readonly Token[], at: number): Face | null {
  const token = tokens[at]
  if (token?.kind === 'word') return wordFace(tokens, at)
  if (token?.kind !== 'number' || (glued(tokens[at - 1], token) && tokens[at - 1]?.text !== '(')) return null
  return militaryFace(tokens, at) ?? dottedFace(tokens, at) ?? colonFace(tokens, at)
}

/** "five o'clock" */
function wordFace(tokens: readonly Token[], at: number): Face | null {
  const hour = hoursInWords.get(tokens[at]?.normal ?? '')
  return hour && tokens[at + 1]?.normal === "o'clock" ? face(hour, 0, { end: at + 2, oclock: true }) : null
}

/** "1000 GMT", "about 1100 hrs" */
function militaryFace(tokens: readonly Token[], at: number): Face | null {
  const digits = /^([01]\d|2[0-3])([0-5]\d)$/.exec(tokens[at]?.text ?? '')
  const isZoned = timeZone.test(tokens[at + 1]?.normal ?? '')
  if (!digits || !(isZoned || isOfHours(tokens, at))) return null
  return face(Number(digits[1]), Number(digits[2]), { end: isZoned ? at + 1 : at + 2, colon: true, military: true })
}

/** "8.40" */
function dottedFace(tokens: readonly Token[], at: number): Face | null {
  const digits = /^(\d{1,2})\.([0-5]\d)$/.exec(tokens[at]?.text ?? '')
  return digits && face(Number(digits[1]), Number(digits[2]), { end: at + 1 })
}

/** "18:00", "5", "10 o'clock" */
function colonFace(tokens: readonly Token[], at: number): Face | null {
  const token = tokens[at]
  if (!token || !/^\d{1,2}$/.test(token.text)) return null
  const [colon, minutes] = [tokens[at + 1], tokens[at + 2]]
  if (colon?.text === ':' && glued(token, colon) && /^[0-5]\d$/.test(minutes?.text ?? ''))
    return face(Number(token.text), Number(minutes?.text), { end: at + 3, colon: true, padded: /^0/.test(token.text) })
  // "05. 51AM", as text taken from bad pages has it
  if (colon?.text === '.' && glued(token, colon) && /^[0-5]\d$/.test(minutes?.text ?? '') && halfOfDay(tokens, at + 3))
    return face(Number(token.text), Number(minutes?.text), { end: at + 3 })
  const oclock = tokens[at + 1]?.normal === "o'clock"
  return face(Number(token.text), 0, { end: oclock ? at + 2 : at + 1, oclock })
}

/** "about 1100 hrs", "at 2130 hours"; "about 1100 hours" may be how long something took. */
function isOfHours(tokens: readonly Token[], at: number): boolean {
  const [before, unit] = [tokens[at - 1]?.normal ?? '', tokens[at + 1]?.normal ?? '']
  if (/^hrs?$/.test(unit)) return cues.has(before)
  return unit === 'hours' && /^(?:at|by|from|till|until|since)$/.test(before) && tokens[at + 2]?.normal !== 'of'
}

function face(hour: number, minute: number, rest: Partial<Face> & { readonly end: number }): Face | null {
  return hour < 24 ? { hour, minute, colon: false, oclock: false, military: false, padded: false, ...rest } : null
}

/** "a.m.", "pm", "a. m.": which half of the day, and where the words end. */
function halfOfDay(tokens: readonly Token[], at: number): { afternoon: boolean; end: number } | null {
  const word = tokens[at]?.normal.replaceAll('.', '') ?? ''
  if (word === 'am' || word === 'pm') return { afternoon: word === 'pm', end: at + 1 }
  const spaced = /^[ap]$/.test(word) && tokens[at + 1]?.text === '.' && tokens[at + 2]?.normal === 'm'
  if (!spaced) return null
  return {
    afternoon: word === 'p',
    end: at + 3 + (glued(tokens[at + 2], tokens[at + 3]) && tokens[at + 3]?.text === '.' ? 1 : 0),
  }
}

function toMinute(at: Face, afternoon: boolean): number {
  return (at.hour % 12) * minutesPerHour + at.minute + (afternoon ? noon : 0)
}

const capitals = anyScript(String.raw`^[\p{Lu}]+$`)

function zoneEnd(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.normal === 'local' && tokens[end + 1]?.normal === 'time') return end + 2
  return timeZone.test(tokens[end]?.normal ?? '') && capitals.test(tokens[end]?.text ?? '') ? end + 1 : end
}
