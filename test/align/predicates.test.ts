import { describe, expect, it } from 'vitest'
import { type Predicates, predicatesInTurn } from '../../src/align/predicates.ts'
import { unitStatements } from '../../src/align/units.ts'
import { readerWith } from '../../src/language/reader.ts'
import { loadWordData } from '../../src/language/word-data.ts'
import { analysed } from './align-articles.ts'

const reader = readerWith(loadWordData())
const predicates = (text: string): readonly Predicates[] => predicatesInTurn(unitStatements(analysed(text)), reader)
const forms = (units: Predicates['verbs']): readonly string[] => units.map(({ form }) => form)

describe('the predicates of a statement', () => {
  it('are its verbs but for those of being, having and saying', () => {
    const [{ verbs } = { verbs: [] }] = predicates('Officers said that they had arrested a man who was running.')
    expect(forms(verbs)).toContain('arrested')
    expect(forms(verbs)).not.toContain('said')
    expect(forms(verbs)).not.toContain('had')
  })

  it('have nouns beside them, whatever the voice', () => {
    for (const text of ['Officers arrested the driver near the bridge.', 'The driver was arrested by officers.']) {
      const [{ places } = { places: [] }] = predicates(text)
      const pairs = places.map(({ verb, noun }) => `${verb.form} ${noun.form}`)
      expect(pairs).toContain('arrested driver')
      expect(pairs).toContain('arrested officers')
    }
  })

  it('are light where the verb tells nothing', () => {
    const [{ places } = { places: [] }] = predicates('The driver was a neighbour. Officers arrested the driver.')
    expect(places.every(({ isLight }) => isLight)).toBe(true)
    const [, { places: later } = { places: [] }] = predicates(
      'The driver was a neighbour.\n\nOfficers arrested the driver.',
    )
    expect(later.some(({ isLight }) => isLight)).toBe(false)
  })

  it('are about the subject of the first clause, or about what a pronoun points back to', () => {
    const text = 'The driver fled the scene.\n\nHe left a car behind.\n\nOfficers searched the river.'
    expect(predicates(text).map(({ subject }) => subject)).toEqual(['driver', 'driver', 'offic'])
  })

  it('make a statement say something only where it has a word', () => {
    const says = (text: string): boolean | undefined => predicates(text)[0]?.isReport
    for (const text of ['B.', '+4', '9:05 p.m.', '6:30am', '12']) expect(says(text), text).toBe(false)
    for (const text of ['Four fled.', 'Oslo', 'No survivors', 'She was 72.']) expect(says(text), text).toBe(true)
  })
})
