import { expect, test } from 'vitest'
import { read } from '../../../src/index.ts'
import { articleTerminal } from '../../../src/report/terminal/article.ts'

test('an article is shown with its details, of its yes and no only what it denies', async () => {
  const article = await read({
    text: 'Mill fire\n\nPolice in Paris did not confirm the fire at the mill.',
    source: 'a.txt',
  })
  const lines = articleTerminal(article, { width: 100, color: false }).split('\n')
  expect(lines.flatMap((line) => line.match(/^ +polarity .*/)?.[0].trim() ?? [])).toEqual([
    'polarity [not confirm] = denied',
  ])
  expect(article.details.filter(({ kind }) => kind === 'polarity').length).toBeGreaterThan(1)
})
