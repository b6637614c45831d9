/** A number as a text writes it, in digits or words, with its scale ("1.5 million", "two dozen"). */
export interface Numeral {
  readonly value: number
  /** Place value of the last digit that the words give: 1.5 million gives 100,000. */
  readonly precision: number
  /** Greatest value where the words name a stretch ("several", "dozens"); null where that is open; else `value`. */
  readonly most: number | null
  readonly form: 'cardinal' | 'ordinal' | 'fraction' | 'vague'
  /** Index of the token after it. */
  readonly end: number
}
