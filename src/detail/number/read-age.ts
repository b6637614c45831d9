import { startsWithCapital } from '../../language/letter-case.ts'
import { cardinals } from '../../language/number-words.ts'
import { readNumeral } from '../../language/numerals.ts'
import { phraseEnds } from '../../language/phrase-words.ts'
import type { Token } from '../../language/tokens.ts'
import type { NumberMatch } from './number-match.ts'

/** Greatest age of a person in years. */
const oldest = 120
/** How many words after "-year-old" may name whose age it is. */
const ownerWords = 3

/** "16-year-old Kimani Gray", "aged 16", "66 years old", "Johnson, 66,": an age, and whose it is. */
export function readAge(tokens: readonly Token[], at: number): NumberMatch | null {
  const numeral = readNumeral(tokens, at)
  if (numeral?.form !== 'cardinal' || numeral.value > oldest) return null
  return yearOld(tokens, at, numeral.end) ?? aged(tokens, at, numeral.end) ?? appositive(tokens, at, numeral.end)
}

function yearOld(tokens: readonly Token[], at: number, end: number): NumberMatch | null {
  const plain = tokens.slice(end, end + 4).filter((token) => token.text !== '-')
  if (!/^years?$/.test(plain[0]?.normal ?? '') || plain[1]?.normal !== 'old') return null
  const after = tokens.indexOf(plain[1], end) + 1
  const following = ownersAfter(tokens, after)
  return age(tokens, at, { end: after, counted: following.length > 0 ? following : ownersBefore(tokens, at) })
}

function aged(tokens: readonly Token[], at: number, end: number): NumberMatch | null {
  return /^(?:aged?)$/.test(tokens[at - 1]?.normal ?? '')
    ? { ...age(tokens, at, { end, counted: ownersBefore(tokens, at - 1) }), start: at - 1 }
    : null
}

/** "LuAnn Marie Johnson, 66, of Burnsville". */
function appositive(tokens: readonly Token[], at: number, end: number): NumberMatch | null {
  const owner = tokens[at - 2]
  const framed = tokens[at - 1]?.text === ',' && /^[,.;)]$/.test(tokens[end]?.text ?? '') && end === at + 1
  const named = owner?.kind === 'word' && startsWithCapital(owner.text) && /^\d{1,3}$/.test(tokens[at]?.text ?? '')
  return framed && named ? age(tokens, at, { end, counted: ownersBefore(tokens, at) }) : null
}

function ownersAfter(tokens: readonly Token[], at: number): readonly string[] {
  const owners: string[] = []
  for (const token of tokens.slice(at, at + ownerWords)) {
    if (token.kind !== 'word' || phraseEnds.has(token.normal) || cardinals.has(token.normal)) break
    owners.push(token.stem)
  }
  return owners
}

/** The capitalised words right before an age: the name of its owner. */
function ownersBefore(tokens: readonly Token[], at: number): readonly string[] {
  const owners: string[] = []
  for (const token of tokens.slice(Math.max(0, at - ownerWords - 1), at).reverse()) {
    if (token.text === ',' && owners.length === 0) continue
    if (token.kind !== 'word' || !startsWithCapital(token.text)) break
    owners.unshift(token.stem)
  }
  return owners
}

function age(
  tokens: readonly Token[],
  at: number,
  { end, counted }: Pick<NumberMatch, 'end' | 'counted'>,
): NumberMatch {
  const value = readNumeral(tokens, at)?.value ?? 0
  const limits = { minimum: value, maximum: value, approximate: false, precision: 1 }
  return { start: at, end, role: 'age', ...limits, unit: 'year', counted }
}
