import { reportingVerb } from '../../language/saying/reporting-verbs.ts'
import { type BoundedWords, type Content, contentBefore } from './content.ts'
import type { ReadAttribution } from './read-unit.ts'
import { isLikelySource, type Phrase, phraseAfter } from './source-phrase.ts'
import type { Word } from './speech-units.ts'

/** Verbs by which a passive gives a statement to who made it: "was reported by the BBC". */
const attestingVerbs: ReadonlySet<string> = new Set(
  'allege announce believe claim confirm disclose estimate expect report reveal say understand'.split(' '),
)
/** Verbs behind which stands what somebody is called: "was described as calm by". */
const describingVerbs: ReadonlySet<string> = new Set(['characterise', 'characterize', 'describe', 'dub', 'label'])
/** Most words of what somebody is called: "was labelled a clear and present danger by". */
const longestLabel = 5

/** "The closure was announced by the mayor", where `verb` runs from the form of "be" to after the participle. */
export function readPassive(bounded: BoundedWords, verb: Phrase): ReadAttribution | null {
  const { words } = bounded
  const by = byBehind(words, verb.to - 1)
  const source = by === null ? null : phraseAfter(words, by + 1)
  if (by === null || !source || !isLikelySource(words, source)) return null
  const content = contentOf(bounded, verb, source)
  return content ? { source, cue: { from: verb.from, to: by + 1 }, contents: [content], sense: 'saying' } : null
}

/** What stands before the verb; for "it was confirmed by the mayor that" what stands behind. */
function contentOf({ words, ends }: BoundedWords, verb: Phrase, source: Phrase): Content | null {
  if (words[source.to]?.lower !== 'that') return contentBefore(words, verb.from, 0)
  const from = source.to + 1
  const end = ends[from] ?? words.length
  const to = words[end - 1]?.kind === 'mark' ? end - 1 : end
  return from < to ? { from, to, direct: false } : null
}

function byBehind(words: readonly Word[], index: number): number | null {
  const verb = reportingVerb(words[index]?.lower ?? '')
  if (!verb?.forms.includes('participle')) return null
  const reach = describingVerbs.has(verb.lemma) ? longestLabel : attestingVerbs.has(verb.lemma) ? 1 : 0
  const by = words.slice(index + 1, index + 1 + reach).findIndex(({ lower }) => lower === 'by')
  return by < 0 ? null : index + 1 + by
}
