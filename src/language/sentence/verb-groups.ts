import type { Token } from '../tokens.ts'
import type { LookUp, WordEntry } from '../words/word-entry.ts'
import { formsOfBe } from './clause-words.ts'
import { negations } from './negations.ts'
import type { Tag } from './word-tags.ts'

/** A verb with its auxiliaries: "had not been seen". */
export interface VerbGroup {
  /** Half-open range of token indexes, auxiliaries included. */
  readonly first: number
  readonly last: number
  readonly main: Token
  /** What the word data knows of the main verb. */
  readonly entry: WordEntry
  readonly negated: boolean
  readonly passive: boolean
}

/** How many words a verb with its auxiliaries and adverbs has at most. */
const longest = 6

/** The verb groups among tagged tokens, in order and none overlapping. O(n). */
export function verbGroups(tokens: readonly Token[], tags: readonly Tag[], lookUp: LookUp): readonly VerbGroup[] {
  const verbs: VerbGroup[] = []
  for (let first = 0; first < tokens.length; first++) {
    if (!isVerbal(tags[first])) continue
    const main = mainVerb(tags, first)
    verbs.push(verbOf(tokens, [first, main], lookUp))
    first = main
  }
  return verbs
}

/** The index of the verb to which auxiliaries lead; the last auxiliary where none follows. */
function mainVerb(tags: readonly Tag[], first: number): number {
  let main = first
  for (let index = first + 1; tags[main] === 'auxiliary' && index - first < longest; index++) {
    if (isVerbal(tags[index])) main = index
    else if (tags[index] !== 'adverb') break
  }
  return main
}

function isVerbal(tag: Tag | undefined): boolean {
  return tag === 'verb' || tag === 'auxiliary'
}

function verbOf(tokens: readonly Token[], [first, index]: readonly [number, number], lookUp: LookUp): VerbGroup {
  const main = tokens[index] as Token
  const auxiliaries = tokens.slice(first, index).filter(({ normal }) => formsOfBe.has(normal) || perfect.has(normal))
  return {
    first,
    last: index + 1,
    main,
    entry: lookUp(main.normal),
    negated: tokens.slice(Math.max(0, first - 1), index + 1).some(({ normal }) => negations.has(normal)),
    passive: formsOfBe.has(auxiliaries.at(-1)?.normal ?? '') && !main.normal.endsWith('ing'),
  }
}

const perfect = new Set('have has had having'.split(' '))
