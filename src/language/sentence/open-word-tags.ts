import type { Token } from '../tokens.ts'
import { startsWithCapital } from '../words/letter-case.ts'
import type { LookUp, WordEntry } from '../words/word-entry.ts'
import { isBaseVerb, isNounLike, isPlural, isVerbForm } from '../words/word-uses.ts'
import { adverbs, auxiliaries, clauseBreaks, determiners, formsOfBe, objectPronouns } from './clause-words.ts'
import { directionOfWord } from './directions.ts'
import type { Tag, TagPlace } from './word-tags.ts'

/** Verbs of which the past is the base form: "the car hit a wall". A closed class, from any grammar. */
const unchanging = new Set(
  'hit cut put set let read spread beat cost hurt quit burst split shut shed cast rid bid'.split(' '),
)
/** Share of words with a capital, in [0, 1], from which a capital shows no name: headlines in title case. */
const titleShare = 0.6
/** How many words behind a noun phrase of two words its verb follows, if it has one. */
const nearby = 2

/** The tag of a noun, verb, adjective or adverb: by what WordNet says it can be, and where it can be several, by its neighbours. */
export function openTag(token: Token, place: TagPlace): Tag {
  const entry = place.lookUp(token.normal)
  const { partsOfSpeech } = entry
  if (partsOfSpeech.length === 0) return unknownTag(token)
  if (isNameInside(place)) return 'noun'
  if (partsOfSpeech.includes('adverb') && isAdverb(token, entry, place)) return 'adverb'
  return partsOfSpeech.includes('verb') ? verbalTag(token, entry, place) : nominalTag(entry, place)
}

/** "early" is none in "in early trading". */
function isAdverb({ normal }: Token, { partsOfSpeech }: WordEntry, { tokens, tags, index, lookUp }: TagPlace): boolean {
  const inside = isNounLike(tokens[index + 1], lookUp) || /^(?:preposition|determiner)$/.test(tags[index - 1] ?? '')
  if (partsOfSpeech.includes('adjective') && inside) return false
  return partsOfSpeech[0] === 'adverb' || normal.endsWith('ly')
}

function unknownTag({ normal, text }: Token): Tag {
  if (startsWithCapital(text)) return 'noun'
  return normal.endsWith('ly') ? 'adverb' : /(?:ed|ing)$/.test(normal) ? 'verb' : 'noun'
}

/** Whether a word has a capital that its sentence would not give it: most words beside it are small. */
function isNameInside({ tokens, index }: TagPlace): boolean {
  if (index === 0 || !startsWithCapital(tokens[index]?.text ?? '')) return false
  const words = tokens.filter(({ kind, normal }) => kind === 'word' && normal.length > 3)
  return words.filter(({ text }) => startsWithCapital(text)).length <= words.length * titleShare
}

function nominalTag({ partsOfSpeech }: WordEntry, { tokens, index, lookUp }: TagPlace): Tag {
  if (!partsOfSpeech.includes('noun')) return 'adjective'
  if (!partsOfSpeech.includes('adjective')) return 'noun'
  return isNounLike(tokens[index + 1], lookUp) || partsOfSpeech[0] === 'adjective' ? 'adjective' : 'noun'
}

function verbalTag(token: Token, entry: WordEntry, place: TagPlace): Tag {
  switch (leftTag(place)) {
    case 'auxiliary':
      return isAfterBe(place) ? afterBe(token, entry, place) : 'verb'
    case 'to':
    case 'pronoun':
      return 'verb'
    case 'determiner':
    case 'number':
      return insideGroup(token, entry, place)
    case 'adjective':
      return entry.partsOfSpeech.includes('noun') ? insideGroup(token, entry, place) : 'verb'
    case 'preposition':
      return afterPreposition(token, entry, place)
    case 'noun':
      return afterNoun(token, entry, place)
    default:
      return atStart(token, entry, place)
  }
}

/** The last tag to the left that is no adverb's. */
function leftTag({ tags, index }: TagPlace): Tag | undefined {
  for (let at = index - 1; at >= 0; at--) if (tags[at] !== 'adverb') return tags[at]
  return undefined
}

/** "a suspected plot", "the attack" */
function insideGroup({ normal }: Token, { partsOfSpeech }: WordEntry, { tokens, index, lookUp }: TagPlace): Tag {
  const participle = /(?:ed|en|ing)$/.test(normal)
  if (participle && isNounLike(tokens[index + 1], lookUp)) return 'adjective'
  return participle && !partsOfSpeech.includes('noun') ? 'adjective' : 'noun'
}

function isAfterBe({ tokens, tags, index }: TagPlace): boolean {
  const auxiliary = tags.lastIndexOf('auxiliary', index - 1)
  return formsOfBe.has(tokens[auxiliary]?.normal ?? '')
}

function afterBe({ normal }: Token, { partsOfSpeech }: WordEntry, { lookUp }: TagPlace): Tag {
  if (partsOfSpeech[0] === 'adjective') return 'adjective'
  if (isVerbForm(normal, lookUp)) return 'verb'
  return (['adjective', 'noun'] as const).find((part) => partsOfSpeech.includes(part)) ?? 'verb'
}

function afterPreposition(token: Token, { partsOfSpeech }: WordEntry, { tokens, index, lookUp }: TagPlace): Tag {
  if (token.normal.endsWith('ing') && !isNounLike(tokens[index + 1], lookUp)) return 'verb'
  if (partsOfSpeech.includes('noun')) return 'noun'
  return /(?:ed|en|ing)$/.test(token.normal) ? 'adjective' : 'verb'
}

/** "officials plan to", "the group approved", but "the rescue plan". */
function afterNoun(token: Token, entry: WordEntry, place: TagPlace): Tag {
  const next = place.tokens[place.index + 1]
  if (!entry.partsOfSpeech.includes('noun')) {
    const describes = entry.partsOfSpeech[0] === 'adjective' && isNounLike(next, place.lookUp) && hasVerb(place.tags)
    return describes ? 'adjective' : 'verb'
  }
  if (isNounAfter(token, place)) return 'noun'
  if (opensGroup(next) || next?.normal === 'to' || unchanging.has(token.normal)) return 'verb'
  if (hasVerb(place.tags)) return 'noun'
  const past = isVerbForm(token.normal, place.lookUp) && !token.normal.endsWith('ing')
  return past || isItsVerb(token, entry.partsOfSpeech[0], place) ? 'verb' : 'noun'
}

/** Whether a word can only be a noun behind the noun before it: a plural takes the base form, "officials plan", a singular does not. */
function isNounAfter(token: Token, { tokens, index, lookUp }: TagPlace): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  if (/['’]s?$/.test(before?.text ?? '')) return true
  // "Embraer shares rose", "Embraer shares also rose"
  const verb = next && adverbs.has(next.normal) ? tokens[index + 2] : next
  if (isPlural(token) && verb && directionOfWord(verb) !== null) return true
  if (unchanging.has(token.normal)) return !opensGroup(next) && !startsWithCapital(next?.text ?? '')
  return !isVerbForm(token.normal, lookUp) && isBaseVerb(token, lookUp) && !isPlural(before)
}

/** Whether a word that can be noun or verb is likelier the verb its clause still lacks. */
function isItsVerb(token: Token, likeliest: string | undefined, { tokens, index, lookUp }: TagPlace): boolean {
  const next = tokens[index + 1]
  const named = next !== undefined && startsWithCapital(next.text)
  if (named && token.normal.endsWith('s')) return true
  if (likeliest !== 'verb' || next?.kind !== 'word' || auxiliaries.has(next.normal)) return false
  const onlyVerb = lookUp(next.normal).partsOfSpeech.every((part) => part === 'verb')
  return named || !onlyVerb || !isVerbForm(next.normal, lookUp)
}

/** The tag of a word that opens its clause, or stands behind a verb, conjunction or mark. */
function atStart(token: Token, { partsOfSpeech }: WordEntry, place: TagPlace): Tag {
  const { tokens, tags, index, lookUp } = place
  const next = tokens[index + 1]
  const open = opensGroup(next) || (next !== undefined && startsWithCapital(next.text))
  if (isVerbForm(token.normal, lookUp)) return formAtStart(partsOfSpeech.includes('noun'), open, place)
  if (!partsOfSpeech.includes('noun')) return partsOfSpeech[0] === 'adjective' ? 'adjective' : 'verb'
  return open && (tags[index - 1] === 'verb' || partsOfSpeech[0] === 'verb') ? 'verb' : 'noun'
}

function formAtStart(nominal: boolean, open: boolean, { tokens, tags, index, lookUp }: TagPlace): Tag {
  const next = tokens[index + 1]
  if (nominal) return open || next?.kind === 'word' ? 'verb' : 'noun'
  if (!isNounLike(next, lookUp) || open || tags[index - 1] === 'conjunction') return 'verb'
  // "the crowd, enraged rioters said, left" but "the crowd, hurled stones and left"
  const ahead = tokens.slice(index + 2, index + 2 + nearby)
  const followed = ahead.find((token) => hasTense(token, lookUp) || clauseBreaks.has(token.normal))
  const finite = followed !== undefined && !clauseBreaks.has(followed.normal)
  return tokens[index - 1]?.text === ',' && !finite ? 'verb' : 'adjective'
}

function hasTense({ normal }: Token, lookUp: LookUp): boolean {
  return auxiliaries.has(normal) || (isVerbForm(normal, lookUp) && !normal.endsWith('ing'))
}

/** Whether a word can only open a noun phrase. */
function opensGroup(token: Token | undefined): boolean {
  return token !== undefined && (determiners.has(token.normal) || objectPronouns.has(token.normal))
}

/** Whether the clause so far has its verb. */
function hasVerb(tags: readonly Tag[]): boolean {
  const last = tags.findLast((tag) => /^(?:verb|auxiliary|conjunction|mark)$/.test(tag))
  return last === 'verb' || last === 'auxiliary'
}
