/** What the process tells its caller; the same in every command. */
export const exitStatus = {
  done: 0,
  /** Something named by `--fail-on` was found. */
  found: 1,
  /** Wrong usage, or an input or output that cannot be used. */
  unusable: 2,
  /** A fault of the tool itself. */
  fault: 3,
} as const
