import { describe, expect, it } from 'vitest'
import { contrastPolarity } from '../../../src/contrast/polarity/polarity.ts'
import { differencesOf, firstOf } from '../contrast-articles.ts'

function read(a: string, b: string): readonly string[] {
  return differencesOf((x, y) => contrastPolarity(x, y, 'same'), firstOf(a), firstOf(b))
}

describe('what stands behind a denial', () => {
  const denied = 'The guards had not shelled the old market.'

  it.each([
    'The mayor denied that the guards had shelled the old market.',
    'The mayor denied reports that the guards had shelled the old market.',
    'It is wrong to say that the guards had shelled the old market.',
    'The mayor dismissed as lies all claims that the guards had shelled the old market.',
  ])('is not told: %s', (text) => {
    expect(read(text, denied)).toEqual([])
    expect(read(denied, text)).toEqual([])
  })

  it('is told where another says so behind it', () => {
    expect(read('The mayor denied it, but the guards had shelled the old market.', denied)).toEqual([
      'had shelled | had not shelled: conflict denied',
    ])
  })

  it('leaves alone what a "not" from afar may deny', () => {
    expect(read('Not one of the guards shelled the old market.', 'No guard shelled the old market.')).toEqual([])
    expect(
      read('The guards cannot in good conscience defend the old market.', 'The guards cannot defend the old market.'),
    ).toEqual([])
  })
})
