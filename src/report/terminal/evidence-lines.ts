import type { Claim } from '../../model/claim.ts'
import { evidenceWords } from '../evidence-words.ts'
import type { View } from '../view.ts'
import { type Line, run, wordsOf, wrap } from './layout.ts'

/** Columns by which the parts of an explanation stand back. */
const indent = 2

/** What made each link of a claim and what spoke against it; none unless it was asked for. */
export function evidenceLines(view: View, claim: Claim, width: number): readonly Line[] {
  return evidenceWords(view, claim).flatMap(({ head, parts }) => [
    ...wrap(wordsOf([run(head, 'strong')]), width),
    ...parts.flatMap(({ name, items }) => part(`${name}: ${items.join(' · ')}`, width)),
  ])
}

function part(words: string, width: number): readonly Line[] {
  const lines = wrap(wordsOf([run(words, 'dim')]), width - indent)
  return lines.map((line) => [run(' '.repeat(indent)), ...line])
}
