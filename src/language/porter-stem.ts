// Source: M. F. Porter, An algorithm for suffix stripping, Program 14(3), 1980. A "y" that is a vowel and the vowels after
// it are two runs, as the package natural has it, with whose stems the scores of links were fitted.

/** Porter's stem of a word in lower case: "provocative" gives "provoc". Shorter words than three letters stay as they are. O(n). */
export function porterStem(word: string): string {
  if (word.length < 3) return word
  return [plural, past, finalY, doubleSuffix, longSuffix, suffix, finalE, doubleL].reduce(
    (rest, step) => step(rest),
    word,
  )
}

type Step = (word: string) => string

/** Step 1a: "caresses", "ponies", "cats". */
function plural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

/** Step 1b: "agreed", "plastered", "motoring". */
function past(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word
  const rest = word.replace(/(?:ed|ing)$/, '')
  return rest !== word && groupsOf(rest).includes('V') ? restored(rest) : word
}

/** What an ending took with it: "conflated", "hopping", "filing". */
function restored(word: string): string {
  if (/(?:at|bl|iz)$/.test(word)) return `${word}e`
  const last = word.at(-1)
  if (last === word.at(-2) && /[^aeioulsz]$/.test(word)) return word.slice(0, -1)
  return measure(word) === 1 && endsShort(word) ? `${word}e` : word
}

/** Step 1c: "happy". */
function finalY(word: string): string {
  return word.endsWith('y') && groupsOf(word).slice(0, -1).includes('V') ? `${word.slice(0, -1)}i` : word
}

/** Step 2: "relational", "hesitanci". */
const doubleSuffix = replacing(
  `ational ate, tional tion, enci ence, anci ance, izer ize, abli able, bli ble, alli al, entli ent, eli e, ousli ous,
   ization ize, ation ate, ator ate, alism al, iveness ive, fulness ful, ousness ous, aliti al, iviti ive, biliti ble, logi log`,
)

/** Step 3: "triplicate", "hopeful". */
const longSuffix = replacing('icate ic, ative , alize al, iciti ic, ical ic, ful , ness ')

/** The first of these endings behind more than a syllable gives way to another. */
function replacing(list: string): Step {
  const pairs = list.split(/,\s+/).map((pair) => pair.split(' '))
  return (word) => {
    const [ending = '', instead = ''] =
      pairs.find(([end = '']) => word.endsWith(end) && measure(word.slice(0, -end.length)) > 0) ?? []
    return word.slice(0, word.length - ending.length) + instead
  }
}

/** Step 4: "revival", "adoption". */
function suffix(word: string): string {
  const ending =
    suffixes.find((end) => word.length > end.length && word.endsWith(end)) ?? (/.[st]ion$/.test(word) ? 'ion' : '')
  const rest = word.slice(0, word.length - ending.length)
  return measure(rest) > 1 ? rest : word
}

/** The longest first. */
const suffixes = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize al er ic ou'.split(' ')

/** Step 5a: "probate", "cease". */
function finalE(word: string): string {
  if (!word.endsWith('e')) return word
  const rest = word.slice(0, -1)
  const size = measure(rest)
  return size > 1 || (size === 1 && !endsShort(rest)) ? rest : word
}

/** Step 5b: "controll". */
function doubleL(word: string): string {
  return word.endsWith('ll') && measure(word) > 1 ? word.slice(0, -1) : word
}

/** How many times vowels and then consonants come; nothing has less than a word without any. */
function measure(word: string): number {
  if (word === '') return -1
  const groups = groupsOf(word)
  return (groups.length - Number(groups.startsWith('C')) - Number(groups.endsWith('V'))) / 2
}

/** Runs of consonants and of vowels in turn, as "C" and "V". */
function groupsOf(word: string): string {
  let groups = ''
  for (let at = 0; at < word.length; at++) {
    if (!isVowel(word, at)) groups += groups.endsWith('C') ? '' : 'C'
    else if (at === 0 || !vowels.includes(word.charAt(at - 1))) groups += 'V'
  }
  return groups
}

/** Whether a consonant, a vowel and a consonant end a word, the last of them none of "w", "x" and "y": "hop". */
function endsShort(word: string): boolean {
  const last = word.length - 1
  return last > 1 && !isVowel(word, last - 2) && isVowel(word, last - 1) && !isVowel(word, last) && !/[wxy]$/.test(word)
}

const vowels = 'aeiou'

/** Whether a letter is a vowel; "y" is one behind a consonant. */
function isVowel(word: string, at: number): boolean {
  const letter = word.charAt(at)
  return vowels.includes(letter) || (letter === 'y' && at > 0 && !/[aeiouy]/.test(word.charAt(at - 1)))
}
