import type { Span } from '../../model/span.ts'
import { titleAbbreviations } from '../abbreviations.ts'
import { months } from '../time/calendar.ts'
import type { Token } from '../tokens.ts'
import type { LookUp, WordEntry } from '../words/word-entry.ts'
import { determiners } from './clause-words.ts'
import type { Tag } from './word-tags.ts'

/** A noun with the words before it that belong to it: "the three masked men"; or a pronoun alone. */
export interface NounGroup extends Span {
  /** Half-open range of token indexes, determiner included. */
  readonly first: number
  readonly last: number
  readonly head: Token
  /** What the word data knows of the head. */
  readonly entry: WordEntry
  /** Its words without determiners and marks, the head last. */
  readonly words: readonly Token[]
  /** The determiner, normalised ("the", "a", "no"), `'s` after a possessor, or empty. */
  readonly determiner: string
  readonly pronoun: boolean
}

/** Tags that may stand in a noun group before its head. */
const inside: ReadonlySet<Tag> = new Set<Tag>(['determiner', 'adjective', 'noun', 'number'])

/** The noun groups among tagged tokens, in order and none overlapping. O(n). */
export function nounGroups(tokens: readonly Token[], tags: readonly Tag[], lookUp: LookUp): readonly NounGroup[] {
  const groups: NounGroup[] = []
  for (let first = 0; first < tokens.length; first++) {
    if (tags[first] === 'pronoun') groups.push(groupOf(tokens, [first, first + 1], lookUp))
    if (!inside.has(tags[first] ?? 'mark')) continue
    const end = endOfGroup(tokens, tags, first)
    const last = lastNoun(tags, first, end)
    if (last !== null) groups.push({ ...groupOf(tokens, [first, last], lookUp), pronoun: false })
    first = end - 1
  }
  return groups
}

function endOfGroup(tokens: readonly Token[], tags: readonly Tag[], first: number): number {
  let end = first + 1
  while (end < tokens.length) {
    if (tags[end] === 'determiner') break
    const degree = tags[end] === 'adverb' && tags[end - 1] === 'determiner' && inside.has(tags[end + 1] ?? 'mark')
    if (degree || inside.has(tags[end] ?? 'mark')) end++
    else if (joins(tokens, tags, end)) end += 2
    else break
  }
  return end
}

/** Whether a mark stands inside a group: a hyphen, the dot of "Mr.", "&", the apostrophe of "victims' families". */
function joins(tokens: readonly Token[], tags: readonly Tag[], index: number): boolean {
  const [before, mark, next] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (!before || !mark || !next) return false
  const [attached, followed] = [mark.start === before.end, next.start === mark.end]
  if (mark.text === '-') return (attached && followed && next.kind !== 'mark') || isAge(before, next)
  if (!inside.has(tags[index + 1] ?? 'mark')) return false
  switch (mark.text) {
    case '&':
      return true
    case '/':
      return attached && before.kind === 'number' && next.kind === 'number'
    case '.':
      return attached && (before.text.length === 1 || titleAbbreviations.has(before.normal) || isDay(before, next))
    case "'":
    case '’':
      return attached && !followed && before.normal.endsWith('s')
    default:
      return false
  }
}

/** "Sept. 11" */
function isDay(before: Token, next: Token): boolean {
  return months.has(before.normal) && next.kind === 'number'
}

/** Some texts print spaces around the hyphens of an age: "16 - year - old". */
function isAge(before: Token, next: Token): boolean {
  return (before.kind === 'number' || ageWords.has(before.normal)) && ageWords.has(next.normal)
}

const ageWords = new Set('year years month months week weeks day days old'.split(' '))

/** The index behind the last noun or number of a range; null where it has none. */
function lastNoun(tags: readonly Tag[], first: number, end: number): number | null {
  for (let index = end - 1; index >= first; index--)
    if (tags[index] === 'noun' || tags[index] === 'number') return index + 1
  return null
}

function groupOf(tokens: readonly Token[], [first, last]: readonly [number, number], lookUp: LookUp): NounGroup {
  const head = tokens[last - 1] as Token
  const own = tokens.slice(first, last)
  const opening = tokens[first]?.normal ?? ''
  return {
    first,
    last,
    head,
    entry: lookUp(head.normal),
    words: own.filter(({ kind, normal }) => kind !== 'mark' && !determiners.has(normal)),
    determiner: own.slice(0, -1).some(isPossessor) ? "'s" : determiners.has(opening) ? opening : '',
    pronoun: true,
    start: tokens[first]?.start ?? head.start,
    end: head.end - (isPossessor(head) ? 2 : 0),
  }
}

function isPossessor({ text }: Token): boolean {
  return /['’]s$/.test(text)
}
