import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Comparison, compare } from '../src/index.ts'

const sources = ['a.txt', 'b.txt']
const seeds: Comparison = await compare(
  sources.map((source) => ({ source, text: readFileSync(`fixtures/seeds/${source}`, 'utf8') })),
)

/** The only statement that has some words. */
function statementWith(words: string): string {
  const found = seeds.articles.flatMap(({ statements }) => statements.filter(({ text }) => text.includes(words)))
  const [statement, ...others] = found
  if (!statement || others.length > 0) throw new Error(`${found.length} statements have "${words}".`)
  return statement.id
}

function claimWith(words: string): Comparison['claims'][number] | undefined {
  const id = statementWith(words)
  return seeds.claims.find(({ statements }) => statements.includes(id))
}

describe('the two articles that the project started from', () => {
  it.each([
    ['the quote', '"We have no doubt', '“We have no doubt'],
    ['its second half in other words', 'escalatory it is', 'much the situation will escalate'],
    ['the expected visit', 'dictator will visit North Korea', 'the Kremlin said earlier this week'],
    ['unrest in another part of the world', 'to cause unrest in', 'to create chaos in'],
    ['who encourages it', 'at the insistence of', 'such a move could be encouraged by'],
    ['the concern of the administration', 'is increasingly concerned', 'administration is concerned'],
    ['the artillery shells', 'millions of artillery shells', 'more than 1 million artillery shells'],
    ['the weapons wanted in return', 'in exchange for supplying ammunition', 'In return, North Korea'],
  ])('have one claim of %s', (_, ours, theirs) => {
    expect(claimWith(ours)?.statements).toContain(statementWith(theirs))
  })

  it('have the same claims with blank lines and other white space around them', async () => {
    const [a = '', b = ''] = seeds.articles.map(({ text }) => text)
    const found = async (...texts: readonly string[]): Promise<unknown> => {
      const { claims } = await compare(texts.map((text) => ({ text })))
      const differences = claims.map((claim) => claim.differences.map(({ kind, verdict }) => `${kind} ${verdict}`))
      return claims.map(({ statements, origins }, index) => ({ statements, origins, differences: differences[index] }))
    }
    expect(await found(`\n\n${a}`, b)).toEqual(await found(a, b))
    expect(await found(a, `\n\n${b}`)).toEqual(await found(a, b))
  })

  it('contradict each other in the quote alone', () => {
    const conflicts = seeds.claims.flatMap(({ differences }) => differences.filter((it) => it.verdict === 'conflict'))
    expect(conflicts.map(({ kind, reason }) => `${kind} ${reason}`)).toEqual(['quote reworded-quote'])
    expect(claimWith('escalatory it is')?.differences).toEqual(conflicts)
  })
})
