import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInJudge } from '../../src/align/built-in-judge.ts'
import { findCandidates } from '../../src/align/candidates.ts'
import type { Candidate } from '../../src/align/judge.ts'
import { compareDocuments } from '../../src/compare.ts'
import { defaultSettings } from '../../src/model/settings.ts'
import { documentFromText } from '../../src/read/document-from-text.ts'
import { newsTexts } from '../news-texts.ts'
import { pairOf, statementOf } from './align-articles.ts'
import { toyJudge } from './toy-judge.ts'

const candidates = newsTexts({ minLength: 2, maxLength: 2 }).map(([a = '', b = '']) => findCandidates(pairOf(a, b)))

describe.each([builtInJudge, toyJudge])('the judge $name', ({ judge }) => {
  async function holds(check: (given: readonly Candidate[]) => Promise<void>): Promise<void> {
    await fc.assert(fc.asyncProperty(candidates, check), { numRuns: 40 })
  }

  it('gives one judgement for each candidate, with both figures in [0, 1]', async () => {
    await holds(async (given) => {
      const judgements = await judge(given)
      expect(judgements.length).toBe(given.length)
      for (const figure of judgements.flatMap(({ score, same }) => [score, same])) {
        expect(figure).toBeGreaterThanOrEqual(0)
        expect(figure).toBeLessThanOrEqual(1)
      }
    })
  })

  it('judges each by itself: in their order, and whatever else is in the batch', async () => {
    await holds(async (given) => {
      const together = await judge(given)
      expect(await judge(given.toReversed())).toEqual(together.toReversed())
      expect((await Promise.all(given.map((one) => judge([one])))).flat()).toEqual(together)
    })
  })

  it('does not care which side is from', async () => {
    await holds(async (given) => {
      const turned = given.map((candidate) => ({ ...candidate, from: candidate.to, to: candidate.from }))
      expect(await judge(turned)).toEqual(await judge(given))
    })
  })

  it('takes an empty batch', async () => {
    expect(await judge([])).toEqual([])
  })
})

describe('the built-in judge', () => {
  it('is certain of a copy, whatever its features are', async () => {
    const copy = {
      from: statementOf('“No.”'),
      to: statementOf('"No."', 'B1'),
      isCopy: true,
      features: new Float64Array(40),
    }
    expect(await builtInJudge.judge([copy])).toEqual([{ score: 1, same: 1 }])
  })
})

describe('a judge passed to a comparison', () => {
  const documents = ['The mill burned down on Monday.', 'The mill burned on Monday night.\n\nIt rained.'].map((text) =>
    documentFromText({ text }),
  )

  it('decides scores and relations', async () => {
    const { links } = await compareDocuments(documents, { settings: defaultSettings, notices: [], judge: toyJudge })
    expect(links).toEqual([{ from: 'A1', to: 'B1', relation: 'same', score: 0.833, confidence: 'likely' }])
  })

  it('may refuse all candidates', async () => {
    const judge = { name: 'no', judge: async (given: readonly Candidate[]) => given.map(() => ({ score: 0, same: 0 })) }
    const { links, claims, unique } = await compareDocuments(documents, {
      settings: defaultSettings,
      notices: [],
      judge,
    })
    expect([links, claims]).toEqual([[], []])
    expect(unique.length).toBe(3)
  })
})
