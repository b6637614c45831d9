import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'

/**
 * Porter's stem of a word in small letters, step by step as natural takes them: "provocative" gives "provoc".
 *
 * Most steps change a few endings only, and natural takes long to find that a word has none of them: a step is taken
 * where the last letters say that it may change something.
 */
export function porterStem(word: string): string {
  if (word.length < shortestStemmed) return word
  return steps.reduce(
    (stem, { endings, letters, take }) => (endings.has(stem.slice(-letters)) ? take(stem) : stem),
    word,
  )
}

/** Letters from which a word has an ending. */
const shortestStemmed = 3

/** A step, and the last letters of the words that it may change. */
interface Step {
  readonly endings: ReadonlySet<string>
  /** How many letters each of the endings has. */
  readonly letters: number
  readonly take: (word: string) => string
}

const steps: readonly Step[] = [
  step('s', PorterStemmer.step1a),
  step('d g', PorterStemmer.step1b),
  step('y', PorterStemmer.step1c),
  step('nal nci zer bli lli tli eli sli ion tor ism ess iti ogi', PorterStemmer.step2),
  step('ate ive ize iti cal ful ess', PorterStemmer.step3),
  step('al ce er ic le nt on ou sm te ti us ve ze', PorterStemmer.step4),
  step('e', PorterStemmer.step5a),
  step('ll', PorterStemmer.step5b),
]

function step(endings: string, take: (word: string) => string): Step {
  const all = endings.split(' ')
  return { endings: new Set(all), letters: all[0]?.length ?? 0, take }
}
