import { expect, it } from 'vitest'
import { contrastAttributions } from '../../../src/contrast/attribution/attribution.ts'
import { contrastSpeech } from '../speech-article.ts'

function read(a: string, b: string): readonly string[] {
  return contrastSpeech(contrastAttributions, a, b)
}

it('sets two sources against each other only where they tell one act, or share many words', () => {
  const a = 'Officials estimate the losses of the dairy in Palmer at about $1 million, most of it old brick walls.'
  const b = 'Crews were sent to the dairy in Palmer late on Friday and saw smoke at the back door, Bob Moss said.'
  expect(read(a, b)).toEqual([])
  const found = ['Officials | Bob Moss: compatible vaguer-source']
  expect(read(a, 'Losses of the dairy in Palmer came to a million dollars at least, Bob Moss said.')).toEqual(found)
  const sent = 'Officials said that firefighters from four towns were sent there at night.'
  expect(read(sent, b)).toEqual(found)
})
