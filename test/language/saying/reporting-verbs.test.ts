import { describe, expect, it } from 'vitest'
import { reportingVerb } from '../../../src/language/saying/reporting-verbs.ts'

describe('reportingVerb', () => {
  it.each([
    ['replied', 'reply', ['past', 'participle']],
    ['replying', 'reply', ['gerund']],
    ['admitting', 'admit', ['gerund']],
    ['confesses', 'confess', ['third']],
    ['told', 'tell', ['past', 'participle']],
    ['saw', 'see', ['past']],
    ['read', 'read', ['base', 'past', 'participle']],
    ['written', 'write', ['participle']],
    ['forecast', 'forecast', ['base', 'past', 'participle']],
  ])('knows "%s" as a form of "%s"', (word, lemma, forms) => {
    expect(reportingVerb(word)).toMatchObject({ lemma, forms })
  })

  it('takes the longer of two spellings of one verb', () => {
    expect(reportingVerb('lambasted')?.lemma).toBe('lambaste')
    expect(reportingVerb('lambasts')?.lemma).toBe('lambast')
  })

  it.each(['', 's', 'ed', 'table', 'sayed', 'admiting', 'constructor'])('knows "%s" as no form of one', (word) => {
    expect(reportingVerb(word)).toBeNull()
  })
})
