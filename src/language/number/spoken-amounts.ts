import { moneyScales, scales } from './number-words.ts'

/** A word with its place in the text it was taken from. */
interface PlacedWord {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** The names of currency signs, as they are said behind an amount. */
const currencyWords: Readonly<Record<string, string>> = { $: 'dollars', '€': 'euros', '£': 'pounds', '¥': 'yen' }

/** How a scale is said: "million" for "m", "mn" and "mln". */
const scaleWords: ReadonlyMap<number, string> = new Map([...scales].reverse().map(([word, size]) => [size, word]))

// Each part starts with characters that the part before cannot hold: linear.
const amountPattern = /^([$€£¥]?)(\d[\d.,]*)(%|[a-z]*)$/

/**
 * The words of a quote with its amounts as they are said, whatever the house style.
 *
 * "€40m" is "40 million euros", "12%" and "12 per cent" are "12 percent", "1,400" is "1400", "twenty-one" is "21", and
 * "forty thousand" is "40000". Number words come in figures. O(words).
 */
export function spokenAmounts<Word extends PlacedWord>(words: readonly Word[], text: string): readonly Word[] {
  const spoken: Word[] = []
  let currency: Word | null = null
  for (const word of words) {
    // "$5 million" is said "5 million dollars".
    if (currency && !scales.has(word.word)) {
      spoken.push(reachingTo(spoken.at(-1), currency))
      currency = null
    }
    const { said, unit } = amountOf(word)
    for (const one of said) addWord(spoken, one, text)
    currency = unit ?? currency
  }
  return currency ? [...spoken, reachingTo(spoken.at(-1), currency)] : spoken
}

/** A currency that stands before its amount, at the place of both: places never run back. */
function reachingTo<Word extends PlacedWord>(last: Word | undefined, currency: Word): Word {
  return { ...currency, end: Math.max(currency.end, last?.end ?? 0) }
}

/** An amount in figures as words, but for its currency, which is said last. */
function amountOf<Word extends PlacedWord>(word: Word): { readonly said: readonly Word[]; readonly unit: Word | null } {
  const [, sign = '', figures = '', rest = ''] = amountPattern.exec(word.word) ?? []
  const size = scales.get(rest) ?? (sign === '' ? undefined : moneyScales.get(rest))
  const scale = size === undefined ? undefined : scaleWords.get(size)
  const tail = rest === '%' ? 'percent' : scale
  if (figures === '' || (rest !== '' && tail === undefined)) return { said: [word], unit: null }
  const number = { ...word, word: figures.replace(thousands, '') }
  const unit = currencyWords[sign]
  return {
    said: tail === undefined ? [number] : [number, { ...word, word: tail }],
    unit: unit === undefined ? null : { ...word, word: unit },
  }
}

/** Adds a word, or joins it to the one before where the two are one number or "per cent". */
function addWord<Word extends PlacedWord>(spoken: Word[], word: Word, text: string): void {
  const last = spoken.at(-1)
  const joined = last && joinedWord(last, word, text)
  if (last && joined) spoken[spoken.length - 1] = { ...last, word: joined, end: Math.max(last.end, word.end) }
  else spoken.push(word)
}

function joinedWord(last: PlacedWord, { word, start, end }: PlacedWord, text: string): string | null {
  if (last.word === 'per' && word === 'cent') return 'percent'
  if (
    /^[2-9]0$/.test(last.word) &&
    isInLetters(last) &&
    /^[1-9](?:th)?$/.test(word) &&
    isInLetters({ word, start, end })
  )
    return /^[-‐–]$/.test(text.slice(last.end, start)) && text[end] !== '-' ? `${last.word[0]}${word}` : null
  const factor = word === 'hundred' ? 1e2 : word === 'thousand' ? 1e3 : null
  return factor && /^\d+$/.test(last.word) ? `${Number(last.word) * factor}` : null
}

/** Whether a number stands in words, which are longer than its figures. */
function isInLetters({ word, start, end }: PlacedWord): boolean {
  return end - start > word.length
}

const thousands = /,(?=\d{3}(?:\D|$))/g
