import type { Agreement, Difference, DifferenceKind, Reading, SilentReading } from '../../model/claim.ts'

type Finding = Agreement | Difference

/**
 * Groups the findings that share a reading, directly or over others, in the order in which they come.
 *
 * What three articles say of one number arrives as findings of pairs; it is one thing. Union-find: nearly
 * O(findings × readings), however many share one.
 */
export function joinFindings<F extends Finding>(findings: readonly F[]): readonly (readonly F[])[] {
  const parents = findings.map((_, index) => index)
  const firstWith = new Map<string, number>()
  for (const [index, finding] of findings.entries()) {
    for (const reading of finding.readings) {
      const key = readingKey(finding.kind, reading)
      const earlier = firstWith.get(key)
      if (earlier === undefined) firstWith.set(key, index)
      else join(parents, earlier, index)
    }
  }
  const groups = new Map<number, F[]>()
  for (const [index, finding] of findings.entries()) {
    const root = rootOf(parents, index)
    const group = groups.get(root)
    if (group) group.push(finding)
    else groups.set(root, [finding])
  }
  return [...groups.values()]
}

// The earlier root stays, so that a group stands where its first finding stood.
function join(parents: number[], a: number, b: number): void {
  const [x, y] = [rootOf(parents, a), rootOf(parents, b)]
  parents[Math.max(x, y)] = Math.min(x, y)
}

// Halves the way to the root as it goes, so that ways stay short.
function rootOf(parents: number[], index: number): number {
  let at = index
  for (let parent = parents[at] ?? at; parent !== at; parent = parents[at] ?? at) {
    parents[at] = parents[parent] ?? parent
    at = parent
  }
  return at
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
