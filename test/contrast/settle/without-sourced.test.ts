import { expect, it } from 'vitest'
import { withoutSourced } from '../../../src/contrast/settle/without-sourced.ts'
import type { Agreement, Difference, Reading } from '../../../src/model/claim.ts'
import { factsAt, speechArticle } from '../speech-article.ts'

const facts = [
  factsAt(speechArticle('A', 'Two die in fire', 'Police said two people died.'), 1),
  factsAt(speechArticle('A', 'Two die in fire', 'Police said two people died.'), 2),
  factsAt(speechArticle('B', 'Fire', 'Police said two had died.'), 2),
]
const [own, other]: readonly Reading[] = ['A2', 'B2'].map((statement) => ({
  statement,
  start: 5,
  end: 11,
  text: 'Police',
  value: 'police',
}))
const plain: Difference = {
  kind: 'attribution',
  verdict: 'compatible',
  reason: 'plain-fact',
  readings: [{ statement: 'A1' }, other as Reading],
}

it('drops a plain fact where its article names the same source elsewhere in the claim', () => {
  const agreement: Agreement = { kind: 'attribution', readings: [own as Reading, other as Reading] }
  const told = withoutSourced([{ agreements: [agreement], differences: [plain] }], facts)
  expect(told).toEqual([{ agreements: [agreement], differences: [] }])
})

it('keeps a plain fact of an article that names no such source', () => {
  const finding = { agreements: [], differences: [plain] }
  expect(withoutSourced([finding], facts)).toEqual([finding])
})
