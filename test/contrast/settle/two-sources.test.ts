import { expect, it } from 'vitest'
import { contrastPolarity } from '../../../src/contrast/polarity/polarity.ts'
import { withTwoSourcesOpen } from '../../../src/contrast/settle/two-sources.ts'
import { factsAt, speechArticle } from '../speech-article.ts'

function verdicts(a: string, b: string): readonly string[] {
  const [left, right] = [factsAt(speechArticle('A', 'Tarn', a), 2), factsAt(speechArticle('B', 'Tarn', b), 2)]
  const found = withTwoSourcesOpen([contrastPolarity(left, right, 'same')], left, right)
  return found.flatMap(({ differences }) => differences.map(({ verdict }) => verdict))
}

it('leaves open what one source says and another denies', () => {
  expect(
    verdicts('The army said its guns shelled the old market.', 'The mayor said the guns never shelled the old market.'),
  ).toEqual(['unclear'])
})

it('keeps a conflict of one source, and one with a text that names none', () => {
  const denied = 'The army said its guns never shelled the old market.'
  expect(verdicts('The army said its guns shelled the old market.', denied)).toEqual(['conflict'])
  expect(verdicts('The guns shelled the old market.', denied)).toEqual(['conflict'])
})
