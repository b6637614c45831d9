import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockPatterns, lookAt, sentencePatterns } from '../../src/segment/furniture-patterns.ts'
import { pagePatterns } from '../../src/segment/page-patterns.ts'

describe.each([
  ['blockPatterns', blockPatterns],
  ['sentencePatterns', sentencePatterns],
  ['pagePatterns', pagePatterns],
])('%s', (_, patterns) => {
  it.each(patterns)('take a second look at every match of $name', ({ pattern, cased, may }) => {
    const written = fc.stringMatching(withoutBoundaries(pattern instanceof RegExp ? pattern : pattern.for('')))
    let matches = 0
    fc.assert(
      fc.property(written, (text) => {
        const look = lookAt(text)
        if (!pattern.test(cased ? text : look.small)) return
        matches += 1
        expect(may(look)).toBe(true)
      }),
      { numRuns: 2000, seed: 1 },
    )
    expect(matches).toBeGreaterThan(0)
  })

  it.each(patterns)('spare a sentence of the story the pattern of $name', ({ may }) => {
    const sentence = 'Two men were hurt when the roof of the old mill came down, the fire chief told a local paper.'
    expect(may(lookAt(sentence))).toBe(false)
  })
})

/** The generator knows no word boundaries, so that some of what it writes is no match. */
function withoutBoundaries({ source, flags }: RegExp): RegExp {
  return new RegExp(source.replaceAll('\\b', ''), flags)
}
