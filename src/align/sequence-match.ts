/** What two sequences share in order. */
export interface SequenceMatch {
  /** Longest common run: members side by side in both. */
  readonly run: number
  /** Longest common subsequence. */
  readonly common: number
}

/** Longest common run and subsequence of two sequences of numbers. O(length of a × length of b). */
export function sequenceMatch(a: Uint32Array, b: Uint32Array): SequenceMatch {
  const runs = new Uint16Array(b.length + 1)
  const common = new Uint16Array(b.length + 1)
  let longest = 0
  for (const member of a) {
    // The cell to the upper left, before this row wrote over it.
    let [run, subsequence] = [0, 0]
    for (let index = 1; index <= b.length; index++) {
      const [runAbove, commonAbove] = [runs[index] as number, common[index] as number]
      const equal = b[index - 1] === member
      runs[index] = equal ? run + 1 : 0
      common[index] = equal ? subsequence + 1 : Math.max(commonAbove, common[index - 1] as number)
      if (equal && run >= longest) longest = run + 1
      run = runAbove
      subsequence = commonAbove
    }
  }
  return { run: longest, common: common[b.length] as number }
}
