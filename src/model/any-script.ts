/** A pattern over letters of any script. */
export interface ScriptPattern {
  readonly test: (text: string) => boolean
  /** The regular expression that finds in this text what the pattern means. */
  readonly for: (text: string) => RegExp
}

/**
 * A pattern that names classes of Unicode, each inside brackets: `[\p{L}']`.
 *
 * V8 builds the tables of Unicode anew for each such pattern, which takes longer than to cut an article into words.
 * Nearly all texts are Latin, and are given the same pattern with plain ranges.
 */
export function anyScript(source: string, flags = ''): ScriptPattern {
  const isPlain = /\\p\{L[ulto]\}/.test(source) ? westernText : latinText
  const plain = once(() => new RegExp(inRanges(source), flags))
  const full = once(() => new RegExp(source, `${flags}u`))
  const fitting = (text: string): RegExp => (isPlain.test(text) ? plain() : full())
  return { for: fitting, test: (text) => fitting(text).test(text) }
}

// Latin letters with general punctuation and signs of currencies, among which are no letters, figures or marks (\p{M}).
const latinText = /^[\0-\u02c1\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/
const westernText = /^[\0-\xff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/

/** What such texts have of a class of Unicode; in a western text alone where the class tells the case of letters. */
const ranges: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ˁ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  Lt: '',
  Lo: 'ªº',
  M: '',
  N: '0-9²³¹¼½¾',
  Sc: '$¢-¥₠-₿',
  Cc: String.raw`\0-\x1f\x7f-\x9f`,
}

function inRanges(source: string): string {
  return source.replace(/\\p\{(\w+)\}/g, (name, short: string) => ranges[short] ?? name)
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
