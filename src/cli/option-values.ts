import { InvalidArgumentError, Option } from 'commander'

/** An option that takes a list of known names and may be repeated; none means all. */
export function listOf<Name extends string>(flags: string, description: string, known: readonly Name[]): Option {
  const what = /<(.*)s>/.exec(flags)?.[1] ?? 'value'
  return new Option(flags, description)
    .choices(known)
    .default([], 'all')
    .argParser((list, before: readonly Name[]) => [...before, ...members(list).map((name) => oneOf(name, known, what))])
}

/** The members of a list that a user wrote with commas. */
export function members(list: string): readonly string[] {
  return list.split(',').map((member) => member.trim())
}

/** The known name that a user wrote; an error that names all of them where there is no such. */
export function oneOf<Name extends string>(name: string, known: readonly Name[], what: string): Name {
  const found = known.find((candidate) => candidate === name)
  if (found === undefined) throw new InvalidArgumentError(`There is no such ${what}; known: ${known.join(', ')}.`)
  return found
}
