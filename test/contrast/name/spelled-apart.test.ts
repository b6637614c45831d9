import { describe, expect, it } from 'vitest'
import { compare } from '../../../src/index.ts'

const shared = 'The ferry Marlin sank off the cove on Monday with 14 hikers aboard.'

/** How two articles differ in names, of which one names somebody in the claim that they share and the other one elsewhere. */
async function toldOf(a: string, b: string): Promise<readonly string[]> {
  const texts = [
    `${shared.replace('with 14', `with ${a} and 14`)}\n`,
    `${shared}\n\nRelatives of ${b} laid flowers at a chapel.\n`,
  ]
  const { claims } = await compare(texts.map((text) => ({ text })))
  return claims
    .flatMap(({ differences }) => differences)
    .filter(({ kind }) => kind === 'name')
    .map(({ verdict, reason, readings }) =>
      [verdict, reason, ...readings.map((reading) => ('text' in reading ? reading.text : ''))].join(' | '),
    )
}

describe('spelledApart', () => {
  it('sets names that are spelled otherwise against each other where their statements are not linked', async () => {
    expect(await toldOf('Philip Hickok', 'Philip Hickock')).toEqual([
      'unclear | spelling | Philip Hickok | Philip Hickock',
    ])
    expect(await toldOf('Nuradeen Hassan', 'Nuradin Hassan')).toEqual([
      'compatible | transliteration | Nuradeen Hassan | Nuradin Hassan',
    ])
  })

  it('leaves it open whether a lone word is the same name', async () => {
    expect(await toldOf('Philip Hefner', 'Heffner')).toEqual(['unclear | spelling | Philip Hefner | Heffner'])
    expect(await toldOf('Philip Clark', 'Clarke')).toEqual([])
    expect(await toldOf('Christian', 'Christmas')).toEqual([])
  })

  it('takes a woman’s name for no spelling of a man’s', async () => {
    expect(await toldOf('Carl Hickok', 'Carla Hickok')).toEqual([])
    expect(await toldOf('Andrew Hickok', 'Andrea Hickok')).toEqual([])
  })

  it('is silent where an article has both spellings', async () => {
    expect(await toldOf('Philip Hickok', 'Philip Hickock and Philip Hickok')).toEqual([])
  })
})
