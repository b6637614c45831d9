import type { Agreement, Difference, DifferenceKind, Reading, SilentReading } from '../model/claim.ts'

type Finding = Agreement | Difference

/**
 * Groups the findings that share a reading, directly or over others, in the order in which they come.
 *
 * What three articles say of one number arrives as findings of pairs; it is one thing. O(findings × readings).
 */
export function joinFindings<F extends Finding>(findings: readonly F[]): readonly (readonly F[])[] {
  const groups = new Map<string, F[]>()
  for (const finding of findings) {
    const keys = finding.readings.map((reading) => readingKey(finding.kind, reading))
    const joined = [...new Set(keys.flatMap((key) => groups.get(key) ?? [])), finding]
    const allKeys = joined.flatMap((member) => member.readings.map((reading) => readingKey(member.kind, reading)))
    for (const key of allKeys) groups.set(key, joined)
  }
  return [...new Set(groups.values())]
}

/** The readings of a group, each once, in the order that `place` gives. */
export function joinReadings<R extends Reading | SilentReading>(
  readings: readonly R[],
  place: (reading: R) => number,
): readonly R[] {
  const distinct = new Map(readings.map((reading) => [readingKey('', reading), reading]))
  return [...distinct.values()].sort((a, b) => place(a) - place(b))
}

function readingKey(kind: DifferenceKind | '', reading: Reading | SilentReading): string {
  const span = 'start' in reading ? `${reading.start}-${reading.end}` : 'silent'
  return `${kind} ${reading.statement} ${span}`
}
