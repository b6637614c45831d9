/** Shortest word with an ending that the two countries spell in two ways; "four" is no "for". */
const shortestVariant = 6

// Endings that British and American English spell in two ways; general knowledge.
const endings: readonly (readonly [british: RegExp, american: string])[] = [
  [/is(e[drs]?|ers|ing|ations?)$/, 'iz$1'],
  [/ys(e[drs]?|ers|ing)$/, 'yz$1'],
  [/our(s|ed|ing|able|ful|ites?|hoods?|ers?|ly)?$/, 'or$1'],
  [/([aeiou])ll(ed|ing|ers?)$/, '$1l$2'],
  [/([bgt])re(s?)$/, '$1er$2'],
  [/ogue(s?)$/, 'og$1'],
  [/ence(s?)$/, 'ense$1'],
  [/amme(s?)$/, 'am$1'],
  [/ellery$/, 'elry'],
]

/** A normalised word with the endings of American English, so that both spellings of a word are equal. For comparing only. */
export function americanSpelling(word: string): string {
  if (word.length < shortestVariant) return word === 'grey' ? 'gray' : word
  const ending = endings.find(([british]) => british.test(word))
  return ending ? word.replace(...ending) : word
}
