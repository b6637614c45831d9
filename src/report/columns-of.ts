import { eastAsianWidth } from 'get-east-asian-width'

/**
 * How many columns of a terminal a text takes: 2 for a wide character or an emoji, 0 for what stands on or joins others.
 *
 * By the width that Unicode gives each character, as terminals count, so that it depends on no locale. O(n).
 */
export function columnsOf(text: string): number {
  if (narrow.test(text)) return text.length
  let columns = 0
  let before = nothing
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const own = ownColumns({ character, code, before })
    columns += own
    before = { code, columns: own > 0 ? own : before.columns }
  }
  return columns
}

// Latin letters, punctuation, arrows, mathematical signs and boxes: all of one column, and nearly all that is ever printed.
const narrow = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2190-\u22ff\u2500-\u259f]*$/

/** A character by its code point, and the columns of the last one that took any. */
interface Before {
  readonly code: number
  readonly columns: number
}

const nothing: Before = { code: 0, columns: 0 }

const zeroWidthJoiner = 0x200d
/** Asks for the coloured form of the character before it, which is wide: "❤️". */
const emojiSelector = 0xfe0f
/** Draws a key around the digit before it. */
const keycap = 0x20e3

interface Placed {
  readonly character: string
  readonly code: number
  readonly before: Before
}

function ownColumns({ character, code, before }: Placed): number {
  if (code === emojiSelector || (code === keycap && before.code !== emojiSelector)) return before.columns === 1 ? 1 : 0
  if (isInvisible(character) || isJoined({ character, code, before })) return 0
  return eastAsianWidth(code)
}

// The patterns stand where they are asked, as few texts need the tables of Unicode, which take long to load.
function isInvisible(character: string): boolean {
  return /[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u.test(character)
}

// What is drawn into the character before: the second picture of a joined emoji, a colour of skin, the end of a syllable of Hangul.
function isJoined({ character, code, before }: Placed): boolean {
  if (before.columns < 2) return false
  const isSkin = code >= 0x1f3fb && code <= 0x1f3ff
  const isEnd = (code >= 0x1160 && code <= 0x11ff) || (code >= 0xd7b0 && code <= 0xd7fb)
  const isHangulEnd = isEnd && isHangul(before.code)
  // A joiner joins nothing else: a bracket after a cut emoji stands by itself.
  const isPicture = before.code === zeroWidthJoiner && /\p{Extended_Pictographic}/u.test(character)
  return isPicture || isSkin || isHangulEnd
}

function isHangul(code: number): boolean {
  return (code >= 0x1100 && code <= 0x11ff) || (code >= 0xa960 && code <= 0xa97f) || (code >= 0xac00 && code <= 0xd7fb)
}
