import { givenNames } from '../language/person-words.ts'

// Short forms of English given names that do not begin as the full name does; general knowledge.
const shortForms: ReadonlyMap<string, readonly string[]> = new Map(
  `bill william; billy william; bob robert; bobby robert; dick richard; ted edward; ted theodore; ned edward; peggy margaret; meg margaret;
   hank henry; harry henry; harry harold; betty elizabeth; beth elizabeth; liz elizabeth; lisa elizabeth; jack john; jim james;
   jimmy james; tony anthony; sandy alexander; kate catherine; kathy catherine; nick nicholas; molly mary; polly mary; nancy ann;
   gene eugene; jerry gerald; drew andrew; tina christina; ray raymond; jack jacob; bert albert; bert robert; greta margaret`
    .split(';')
    .map((row) => row.trim().split(' '))
    .reduce(
      (forms, [short = '', full = '']) => forms.set(short, [...(forms.get(short) ?? []), full]),
      new Map<string, string[]>(),
    ),
)

/** How many letters two forms of one given name begin with alike: "Mike", "Michael". */
const sameStart = 2

/**
 * Whether two names, in lower-case words, are those of two persons with one surname: "James Rowe" and "David Rowe", but not "Bob Rowe"
 * and "Robert Rowe". No where a given name is not a common one. Symmetric.
 */
export function areNamesakes(a: readonly string[], b: readonly string[]): boolean {
  const [[x, surname], [y, other]] = [a.slice(-2), b.slice(-2)]
  if (!x || !y || surname === undefined || surname !== other) return false
  if (!givenNames.has(x) || !givenNames.has(y) || x.slice(0, sameStart) === y.slice(0, sameStart)) return false
  return !isShortFor(x, y) && !isShortFor(y, x)
}

function isShortFor(short: string, full: string): boolean {
  return full.endsWith(short) || (shortForms.get(short) ?? []).includes(full)
}
