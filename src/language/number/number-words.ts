// Source: the number words of any English grammar (closed classes), written down for this project. MIT.

/** Cardinal words and their values. */
export const cardinals: ReadonlyMap<string, number> = new Map([
  ...wordsFrom(0, 'zero one two three four five six seven eight nine ten'),
  ...wordsFrom(11, 'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
])

/** Words for tens, which may be followed by a hyphen and a cardinal below ten. */
export const tens: ReadonlyMap<string, number> = new Map(
  wordsFrom(2, 'twenty thirty forty fifty sixty seventy eighty ninety').map(([word, value]) => [word, value * 10]),
)

/** Words and abbreviations that multiply the number before them. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['trn', 1e12],
  ['tn', 1e12],
])

/** Scales that mean this only in an amount of money ("$5m", "£20k"). */
export const moneyScales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
])

/** Plural nouns for an unnamed number of a size: "dozens" is at least two dozen. */
export const vaguePlurals: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
])

/** Quantifiers for an unnamed number, words joined by one space: the least and greatest that each may stand for. */
export const quantifiers: ReadonlyMap<string, readonly [number, number | null]> = new Map([
  ['several', [2, 12]],
  ['a few', [2, 12]],
  ['a handful of', [2, 12]],
  ['a couple', [2, 3]],
  ['a couple of', [2, 3]],
  ['multiple', [2, null]],
  ['many', [2, null]],
  ['numerous', [2, null]],
  ['a number of', [2, null]],
  ['a host of', [2, null]],
  ['a flurry of', [2, null]],
  ['a series of', [2, null]],
  ['a string of', [2, null]],
])

/** Nouns for so many of what follows: "a trio of suspects". */
export const groups: ReadonlyMap<string, number> = new Map([
  ['pair', 2],
  ['duo', 2],
  ['trio', 3],
  ['quartet', 4],
  ['quintet', 5],
])

/** Things of two parts, or of which a pair is worn or had as one: "a pair of scissors" is one thing. */
export const pairedThings: ReadonlySet<string> = new Set(
  (
    'binoculars bellows braces boots breeches clippers cuffs earphones earrings ears eyes feet flip-flops forceps glasses ' +
    'gloves goggles hands handcuffs headphones heels jeans knickers legs leggings lips lungs mittens moccasins pants pincers ' +
    'pliers pyjamas pajamas sandals scales scissors shears shoes shorts skates skis slacks slippers sneakers socks spectacles ' +
    'stockings sunglasses suspenders tights tongs trainers trousers tweezers wings'
  ).split(' '),
)

/** Quantifiers for more than half of what follows. */
export const majorities: ReadonlySet<string> = new Set([
  'most of',
  'the majority of',
  'a majority of',
  'the vast majority of',
])

/** Ordinal words and their values. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...wordsFrom(1, 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth'),
  ...wordsFrom(14, 'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'),
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
])

/** Words for the lower part of a fraction. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['eighth', 8],
  ['tenth', 10],
])

/** Characters that are fractions by themselves. */
export const fractionCharacters: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅛', 1 / 8],
])

function wordsFrom(first: number, words: string): readonly (readonly [string, number])[] {
  return words.split(' ').map((word, index) => [word, first + index])
}
