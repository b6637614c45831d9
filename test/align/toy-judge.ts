import type { Judge } from '../../src/align/judge.ts'

/** Scores by the share of words that both statements have: a second judge, to show that any may stand in. */
export const toyJudge: Judge = {
  name: 'toy',
  judge: async (candidates) =>
    candidates.map(({ from, to }) => {
      const [a, b] = [from, to].map(({ text }) => new Set(text.toLowerCase().match(/\p{L}+/gu)))
      const shared = [...(a ?? [])].filter((word) => b?.has(word)).length
      const score = shared / Math.max(1, a?.size ?? 0, b?.size ?? 0)
      return { score, same: score }
    }),
}
