import type { Measure } from './matrix.ts'
import type { NumberLists } from './number-lists.ts'

/**
 * Length of the longest common subsequence of a sequence of `rows` and one of `columns`, whose members are below `size`.
 *
 * Only equal members cost (Hunt and Szymanski 1977): O(length + pairs of equal members × log). Ask row by row.
 */
export function sequenceMatcher(rows: NumberLists, columns: NumberLists, size: number): Measure {
  const places = placesInRow(rows, size)
  const subsequenceTo = subsequencesInRow(longestList(rows))
  return (row, column) => {
    const { last, previous } = places(row)
    let common = 0
    for (let at = columns.starts[column] as number; at < (columns.starts[column + 1] as number); at++) {
      // From the last place to the first, so that no place builds on one that the same member found.
      for (let next = last[columns.members[at] as number] as number; next > 0; next = previous[next - 1] as number) {
        common = Math.max(common, subsequenceTo(next - 1, common))
      }
    }
    return common
  }
}

/** Gives the length of the longest common subsequence that ends at a place of the row, `longest` being that so far. */
function subsequencesInRow(longestRow: number): (place: number, longest: number) => number {
  // By length: the first place at which a common subsequence that is one longer ends.
  const ends = new Uint32Array(longestRow)
  return (place, longest) => {
    const shorter = firstAtLeast(ends, longest, place)
    ends[shorter] = place
    return shorter + 1
  }
}

interface Places {
  /** By member, its last place in the row plus 1; 0 where the row has none. */
  readonly last: Uint32Array
  /** By place in the row, the place before with the same member, plus 1; 0 where there is none. */
  readonly previous: Uint32Array
}

/** Reads one row after the other into the same two arrays. */
function placesInRow({ starts, members }: NumberLists, size: number): (row: number) => Places {
  const places: Places = { last: new Uint32Array(size), previous: new Uint32Array(longestList({ starts, members })) }
  let current = -1
  return (row) => {
    if (row === current) return places
    if (current >= 0)
      for (const member of members.subarray(starts[current], starts[current + 1])) places.last[member] = 0
    current = row
    members.subarray(starts[row], starts[row + 1]).forEach((member, place) => {
      places.previous[place] = places.last[member] as number
      places.last[member] = place + 1
    })
    return places
  }
}

function longestList({ starts }: NumberLists): number {
  let longest = 0
  for (let list = 0; list + 1 < starts.length; list++) {
    longest = Math.max(longest, (starts[list + 1] as number) - (starts[list] as number))
  }
  return longest
}

/** The first of the first `count` values, which rise, that is no less than this one; `count` where there is none. */
function firstAtLeast(values: Uint32Array, count: number, least: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] as number) < least) low = middle + 1
    else high = middle
  }
  return low
}
