import { describe, expect, it } from 'vitest'
import { contrastAttributions } from '../../../src/contrast/attribution/attribution.ts'
import { contrastSpeech } from '../speech-article.ts'

function read(a: string, b: string): readonly string[] {
  return contrastSpeech(contrastAttributions, a, b)
}

describe('two sources', () => {
  it.each([
    ['Ann Hale of the Miners’ Guild', 'Ann Hale', 'agree'],
    ['a spokesman for the company', 'the company', 'agree'],
    ['prosecutors', 'the prosecution', 'agree'],
    ['Senator Bill Moss', 'Sen. William Moss', 'agree'],
    ['a guard speaking on condition of anonymity', 'a guard', 'agree'],
    ['The Bishop of Hull', 'The Bishop of Leeds', 'compatible other-source'],
    ['The governor of Ohio', 'The governor of Texas', 'compatible other-source'],
    ['a source at the coast guard', 'the charity', 'compatible other-source'],
    ['critics of the company', 'the company', 'compatible other-source'],
    ['Hale and Moss', 'Hale', undefined],
    ['her rep', "Ann Hale's representative", 'agree'],
    ['a study by Hull University', 'researchers at Hull University', undefined],
    ['Corvane Inc', 'the software maker', undefined],
    ['Corvane Inc', 'the maker of cars', undefined],
    ['Denise Rowe', 'Mary Rowe', 'compatible other-source'],
    ['Denise Rowe', 'Rowe', 'agree'],
    ['John and Susan Rowe', 'Mary Rowe', 'compatible other-source'],
    ['John and Susan Rowe', 'Susan Rowe', undefined],
    ['The Hull Times and Acme', 'The Hull Times', 'compatible other-source'],
  ])('sets %s beside %s', (a, b, found) => {
    const [first] = read(`The dam broke at noon, according to ${a}.`, `The dam broke at noon, according to ${b}.`)
    expect(first?.split(': ')[1]).toBe(found)
  })

  it('takes the outlet for the source behind a report in it', () => {
    expect(
      read(
        'The dam broke at noon, the Guardian reported.',
        'The dam broke at noon, according to a report in the Guardian.',
      ),
    ).toEqual(['the Guardian | a report in the Guardian: agree'])
  })
})
