// Source: the quantifier modifiers that English grammars list (Quirk et al., A Comprehensive Grammar, 5.20 and 8.111). MIT.

/** What a modifier does to a number: a least value, a greatest value, or only a value near it. */
export type Bound = 'least' | 'greatest' | 'near' | 'nearly' | 'slightly-more' | 'exact'

/** Modifiers before a number, words joined by one space. */
export const boundsBefore: ReadonlyMap<string, Bound> = new Map([
  ...phrases('least', [
    'at least',
    'no fewer than',
    'no less than',
    'not less than',
    'a minimum of',
    'more than',
    'over',
    'well over',
    'above',
    'exceeding',
    'upwards of',
    'upward of',
    'greater than',
    'in excess of',
    'north of',
    'over the age of',
    'above the age of',
    'beyond',
  ]),
  ...phrases('greatest', [
    'up to',
    'as many as',
    'as much as',
    'at most',
    'no more than',
    'not more than',
    'a maximum of',
    'less than',
    'fewer than',
    'under',
    'under the age of',
    'below',
    'below the age of',
  ]),
  ...phrases('nearly', ['nearly', 'almost', 'close to', 'just under', 'a little under', 'just short of', 'just below']),
  ...phrases('slightly-more', ['just over', 'slightly more than', 'a little over', 'a little more than', 'just above']),
  ...phrases('near', [
    'about',
    'around',
    'roughly',
    'approximately',
    'approx',
    'approx .',
    'ca',
    'ca .',
    'est',
    'est .',
    '~',
    '≈',
    'some',
    'an estimated',
    'estimated',
    'in the region of',
    'something like',
    'circa',
    'perhaps',
  ]),
  ...phrases('exact', [
    'exactly',
    'precisely',
    'only',
    'just',
    'all',
    'a total of',
    'another',
    'an additional',
    'a further',
  ]),
])

/**
 * Modifiers that leave out the number itself: "under 200" is never 200, "up to 200" may be. A bare "above" or "below" often tells
 * of a mark on a scale instead ("a reading above 50 means growth").
 */
const excluding =
  /^(?:(?:slightly |a little )?more than|(?:well |just )?over|just above|exceeding|greater than|in excess of|north of|beyond|less than|fewer than|(?:just |a little )?under|just below|just short of|nearly|almost)\b/i

/** Whether the words of a quantity begin with a modifier that leaves out the number behind it. */
export function excludesItsNumber(text: string): boolean {
  return excluding.test(text)
}

/** The most words of a modifier. */
export const longestBound = 4

/** Modifiers after a number or what it counts, words joined by one space. */
export const boundsAfter: ReadonlyMap<string, Bound> = new Map([
  ...phrases('least', ['or more', 'and more', 'or above', 'or over', 'and above', 'plus', '+']),
  ...phrases('greatest', ['or less', 'or fewer', 'or under']),
  ...phrases('near', ['or so', 'or thereabouts', 'more or less']),
])

/** Words that a hyphen ties to the number before them. */
export const boundsTied: ReadonlyMap<string, Bound> = new Map([
  ...phrases('least', ['plus']),
  ...phrases('near', ['odd']),
])

function phrases(bound: Bound, words: readonly string[]): readonly (readonly [string, Bound])[] {
  return words.map((phrase) => [phrase, bound])
}
