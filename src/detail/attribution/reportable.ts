import { isIrregularForm } from '../../language/words/irregular-verbs.ts'
import type { BoundedWords, Content } from './content.ts'
import type { Cue } from './cues.ts'
import type { Word } from './speech-units.ts'
import { isAuxiliary, isCapitalised, isFiniteVerb, isPause, isPronoun, isQuote } from './word-classes.ts'

/** Fewer words than this are no statement of their own. */
const fewestContentWords = 2

/** Verbs that report words only where these stand in quotation marks: "she continued". */
const onlyQuotes: ReadonlySet<string> = new Set([
  'continue',
  'read',
  'respond',
  'chime',
  'quip',
  'post',
  'protest',
  'publish',
  'threaten',
  'scream',
  'answer',
])

/** Verbs after which "to" opens no report. */
const takesTo: ReadonlySet<string> = new Set(['add', 'relate'])

/** Whether what stands after a verb is something that can be said, thought or shown. */
export function isReportable(bounded: BoundedWords, cue: Cue, content: Content): boolean {
  const { words } = bounded
  if (content.direct) return true
  if (isStillToSay(bounded, cue, content)) return false
  return (
    !onlyQuotes.has(cue.verb.lemma) &&
    // "documents related to", "added to the list"
    !(words[content.from]?.lower === 'to' && takesTo.has(cue.verb.lemma)) &&
    (cue.verb.sense === 'judging' ||
      isWhole(words[content.from], cue) ||
      content.to - content.from >= fewestContentWords) &&
    !isPause(words[content.from])
  )
}

/** "The firm will report results": a thing that may be told some day, and no word of what it tells. */
function isStillToSay({ words }: BoundedWords, cue: Cue, { from, to }: Content): boolean {
  if (!givenOut.has(cue.verb.lemma) || !words.slice(cue.first, cue.last).some(({ lower }) => modals.has(lower)))
    return false
  return (
    !isPronoun(words[from]) &&
    !words.slice(from, to).some((word) => mayBeVerb(word) || /^(?:that|to|how|whether)$/.test(word.lower))
  )
}

/** Verbs of speech whose object may be a thing that is got or given out. */
const givenOut: ReadonlySet<string> = new Set(['announce', 'claim', 'disclose', 'post', 'publish', 'report', 'reveal'])

const modals: ReadonlySet<string> = new Set('will would may might can could shall should must'.split(' '))

/** A quote is one word here (`added that "it was over"`), and so are many outlets ("citing Reuters"). */
function isWhole(word: Word | undefined, { verb }: Cue): boolean {
  return isQuote(word) || (verb.lemma === 'cite' && isCapitalised(word))
}

/** Whether a word is or may be a verb in the past or behind an auxiliary, or a quote, which may hold one. */
export function mayBeVerb(word: Word): boolean {
  return (
    isAuxiliary(word) || isFiniteVerb(word) || isIrregularForm(word.lower) || /.ed$/.test(word.lower) || isQuote(word)
  )
}
