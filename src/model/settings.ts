/** What was asked of a comparison, with the defaults filled in. */
export interface Settings {
  /** Links below this score are left out, in [0, 1]; null takes the fitted threshold. */
  readonly minimumScore: number | null
  /** Whether the result says what made each link. */
  readonly explain: boolean
}

export const defaultSettings: Settings = { minimumScore: null, explain: false }
