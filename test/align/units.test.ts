import { describe, expect, it } from 'vitest'
import { analysed, keysOf, unitsOf } from './align-articles.ts'

describe('units', () => {
  it('give a listed entity one key, whatever it is called', () => {
    expect(keysOf('The guards left North Korea.')).toContain('country:KP')
    expect(keysOf('The guards left the DPRK.')).toContain('country:KP')
    expect(keysOf('The guards left Pyongyang.')).toContain('country:KP')
  })

  it('take an entity of several words for one unit over its whole span', () => {
    const text = 'The guards left North Korea today.'
    const entity = unitsOf(text)[0]?.find(({ key }) => key === 'country:KP')
    expect(text.slice(entity?.start, entity?.end)).toBe('North Korea')
    expect(keysOf(text)).not.toContain('north')
  })

  it('give a number one key in digits, with separators and in words', () => {
    expect(keysOf('They counted 4 ships.')).toContain('#4')
    expect(keysOf('They counted four ships.')).toContain('#4')
    expect(keysOf('They paid $1,200.00 for it.')).toContain('#1200')
  })

  it('leave the word "one" a word, as it is mostly no count', () => {
    expect(keysOf('No one was hurt.')).not.toContain('#1')
  })

  it('take a capital for a name only where the article never writes the word in lower case', () => {
    const roles = (text: string, form: string) =>
      unitsOf(text)
        .flat()
        .filter((unit) => unit.form === form)
        .map(({ role }) => role)
    expect(roles('Mill Burns Down\n\nOttley saw the mill that burns.', 'mill')).toEqual(['word', 'word'])
    expect(roles('Mill Burns Down\n\nOttley saw the mill that burns.', 'ottley')).toEqual(['name'])
  })

  it('stand in the order of the text and point into it', () => {
    const text = 'Fire shut the mill.\n\nPolice in Paris said that 12 men left it.'
    for (const units of unitsOf(text)) {
      expect(units.map(({ start }) => start)).toEqual(units.map(({ start }) => start).toSorted((a, b) => a - b))
      for (const unit of units.filter(({ role }) => role === 'word')) {
        expect(text.slice(unit.start, unit.end).toLowerCase()).toBe(unit.form)
      }
    }
  })

  it('tell what is quoted from what is not', () => {
    const [units = []] = unitsOf('“The mill is lost for good,” the owner said on Monday.')
    const quoted = units.filter((unit) => unit.quoted).map(({ form }) => form)
    expect(quoted).toEqual(['the', 'mill', 'is', 'lost', 'for', 'good'])
  })

  it('look at no more than 400 tokens of what is no sentence', () => {
    expect(keysOf(`Start ${'and '.repeat(1000)}end.`).length).toBeLessThanOrEqual(400)
  })

  it('leave out what is not the story', () => {
    const article = analysed('The mill burned on Monday.\n\nBack to top')
    expect(article.statements.map(({ kind }) => kind)).toContain('furniture')
    expect(keysOf('The mill burned on Monday.\n\nBack to top')).not.toContain('top')
  })

  it('leave out a dateline, which tells of the text', () => {
    expect(keysOf('LONDON, March 3 (Reuters) - The guards left Paris.')).not.toContain('country:GB')
    expect(keysOf('LONDON, March 3 (Reuters) - The guards left Paris.')).toContain('country:FR')
  })
})
