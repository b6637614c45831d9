import type { BoundedWords } from './content.ts'
import type { ReadAttribution } from './read-unit.ts'
import { isAdverb, isAuxiliary } from './word-classes.ts'

const rumours: ReadonlySet<string> = new Set(['reports', 'rumors', 'rumours', 'speculation'])
const spreadingVerbs: ReadonlySet<string> = new Set(
  'surfaced surface emerged emerge circulated spread swirled'.split(' '),
)
/** Most words of "soon have surfaced" between a rumour and its "that", and of "there were also" before it. */
const longestSpread = 4

/** "There were reports that", "rumours soon emerged that": the reports are the source. */
export function readRumour({ words, ends }: BoundedWords, index: number): ReadAttribution | null {
  if (!rumours.has(words[index]?.lower ?? '')) return null
  const after = words.slice(index + 1, index + 1 + longestSpread)
  const that = index + 1 + after.findIndex(({ lower }) => lower === 'that')
  const spread = words.slice(index + 1, that)
  if (that <= index || !spread.every((word) => isAdverb(word) || isAuxiliary(word) || spreadingVerbs.has(word.lower)))
    return null
  const there = words.slice(Math.max(0, index - longestSpread), index).findLastIndex(({ lower }) => lower === 'there')
  if (spread.length === 0 && there < 0) return null
  const from = Math.max(0, index - longestSpread) + there
  const cue = spread.length > 0 ? { from: index + 1, to: that } : { from, to: index }
  const end = ends[that + 1] ?? words.length
  const to = words[end - 1]?.kind === 'mark' ? end - 1 : end
  const content = { from: that + 1, to, direct: false }
  return content.from < to
    ? { source: { from: index, to: index + 1 }, cue, contents: [content], sense: 'saying' }
    : null
}
