import type { Comparison } from '../model/comparison.ts'
import { escapedControls } from './escaped-controls.ts'
import { type Citation, type FindingRow, findingRows } from './finding-rows.ts'

/**
 * A comparison as JSON Lines: one finding a line, for programs such as jq; the last line counts what filters left out.
 *
 * Every line has `finding`, `articles` and `readings`; a finding of a claim names it. What could steer a terminal is
 * escaped. The same bytes for the same comparison. O(size of the result).
 */
export function jsonl(comparison: Comparison): string {
  return [...findingRows(comparison).map(inOrder), ...leftOutLine(comparison)]
    .map((line) => `${escapedControls(JSON.stringify(line))}\n`)
    .join('')
}

function leftOutLine({ leftOut }: Comparison): readonly object[] {
  if (!leftOut) return []
  const { claims, differences, details, unique, quotes } = leftOut
  return [{ finding: 'left-out', articles: [], readings: [], claims, differences, details, unique, quotes }]
}

function inOrder({ finding, claim, kind, verdict, reason, match, articles, readings }: FindingRow): object {
  return {
    finding,
    ...(claim && { claim: claim.id }),
    ...(kind !== null && (finding === 'quote' ? { rung: kind } : { kind })),
    ...(verdict !== null && { verdict }),
    ...(reason !== null && { reason }),
    ...(finding === 'claim' && { origins: claim?.origins }),
    ...(match && { confidence: match.confidence, relation: match.relation }),
    articles,
    readings: readings.map(reading),
  }
}

// Named one by one, so that the bytes do not depend on the order in which a saved result has its keys.
function reading({ article, statement, start, end, text, value, speaker }: Citation): object {
  return { article, statement, start, end, text, value, speaker }
}
