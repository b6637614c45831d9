import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencePatterns } from '../../src/segment/furniture-patterns.ts'

const opened = sentencePatterns.flatMap(({ name, pattern, opens }) => (opens ? [{ name, pattern, opens }] : []))

describe('sentencePatterns', () => {
  it.each(opened)('open every match of $name with one of its words', ({ pattern, opens }) => {
    // The generator knows no word boundaries, so that some of what it writes is no match.
    const written = fc.stringMatching(new RegExp(pattern.source.replaceAll('\\b', '')))
    const first = (text: string): string => /^[a-z]*/i.exec(text)?.[0].toLowerCase() ?? ''
    const seen = new Set<string>()
    fc.assert(
      fc.property(written, (text) => {
        if (!pattern.test(text)) return
        seen.add(first(text))
        expect(opens).toContain(first(text))
      }),
      { numRuns: 2000, seed: 1 },
    )
    expect(seen.size).toBeGreaterThan(0)
  })
})
