import { describe, expect, it } from 'vitest'
import { contrastName } from '../../../src/contrast/name/name.ts'
import { differencesOf, firstOf } from '../contrast-articles.ts'

function read(a: string, b: string): readonly string[] {
  return differencesOf(contrastName, firstOf(a), firstOf(b))
}

describe('contrastFillers', () => {
  it('takes who is told for nobody who does it', () => {
    const b = 'One guest died after being shot by a gunman in the hall.'
    expect(read('Hale told a news conference today a man went in and shot one guest dead.', b)).toEqual([])
  })

  it('takes a thing of a kind, and a name alone in quotation marks, for no party', () => {
    expect(read('She won a Tony for her role in the play.', 'She won an Emmy for her role in the play.')).toEqual([])
    expect(read('"Rivals" poisoned the wells.', 'Bo Weiss poisoned the wells.')).toEqual([])
  })

  it('is silent where one could not do it, or did it on another day', () => {
    const b = 'The mayor said that Marrow Dairy poisoned the wells.'
    expect(read('Quillon Foods poisoned wells.', b)).toEqual(['Quillon Foods | Marrow Dairy: unclear other-value'])
    expect(read('Quillon Foods was unable to reach and poison the wells.', b)).toEqual([])
    const in2019 = 'The mayor said that Marrow Dairy poisoned the wells in 2019.'
    expect(read('Quillon Foods poisoned wells in 2021.', in2019)).toEqual([])
  })

  it('takes the plural of a noun in a name for no other spelling', () => {
    expect(read('He won a Tony Award in May.', 'He hosted the Tony Awards in May.').join()).not.toContain('spelling')
  })
})
