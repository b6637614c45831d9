/** The five forms of a verb. */
export interface VerbForms {
  readonly base: string
  readonly third: string
  readonly past: string
  readonly participle: string
  readonly gerund: string
}

// Past and participle of irregular verbs that report speech, thought or evidence; general knowledge of English.
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  know: ['knew', 'known'],
  feel: ['felt', 'felt'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  read: ['read', 'read'],
  see: ['saw', 'seen'],
  swear: ['swore', 'sworn'],
  shoot: ['shot', 'shot'],
  understand: ['understood', 'understood'],
  foresee: ['foresaw', 'foreseen'],
  forecast: ['forecast', 'forecast'],
}

const bases: ReadonlyMap<string, string> = new Map(
  Object.entries(irregular).flatMap(([base, forms]) => forms.map((form) => [form, base] as const)),
)

/** The base of the past or participle of an irregular verb: "tell" of "told". */
export function irregularBase(word: string): string | undefined {
  return bases.get(word)
}

// A short stressed last syllable doubles its consonant: "admitted", "quipped", but "answered".
const doubling = new Set(['admit', 'beg', 'blog', 'brag', 'quip', 'plan', 'rebut', 'rip', 'slam', 'dub', 'chat'])

/** The forms of a verb by the rules of English spelling. */
export function verbForms(base: string): VerbForms {
  const stem = doubling.has(base) ? base + base.at(-1) : base
  const softY = /[^aeiou]y$/.test(base)
  const regular = base.endsWith('e') ? `${base}d` : softY ? `${base.slice(0, -1)}ied` : `${stem}ed`
  const [past, participle] = irregular[base] ?? [regular, regular]
  const gerundStem = /[^eo]e$/.test(base) ? base.slice(0, -1) : stem
  const third = softY ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`
  return { base, third, past, participle, gerund: `${gerundStem}ing` }
}
