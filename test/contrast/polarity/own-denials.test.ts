import { describe, expect, it } from 'vitest'
import { contrastOwnDenials } from '../../../src/contrast/polarity/own-denials.ts'
import { contrastSpeech } from '../speech-article.ts'

function read(a: string, b: string): readonly string[] {
  return contrastSpeech((x, y) => ({ agreements: [], differences: contrastOwnDenials(x, y) }), a, b)
}

describe('contrastOwnDenials', () => {
  it('sets what a source denies in one text against the same source saying it in the other', () => {
    expect(
      read(
        'Norvane said it was in talks to sell its valve unit.',
        'Norvane denied it was in talks to sell its valve arm.',
      ),
    ).toEqual([
      'said it was in talks to sell its valve unit | denied it was in talks to sell its valve arm: conflict denied',
    ])
    expect(read('Ann Hale denied turning the alarm off.', 'Hale had admitted turning off the alarm.')).toEqual([
      'denied turning the alarm off | had admitted turning off the alarm: conflict denied',
    ])
  })

  it('is silent of two sources, of other things and of what is refused', () => {
    expect(read('Police said Hale had turned the alarm off.', 'Hale denied turning the alarm off.')).toEqual([])
    expect(read('Ann Hale denied turning the alarm off.', 'Hale admitted leaving the gate open.')).toEqual([])
    expect(
      read('The court denied his request to leave the city.', 'The court said his request to leave the city was late.'),
    ).toEqual([])
  })

  it('is silent where the other content is not of the source itself, or is a denial too', () => {
    expect(
      read('Hale denied killing her husband at home.', 'Hale said the man who killed her husband at home is free.'),
    ).toEqual([])
    expect(
      read('Hale denied the murder of Tom Moss in Leeds.', 'Hale said the murder of Tom Moss in Leeds was sad.'),
    ).toEqual([])
    expect(
      read('Hale denied the allegations of fraud there.', 'Hale said the allegations of fraud there were false.'),
    ).toEqual([])
    expect(read('Hale denied dumping waste in the river.', 'Hale said it stopped dumping waste in the river.')).toEqual(
      [],
    )
    expect(read('Police denied that officers shot the man.', 'Police said a gang shot the man.')).toEqual([])
  })

  it('is silent where the text has a no of its own', () => {
    expect(read('Hale denied she had not turned the alarm off.', 'Hale said she had turned the alarm off.')).toEqual([])
  })
})
