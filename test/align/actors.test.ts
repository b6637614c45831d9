import { describe, expect, it } from 'vitest'
import { unitStatements } from '../../src/align/units.ts'
import { analysed } from './align-articles.ts'

const actors = (text: string): readonly (readonly string[])[] =>
  unitStatements(analysed(text)).map((statement) => [...statement.actors].toSorted())

describe('the actors of statements', () => {
  it('are who is named first, by every part of the fullest name and without titles', () => {
    expect(actors('Senator Ann Ottley left on Monday.\n\nOttley came back.')).toEqual([
      ['ann', 'ottley'],
      ['ann', 'ottley'],
    ])
  })

  it('are who spoke or acted before where a statement opens with no name', () => {
    const text = 'Ann Ottley spoke to workers at the mill.\n\nShe left early.\n\n“We are sorry for that.”'
    expect(actors(text)).toEqual([
      ['ann', 'ottley'],
      ['ann', 'ottley'],
      ['ann', 'ottley'],
    ])
  })

  it('are the sources as well, wherever they stand', () => {
    const [own = []] = actors('The mill on the river burned for two days and two nights, said Carl Bruun.')
    expect(own).toContain('bruun')
  })

  it('are not those who are named late in a statement', () => {
    expect(actors('Workers of the mill by the river waited all day for Ann Ottley.')).toEqual([[]])
  })
})
