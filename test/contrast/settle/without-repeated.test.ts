import { expect, it } from 'vitest'
import { compare } from '../../../src/index.ts'

async function differences(a: string, b: string): Promise<readonly string[]> {
  const { claims } = await compare([{ text: a }, { text: b }])
  return claims.flatMap((claim) => claim.differences.map(({ kind, reason }) => `${kind} ${reason}`))
}

it('tells once that a plea or a verdict is denied', async () => {
  expect(
    await differences('Ann Hale pleaded guilty to fraud in Oslo.', 'Ann Hale pleaded not guilty to fraud in Oslo.'),
  ).toEqual(['polarity denied'])
  expect(
    await differences('A jury convicted Ann Hale of fraud.', 'A jury found Ann Hale not guilty of fraud.'),
  ).toEqual(['action opposite'])
})

it('tells once that a time inside a quote is altered', async () => {
  expect(
    await differences(
      'Hale said: "It will be months before some people can go home."',
      'Hale warned: "It will be weeks before some people can go home."',
    ),
  ).toEqual(['quote reworded-quote'])
})
