import { canonicalEntity } from '../../language/names/entities.ts'
import { cardinals } from '../../language/number/number-words.ts'
import { readNumeral } from '../../language/number/numerals.ts'
import { phraseEnds } from '../../language/sentence/phrase-words.ts'
import type { Token } from '../../language/tokens.ts'
import { startsWithCapital } from '../../language/words/letter-case.ts'
import { kindsOfNoun } from '../../language/words/noun-kinds.ts'
import type { NumberMatch } from './number-match.ts'

/** Greatest age of a person in years. */
const oldest = 120
/** Least age that is said by a number alone: "she was 3" may be a place. */
const youngestStated = 10
/** How many words after "-year-old" may name whose age it is. */
const ownerWords = 3

/** "16-year-old Kimani Gray", "aged 16", "66 years old", "Johnson, 66,": an age, and whose it is. */
export function readAge(tokens: readonly Token[], at: number): NumberMatch | null {
  const numeral = readNumeral(tokens, at)
  if (numeral?.form !== 'cardinal' || numeral.value > oldest) return null
  const { end } = numeral
  return (
    yearOld(tokens, at, end) ??
    aged(tokens, at, end) ??
    ofAge(tokens, at, end) ??
    appositive(tokens, at, end) ??
    stated(tokens, at, end)
  )
}

function yearOld(tokens: readonly Token[], at: number, end: number): NumberMatch | null {
  const plain = tokens.slice(end, end + 4).filter((token) => token.text !== '-')
  if (!/^years?$/.test(plain[0]?.normal ?? '') || plain[1]?.normal !== 'old') return null
  const after = tokens.indexOf(plain[1], end) + 1
  const following = ownersAfter(tokens, after)
  // "Ann Hale, an 84-year-old widow"
  const behind = tokens[after + following.length]
  const isClosed =
    behind === undefined || /^[,.;)]$/.test(behind.text) || /^(?:who|from|of|in|with)$/.test(behind.normal)
  const isApposed = isClosed && /^(?:an?|the)$/.test(tokens[at - 1]?.normal ?? '') && tokens[at - 2]?.text === ','
  const before = isApposed ? ownersBefore(tokens, at - 1) : following.length > 0 ? [] : ownersBefore(tokens, at)
  return age(tokens, at, {
    end: after,
    counted: [...before, ...following, ...nameBehind(tokens, after + following.length)],
  })
}

/** "a 16-year-old boy, Samuel Otieno, ...": a full name between marks; "a 16-year-old boy, London police said" has none. */
function nameBehind(tokens: readonly Token[], at: number): readonly string[] {
  if (tokens[at]?.text !== ',') return []
  const run = tokens.slice(at + 1, at + 2 + ownerWords)
  const end = run.findIndex(({ kind, text }) => kind !== 'word' || !startsWithCapital(text))
  const isClosed = end < 0 ? tokens.length <= at + 1 + run.length : /^[,.;)]$/.test(run[end]?.text ?? '')
  const name = end < 0 ? run : run.slice(0, end)
  return isClosed && name.length > 1 ? name.map(({ stem }) => stem) : []
}

/** "Ann Hale, aged 44", "Ann Hale, a flight attendant aged 44" */
function aged(tokens: readonly Token[], at: number, end: number): NumberMatch | null {
  return /^(?:aged?)$/.test(tokens[at - 1]?.normal ?? '')
    ? { ...age(tokens, at, { end, counted: ownersBefore(tokens, appositionStart(tokens, at - 1)) }), start: at - 1 }
    : null
}

/** Most words of "a retired school teacher". */
const longestApposition = 5

/** Where the words start that tell who somebody is, between the name and "aged"; `at` where there are none. */
function appositionStart(tokens: readonly Token[], at: number): number {
  for (let start = at - 1; start >= at - longestApposition; start--) {
    const token = tokens[start]
    if (token?.kind !== 'word' || startsWithCapital(token.text)) break
    if (/^an?$/.test(token.normal)) return tokens[start - 1]?.text === ',' ? start : at
  }
  return at
}

/** "LuAnn Marie Johnson, 66, of Burnsville", "a man, 62, was", "Freya, three, a lynx". */
function appositive(tokens: readonly Token[], at: number, end: number): NumberMatch | null {
  const framed = tokens[at - 1]?.text === ',' && /^[,.;)]$/.test(tokens[end]?.text ?? '') && end === at + 1
  if (!framed) return null
  const isAge = tokens[at]?.kind === 'number' ? /^\d{1,3}$/.test(tokens[at].text) : tellsOfOne(tokens, at, end)
  if (!isAge) return null
  const named = ownersBefore(tokens, at)
  if (named.length > 0) return age(tokens, at, { end, counted: named })
  const owner = personBefore(tokens, at - 1)
  return owner && tokens[end + 1]?.kind !== 'number' ? age(tokens, at, { end, counted: [owner.stem] }) : null
}

/** "Freya, three, a lynx", "Freya, three, was found": what stands behind is said of one; "Leeds, three, and York, two" has scores. */
function tellsOfOne(tokens: readonly Token[], at: number, end: number): boolean {
  const owner = tokens[at - 2]
  if (personBefore(tokens, at - 1)) return true
  return (
    /^(?:an?|who|was|is|has|had)$/.test(tokens[end + 1]?.normal ?? '') && canonicalEntity(owner?.text ?? '') === null
  )
}

/** The noun for one person with which a phrase ends before an index: "a man", "the bus driver". */
function personBefore(tokens: readonly Token[], end: number): Token | null {
  const owner = tokens[end - 1]
  const isPerson = owner?.kind === 'word' && kindsOfNoun(owner.normal)[0] === 'person'
  const opening = tokens
    .slice(Math.max(0, end - 1 - ownerWords), end - 1)
    .findLast(({ kind, normal }) => kind !== 'word' || phraseEnds.has(normal))
  return isPerson && /^(?:an?|the|his|her|their|that)$/.test(opening?.normal ?? '') ? owner : null
}

/** Nouns that an age follows with "of"; a closed class of general English. */
const byAge: ReadonlySet<string> = new Set(
  'man woman lady gentleman boy girl child toddler infant teenager youth lad'.split(' '),
)

/** "a girl of five was found"; "a man of ten goals" has no age. */
function ofAge(tokens: readonly Token[], at: number, end: number): NumberMatch | null {
  const owner = tokens[at - 2]
  if (tokens[at - 1]?.normal !== 'of' || !owner || !byAge.has(owner.normal)) return null
  const next = tokens[end]
  const isAlone = next?.kind !== 'word' || phraseEnds.has(next.normal) || /ed$/.test(next.normal)
  return isAlone && personBefore(tokens, at - 1) ? age(tokens, at, { end, counted: [owner.stem] }) : null
}

/** "She was 78.", "Hale, who turned 61 in May": what a number is that is said of somebody and counts nothing. */
function stated(tokens: readonly Token[], at: number, end: number): NumberMatch | null {
  const isOfPerson =
    /^(?:was|is|turned)$/.test(tokens[at - 1]?.normal ?? '') && /^(?:he|she|who)$/.test(tokens[at - 2]?.normal ?? '')
  const next = tokens[end]
  const hasTurned = tokens[at - 1]?.normal === 'turned'
  // "She was 12 on the leaderboard", "he was 3"
  if (!hasTurned && (readNumeral(tokens, at)?.value ?? 0) < youngestStated) return null
  const isAlone = next === undefined || /^[,.;)]$/.test(next.text) || next.normal === 'when' || hasTurned
  const counted = tokens[at - 2]?.normal === 'who' ? ownersBefore(tokens, at - 1) : []
  return isOfPerson && isAlone ? age(tokens, at, { end, counted }) : null
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
  const end = afterName(tokens, at)
  for (const token of tokens.slice(Math.max(0, end - ownerWords - 1), end).reverse()) {
    if (token.text === ',' && owners.length === 0) continue
    if (token.kind !== 'word' || !startsWithCapital(token.text)) break
    owners.unshift(token.stem)
  }
  return owners
}

/** Steps back over "who" and "who was" behind a name. */
function afterName(tokens: readonly Token[], at: number): number {
  const verb = /^(?:was|is)$/.test(tokens[at - 1]?.normal ?? '') ? at - 1 : at
  return tokens[verb - 1]?.normal === 'who' ? verb - 1 : at
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
