import { glued } from '../../language/glued.ts'
import { numberedThings, phraseEnds, streetWords } from '../../language/phrase-words.ts'
import type { Token } from '../../language/tokens.ts'

/** How many words after a house number the last word of the street's name may stand. */
const streetReach = 4
/** Numbers that emergency services are called by. */
const emergency: ReadonlySet<string> = new Set(['911', '999', '112'])

/** A stretch of tokens from `start` whose number is a name, a code, an address or a telephone number: where it ends, or 0. */
export function nameEnd(tokens: readonly Token[], at: number, titleCase: boolean): number {
  const token = tokens[at]
  if (token?.kind !== 'number') return 0
  const code = codeEnd(tokens, at)
  if (code) return code
  if (isNumbered(tokens, at) || isModel(tokens, at, titleCase) || isAddress(tokens, at)) return at + 1
  return emergency.has(token.text) ? at + 1 : 0
}

/** "9/11", "555-1234", "3:16", "24/7", "192.168.0.1", "v2", "@2016": digits tied to other signs. */
function codeEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1
  let groups = 1
  while (glued(tokens[end - 1], tokens[end]) && /^[-/:.]$/.test(tokens[end]?.text ?? '') && joinsDigits(tokens, end)) {
    end += 2
    groups++
  }
  const tied = tokens[at - 1] && glued(tokens[at - 1], tokens[at]) && /^[/:@_=#&.\\]$/.test(tokens[at - 1]?.text ?? '')
  if (tied && !(tokens[at - 1]?.text === '.' && !glued(tokens[at - 2], tokens[at - 1]))) return end
  if (isSpacedCall(tokens, at)) return at + 5
  if (tokens[at + 1]?.text === ':' && glued(tokens[at], tokens[at + 1]) && /^\d\d$/.test(tokens[at + 2]?.text ?? '')) return at + 3
  if (isAreaCode(tokens, at)) return at + 5
  if (groups > 1 && isMixedFraction(tokens, at)) return 0
  const phone =
    groups >= 2 &&
    tokens[at + 1]?.text === '-' &&
    /^\d{3,}$/.test(tokens[at]?.text ?? '') &&
    /^\d{4}$/.test(tokens[end - 1]?.text ?? '')
  const slashed = tokens[at + 1]?.text === '/' && groups === 2
  return phone || groups > 2 || (slashed && !isFraction(tokens, at)) ? end : 0
}

/** "1-3/32" */
function isMixedFraction(tokens: readonly Token[], at: number): boolean {
  const dash = tokens[at + 1]?.text === '-' && tokens[at + 3]?.text === '/'
  return dash && isFraction(tokens, at + 2) && /^\d{1,3}$/.test(tokens[at]?.text ?? '')
}

function joinsDigits(tokens: readonly Token[], mark: number): boolean {
  return tokens[mark + 1]?.kind === 'number' && glued(tokens[mark], tokens[mark + 1])
}

/** "(816) 234-7743" */
function isAreaCode(tokens: readonly Token[], at: number): boolean {
  const framed = tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')'
  return (
    framed && tokens[at + 2]?.kind === 'number' && tokens[at + 3]?.text === '-' && tokens[at + 4]?.kind === 'number'
  )
}

/** "9 - 1 - 1", as text taken from bad pages has it. */
function isSpacedCall(tokens: readonly Token[], at: number): boolean {
  return (
    tokens
      .slice(at, at + 5)
      .map((token) => token.text)
      .join('') === '9-1-1'
  )
}

function isFraction(tokens: readonly Token[], at: number): boolean {
  return /^\d{1,2}$/.test(tokens[at]?.text ?? '') && /^(?:2|3|4|8|16|32|64)$/.test(tokens[at + 2]?.text ?? '')
}

/** "Route 66", "No. 4", "Article 50", "Boeing 737". */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const dot = tokens[at - 1]?.text === '.' ? 1 : 0
  const before = tokens[at - 1 - dot]
  if (before?.normal === 'no' && dot) return true
  if (before?.text === '#') return true
  return before !== undefined && !dot && before.normal !== 'no' && numberedThings.has(before.normal)
}

/** "AK-47", "AK 47", "iPhone 5", "Falcon 9", "4G": a name and its number. */
function isModel(tokens: readonly Token[], at: number, titleCase: boolean): boolean {
  const letter = tokens[at + 1]
  if (
    glued(tokens[at], letter) &&
    /^\p{Lu}\p{L}?$/u.test(letter?.text ?? '') &&
    !/^(?:C|F|K|M|B|AM|PM)$/.test(letter?.text ?? '')
  )
    return true
  const dash = tokens[at - 1]?.text === '-' ? 1 : 0
  const before = tokens[at - 1 - dash]
  if (before?.kind !== 'word' || before.text.includes('.') || phraseEnds.has(before.normal)) return false
  if (/^\p{Ll}\p{Lu}/u.test(before.text)) return true
  if (/^\p{Lu}{1,3}$/u.test(before.text) && !/^(?:A|I|US|UK|UN|EU)$/.test(before.text)) return dash === 1 || !titleCase
  if (titleCase || !/^\p{Lu}/u.test(before.text)) return false
  if (dash === 1) return glued(before, tokens[at - 1]) && glued(tokens[at - 1], tokens[at])
  // "In 50 villages" opens a sentence; "Falcon 9 rocket" does not.
  return (
    /^\d{1,3}$/.test(tokens[at]?.text ?? '') &&
    !/^\p{Ll}.*s$/u.test(tokens[at + 1]?.text ?? '') &&
    !/^(?:people|men|women|children|percent|per|million|billion|points|[%])$/.test(tokens[at + 1]?.normal ?? '')
  )
}

/** "200 W. American Blvd.", "1600 Pennsylvania Avenue". */
function isAddress(tokens: readonly Token[], at: number): boolean {
  if (!/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) return false
  return tokens
    .slice(at + 2, at + 2 + streetReach)
    .some((token) => /^\p{Lu}/u.test(token.text) && streetWords.has(token.normal))
}
