import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StatementFacts } from '../../../src/contrast/contraster.ts'
import { contrastQuotes } from '../../../src/contrast/quote/quote.ts'
import { firstOf } from '../contrast-articles.ts'
import { contrastSpeech, factsAt, speechArticle } from '../speech-article.ts'

function read(a: string, b: string): readonly string[] {
  return contrastSpeech(contrastQuotes, a, b)
}

describe('contrastQuotes', () => {
  it('calls words changed inside quotation marks a conflict', () => {
    expect(
      read('“We had no reason to close the bridge,” Hale said.', '“We have no reason to close the bridge,” Hale said.'),
    ).toEqual(['had | have: conflict reworded-quote'])
  })

  it('shows the words around where one wording has a word more', () => {
    expect(
      read(
        '“It is not the way we wanted to go on,” Hale said.',
        '“It is not the way we had wanted to go on,” said Hale.',
      ),
    ).toEqual(['we wanted | we had wanted: conflict reworded-quote'])
  })

  it('leaves open what is said on two days, and says nothing of short quotes of two speakers', () => {
    expect(read('“I will not resign,” Hale said on Friday.', '“I will resign,” Hale said on Monday.')).toEqual([
      'will not resign | will resign: unclear reworded-quote',
    ])
    expect(read('“We need tents and water,” said Ann Hale.', '“We need tents and doctors,” said Bob Moss.')).toEqual([])
  })

  it('takes another ending of a word for a change', () => {
    expect(
      read('They were to “weed out the racist elements” there.', 'They would “weed out the racist element” there.'),
    ).toEqual(['elements | element: unclear reworded-quote'])
  })

  it('leaves open what is said in two places, and by somebody whose name stands behind a family word', () => {
    const placed = (label: string, text: string): StatementFacts => {
      const facts = factsAt(speechArticle(label, text), 1)
      return { ...facts, details: [...facts.details, ...firstOf(text).details.filter(({ kind }) => kind === 'place')] }
    }
    const [day, workers] = ['“This is a good day for our', 'workers,” Hale said at a factory in Berlin.']
    const { differences } = contrastQuotes(
      placed('A', `${day} ${workers}`),
      placed('B', `${day} investors,” Hale said in London.`),
    )
    expect(differences.map(({ verdict }) => verdict)).toEqual(['unclear'])
    const lost = '“We have lost everything in the flood,” said Linda Pruitt.'
    expect(read(lost, '“We lost everything in the flood,” said her brother, Dale Moss, 70.')).not.toContainEqual(
      expect.stringMatching(/conflict/),
    )
  })

  it('calls it a conflict only where one speaker is known to have said it', () => {
    const [had, have] = ['“We had no reason to close it,” he said.', '“We have no reason to close it,” Ann Hale said.']
    expect(read(had, have)).toEqual(['had | have: unclear reworded-quote'])
    const found = (a: string, b: string, line: number): readonly string[] =>
      contrastQuotes(
        factsAt(speechArticle('A', a, 'Ann Hale called the bridge old.', had), line),
        factsAt(speechArticle('B', b, have), 2),
      ).differences.map(({ verdict }) => verdict)
    expect(found('Bridge stays open', 'Bridge stays open', 3)).toEqual(['conflict'])
    expect(found('“We had no reason to close it”', 'Bridge stays open', 1)).toEqual(['conflict'])
  })

  it('takes like words of two others for two utterances, and nearly the same words for a doubt', () => {
    const hale = '“For thirty years the bridge has safely carried heavy lorries,” Ann Hale said.'
    expect(read(hale, '“For years the bridge has carried lorries and their loads,” Bo Reyes said.')).toEqual([])
    expect(read(hale, '“For forty years the bridge has safely carried heavy lorries,” Bo Reyes said.')).toEqual([
      'thirty | forty: unclear reworded-quote',
    ])
  })

  it('takes British and American spelling and words written together or apart for the same words', () => {
    for (const [a, b] of [
      [
        'the old bridge showed the behaviour of a ten per cent slope',
        'the old bridge showed the behavior of a ten percent slope',
      ],
      [
        'we have organised the clean-up of the lake by going in to the village',
        'we have organized the cleanup of the lake by going into the village',
      ],
      ['we saw the travelling theatre here on Sept. 3', 'we saw the traveling theater here on September 3'],
      ['I think the bridge is going to hold', "I think the bridge's going to hold"],
      ['the (old) bridge would never hold', 'the bridge would never hold'],
      ['we know that the old bridge isnt safe', "we know that the old bridge isn't safe"],
      ['we never sold any of it to Rahim Qassab', 'we never sold any of it to Rahim Kassab'],
      ['the death of al-Qassab tells us enough', 'the death of Qassab tells us enough'],
    ] as const) {
      expect(read(`“${a},” Hale said.`, `“${b},” Hale said.`)[0]).toMatch(/: agree$/)
    }
    expect(read('“We waited four hours for it,” Hale said.', '“We waited for hours for it,” Hale said.')).toEqual([
      'four | for: conflict reworded-quote',
    ])
    expect(read('“Our losses are bad this year,” Hale said.', '“Our looses are bad this year,” Hale said.')).toEqual([
      'losses | looses: conflict reworded-quote',
    ])
  })

  it('takes amounts, titles, sounds and oaths of another house style for the same words', () => {
    for (const [a, b] of [
      ['the lake rose thirty feet in one night', 'the lake rose 30 feet in one night'],
      ['the lake has ninety-five boats on it', 'the lake has 95 boats on it'],
      ['it was the twenty-third boat to sink there', 'it was the 23rd boat to sink there'],
      ['it took sixty thousand tons of sand', 'it took 60,000 tons of sand'],
      ['the toll is up by 4.5 per cent again', 'the toll is up by 4.5% again'],
      ['we paid $5 million for the old bridge', 'we paid five million dollars for the old bridge'],
      ['we paid £20bn for the old bridge', 'we paid 20 billion pounds for the old bridge'],
      ['I told Capt. Moss to close the bridge', 'I told Captain Moss to close the bridge'],
      ['the bridge, um, will have to close', 'the bridge will have to close'],
      ['the bridge is a bloody mess tonight', 'the bridge is a b****y mess tonight'],
    ] as const) {
      expect(read(`“${a},” Hale said.`, `“${b},” Hale said.`)[0]).toMatch(/: agree$/)
    }
    for (const [a, b, changed] of [
      ['we paid €5m for the old bridge', 'we paid £5m for the old bridge', '€5m | £5m'],
      ['the lake rose thirty feet in one night', 'the lake rose forty feet in one night', 'thirty | forty'],
      ['the bridge is a d*** mess tonight', 'the bridge is a bloody mess tonight', 'd*** | bloody'],
      ['we went to the ER with them', 'we went to the bridge with them', 'ER | bridge'],
    ] as const) {
      expect(read(`“${a},” Hale said.`, `“${b},” Hale said.`)).toEqual([`${changed}: conflict reworded-quote`])
    }
  })

  it('takes other marks, capitals and short forms for the same words', () => {
    const [found] = read(
      '“It’s not over - we won’t stop,” Hale said.',
      '"It is not over, we will not stop", said Hale.',
    )
    expect(found).toMatch(/: agree$/)
  })

  it('takes a cut at the edge, and dots for words left out, for the same words', () => {
    expect(
      read(
        '“We had no reason to close the bridge that night,” he said.',
        'He saw “no reason to close the bridge” then.',
      ),
    ).toEqual(['We had no reason to close the bridge that night, | no reason to close the bridge: agree'])
    expect(
      read(
        '“We had no reason … to close the bridge,” he said.',
        '“We had no reason, none at all, to close the bridge,” he said.',
      ),
    ).toHaveLength(1)
    expect(
      read(
        '“We had no reason … to close the bridge,” he said.',
        '“We had no reason, none at all, to close the bridge,” he said.',
      )[0],
    ).toMatch(/: agree$/)
  })

  it('takes words in square brackets for the editor’s', () => {
    expect(
      read(
        '“If they [the council] close the bridge, we lose,” he said.',
        '“If they close the bridge, we lose,” he said.',
      )[0],
    ).toMatch(/: agree$/)
  })

  it('takes words in another order for a change, at the start as well', () => {
    expect(
      read('“Was this the last of our bridges?” Hale said.', '“This was the last of our bridges,” Hale said.'),
    ).toEqual(['Was this | This was: conflict reworded-quote'])
    expect(
      read(
        '“We rowed, we sailed and we swam across the lake,” Hale said.',
        '“We sailed, we rowed and we swam across the lake,” Hale said.',
      ),
    ).toEqual(['We rowed, we sailed | We sailed, we rowed: conflict reworded-quote'])
  })

  it('takes a quote that the speaker breaks off for one', () => {
    const broken = '“We never closed the bridge,” Hale said, “for want of money.”'
    expect(read(broken, '“We never closed the road for want of money,” Hale said.')).toEqual([
      'bridge | road: conflict reworded-quote',
    ])
    expect(read(broken, '“We never closed the bridge for want of money,” Hale said.')).toEqual([
      'We never closed the bridge,” Hale said, “for want of money. | We never closed the bridge for want of money,: agree',
    ])
    expect(read(broken, '“We never closed the bridge for lack of money,” Hale said.')).toEqual([
      'want | lack: conflict reworded-quote',
    ])
    const apart = 'Hale spoke of “a bridge of shame,” and called it “a danger to us all.”'
    expect(read(apart, 'Hale spoke of “a bridge of shame” that is “a danger to us all.”')).toHaveLength(2)
  })

  it('takes dots for a denial for a change, but not for a clause with one', () => {
    expect(read('“We did not close the bridge,” Hale said.', '“We did … close the bridge,” Hale said.')).toEqual([
      'not | …: conflict reworded-quote',
    ])
    expect(
      read(
        '“We had, though not by choice, to close the bridge,” Hale said.',
        '“We had … to close the bridge,” Hale said.',
      )[0],
    ).toMatch(/: agree$/)
  })

  it('sets the speakers of one quote against each other where they cannot be one', () => {
    const [hale, moss] = [
      '“The bridge has to be closed,” Ann Hale said.',
      '“The bridge has to be closed,” said Bob Moss.',
    ]
    expect(read(hale, moss)).toContain('Ann Hale | Bob Moss: unclear re-attributed')
    expect(read(hale, '“The bridge has to be closed,” Hale said.')).toHaveLength(1)
    expect(read('“Close it,” Ann Hale said.', '“Close it,” Bob Moss said.')).toHaveLength(1)
  })

  it('says nothing of two quotes on one matter', () => {
    expect(read('“The bridge was old and tired,” Hale said.', '“Nobody told us about the bridge,” Hale said.')).toEqual(
      [],
    )
  })

  it('does not call it a conflict where two persons say much the same', () => {
    expect(
      read(
        '“We had no reason to close the bridge,” Ann Hale said.',
        '“We have no reason to close the bridge,” Bob Moss said.',
      ),
    ).toEqual(['had | have: unclear reworded-quote'])
  })

  it('swaps the readings only, when the statements are swapped', () => {
    const word = fc.constantFrom(
      'we',
      'had',
      'have',
      'no',
      'reason',
      'to',
      'close',
      'closed',
      'the',
      'bridge',
      '…',
      '[it]',
    )
    const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => `“${words.join(' ')}” he said.`)
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const [left, right] = [factsAt(speechArticle('A', 'H', a), 2), factsAt(speechArticle('B', 'H', b), 2)]
        const [there, back] = [contrastQuotes(left, right), contrastQuotes(right, left)]
        const swapped = back.differences.map((found) => ({ ...found, readings: found.readings.toReversed() }))
        expect(swapped).toEqual(there.differences)
        expect(back.agreements).toHaveLength(there.agreements.length)
      }),
      // What an editor changed in between is longer on one side.
      { examples: [['“bridge no … we to the we” he said.', '“we no we we we closed to the we” he said.']] },
    )
  })
})
