import { documentNouns, outletWords } from '../../language/saying/source-nouns.ts'
import { formsOfBe } from '../../language/sentence/clause-words.ts'
import { startsWithCapital } from '../../language/words/letter-case.ts'
import type { BoundedWords, Content } from './content.ts'
import { contentBefore } from './content.ts'
import { readPassive } from './passive.ts'
import type { ReadAttribution } from './read-unit.ts'
import { readRumour } from './rumour.ts'
import { type Phrase, phraseAfter } from './source-phrase.ts'
import type { Word } from './speech-units.ts'
import { isAdverb, isCapitalised, isMark, isPause } from './word-classes.ts'

/** Attributions without a reporting verb in its clause: "according to", "reportedly", "is believed to". O(n). */
export function findFixedCues(bounded: BoundedWords): readonly ReadAttribution[] {
  return bounded.words
    .map((_, index) => accordingTo(bounded, index) ?? readRumour(bounded, index) ?? hearsay(bounded, index))
    .filter((read) => read !== null)
}

function accordingTo(bounded: BoundedWords, index: number): ReadAttribution | null {
  const { words } = bounded
  if (words[index]?.lower !== 'according' || words[index + 1]?.lower !== 'to') return null
  const source = quotedName(words, index + 2) ?? withOutlet(words, phraseAfter(words, index + 2))
  if (!source) return null
  const cue = { from: index, to: index + 2 }
  const leads = index === 0 || (index < 3 && words[index - 1]?.kind !== 'quote')
  const content = leads ? restAfter(bounded, source.to) : contentBefore(words, index, 0)
  return content
    ? { source, cue, contents: [{ ...content, direct: isOneQuote(words, content) }], sense: 'saying' }
    : null
}

/** "according to a report in the Guardian": a text without its outlet names no source. */
function withOutlet(words: readonly Word[], text: Phrase | null): Phrase | null {
  const isText = text && documentNouns.has(words[text.to - 1]?.lower ?? '')
  if (!isText || !/^(?:in|by|on)$/.test(words[text.to]?.lower ?? '')) return text
  const outlet = phraseAfter(words, text.to + 1)
  const last = words[(outlet?.to ?? 0) - 1]
  return outlet && isCapitalised(last) && outletWords.has(last?.lower ?? '') ? { from: text.from, to: outlet.to } : text
}

/** Most characters of an outlet's name with its marks. */
const longestName = 40

/** `according to “The Mill”, ...`: an outlet that is named in quotation marks. */
function quotedName(words: readonly Word[], index: number): Phrase | null {
  const word = words[index]
  const isName =
    word?.kind === 'quote' &&
    word.text.length <= longestName &&
    word.text.slice(1, -1).split(' ').every(startsWithCapital)
  return isName ? { from: index, to: index + 1 } : null
}

/** What stands after the comma that closes "According to the police chief of Kingston,". */
function restAfter({ words, ends }: BoundedWords, from: number): Content | null {
  let comma = from
  const limit = Math.min(words.length, from + 25)
  while (comma < limit && !isMark(words[comma], ',')) comma++
  const first = comma < limit ? comma + 1 : from
  const end = ends[first] ?? words.length
  const to = words[end - 1]?.kind === 'mark' ? end - 1 : end
  return first < to ? { from: first, to, direct: false } : null
}

function isOneQuote(words: readonly Word[], content: Content): boolean {
  const inside = words
    .slice(content.from, Math.min(content.to, content.from + 3))
    .filter((word) => word.kind !== 'mark')
  return inside.length === 1 && inside[0]?.kind === 'quote'
}

const hearsayVerbs: ReadonlySet<string> = new Set([
  'reported',
  'believed',
  'thought',
  'said',
  'expected',
  'rumored',
  'rumoured',
  'alleged',
  'understood',
  'considered',
  'presumed',
  'estimated',
])

/** "reportedly", "is believed to", "it was reported that": attributed, but to nobody. */
function hearsay(bounded: BoundedWords, index: number): ReadAttribution | null {
  const { words } = bounded
  const word = words[index]
  if (word?.lower === 'reportedly' || word?.lower === 'allegedly')
    return sourceless(bounded, { from: index, to: index + 1 }, 0)
  const be = isAdverb(words[index - 1]) ? index - 2 : index - 1
  if (!word || !formsOfBe.has(words[be]?.lower ?? '')) return null
  const passive = readPassive(bounded, { from: be, to: index + 1 })
  if (passive) return passive
  if (!hearsayVerbs.has(word.lower)) return null
  const next = words[index + 1]?.lower
  if (next !== 'to' && next !== 'that') return null
  return sourceless(bounded, { from: be, to: index + 1 }, next === 'that' ? index + 2 : 0)
}

function sourceless(
  bounded: BoundedWords,
  cue: { readonly from: number; readonly to: number },
  from: number,
): ReadAttribution | null {
  const { words } = bounded
  const first = from > 0 ? from : cue.from
  const end = bounded.ends[first] ?? words.length
  const to = words[end - 1]?.kind === 'mark' ? end - 1 : end
  const start = from > 0 ? from : isPause(words[0]) ? 1 : 0
  return start < to ? { source: null, cue, contents: [{ from: start, to, direct: false }], sense: 'saying' } : null
}
