import { describe, expect, it } from 'vitest'
import { americanSpelling } from '../../../src/language/words/american-spelling.ts'

describe('americanSpelling', () => {
  it.each([
    ['organised', 'organized'],
    ['analysing', 'analyzing'],
    ['harbours', 'harbors'],
    ['neighbourhood', 'neighborhood'],
    ['travelled', 'traveled'],
    ['theatre', 'theater'],
    ['dialogue', 'dialog'],
    ['defence', 'defense'],
    ['programmes', 'programs'],
    ['jewellery', 'jewelry'],
    ['grey', 'gray'],
  ])('gives %j as %j', (british, american) => {
    expect(americanSpelling(british)).toBe(american)
    expect(americanSpelling(american)).toBe(american)
  })

  it.each(['four', 'wise', 'alexandre', 'massacre', 'honor'])('leaves %j as it is', (word) => {
    expect(americanSpelling(word)).toBe(word)
  })
})
