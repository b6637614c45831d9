import { describe, expect, it } from 'vitest'
import { contrastNumbers } from '../../../src/contrast/number/number.ts'
import { contrastSentences, factsOf, summarize } from '../contrast-sentences.ts'

function read(a: string, b: string): readonly string[] {
  return summarize(contrastSentences(contrastNumbers, a, b))
}

describe('what two numbers count', () => {
  it('calls two ages of one name a conflict, and leaves those of one surname open', () => {
    expect(read('Ann Hale, 34, was charged with arson.', 'Ann Hale, 43, was charged with arson.')).toEqual([
      '34 | 43: conflict other-value',
    ])
    expect(read('Hale, 34, was charged with arson.', 'Hale, 43, was later charged with arson.')).toEqual([
      '34 | 43: unclear other-scope',
    ])
  })

  it('takes an age without an owner for that of whom the same was done to', () => {
    expect(
      read('He stabbed a 19-year-old student in the park.', 'He stabbed the 20-year-old six times in the park.'),
    ).toEqual(['19-year-old | 20-year-old: unclear other-scope'])
    expect(read('A 19-year-old student sang.', 'They met the 20-year-old.')).toEqual([])
  })

  it('knows whose age it is by name, with a title or without, and by what stands beside the name', () => {
    expect(read('Wade Colter, 47, fell on stage.', 'Wade Colter, the 46-year-old singer, fell on stage.')).toEqual([
      '47 | 46-year-old: conflict other-value',
    ])
    expect(read('Mr Harrow, 44, took the seat.', 'Harrow, a 47-year-old former medic, took the seat.')).toEqual([
      '44 | 47-year-old: unclear other-scope',
    ])
    expect(read('Freya, a two-year-old lynx, was caught.', 'Freya, three, a lynx, was caught.')).toEqual([
      'two-year-old | three: unclear other-scope',
    ])
  })

  it('looks past a hyphen inside a word for what is told of a number', () => {
    expect(read('The girl was stabbed six times.', 'He stabbed the 20-year-old girl seven times.')).toEqual([
      'six times | seven times: conflict other-value',
    ])
  })

  it('looks past an aside for what was done to whom', () => {
    expect(
      read(
        'Three killed as rioters bomb a bank',
        'At least three people, a man and two women, were killed in the blast.',
      ),
    ).toEqual(['Three | At least three people: compatible bound'])
  })

  it('looks past brackets for what is told of a number', () => {
    expect(read('Twelve (nine of them miners) were killed.', 'Eleven miners were killed in the shaft.')).toEqual([
      'Twelve | Eleven miners: conflict other-value',
    ])
  })

  it('tells men from women, and takes two words of one meaning for one thing', () => {
    expect(read('Two women and one man died in the fire.', 'A man and two women died in the fire.')).toEqual([
      'Two women | two women: agree',
    ])
    expect(read('The fire in the valley burned 30 homes.', 'The fire burned 40 houses in the valley.')).toEqual([
      '30 homes | 40 houses: conflict other-value',
    ])
  })

  it('sets the only amounts in one unit against each other where neither article has the other one', () => {
    const fares = 'Fares go up by 4 per cent in January.'
    expect(read('Ticket prices will rise by 5 percent in January.', fares)).toEqual([
      '5 percent | 4 per cent: unclear other-scope',
    ])
    const told = factsOf('B', fares)
    const text = 'Ticket prices will rise by 5 percent in January.'
    const both = factsOf('A', text)
    const elsewhere = factsOf('A', 'A rise by 4 percent was asked for.').details
    const article = { ...both.article, details: [...both.article.details, ...elsewhere] }
    expect(summarize(contrastNumbers({ ...both, article }, told, 'same'))).toEqual([])
    expect(summarize(contrastNumbers(both, told, 'partial'))).toEqual([])
  })

  it('tells passengers from passengers and crew', () => {
    expect(read('The liner flew out 246 passengers.', 'The liner flew out 420 passengers and crew.')).toEqual([])
  })

  it('takes a death sentence for no death', () => {
    expect(read('He killed four people in court.', 'He was saved from a death sentence by three jurors.')).toEqual([])
  })

  it('reads a score behind a name', () => {
    expect(read('The Otters beat Hull 3-1 at home.', 'The Otters beat Hull 2-1 at home.')).toEqual([
      '3-1 | 2-1: conflict other-value',
    ])
  })

  it('takes no value that something came to for one that it came from', () => {
    expect(
      read('The loss narrowed to €40m from €60m in May.', 'The loss widened to €60m from €40m in May.').join(),
    ).not.toContain('agree')
    expect(read('The count was 31 for and 12 against.', 'The count was 12 for and 31 against.').join()).not.toContain(
      'agree',
    )
  })

  it('takes an amount in brackets for the conversion of the one before it', () => {
    expect(
      read('The mill will pay $46 million for it.', 'The mill will pay C$46 million ($33 million) for it.'),
    ).toEqual(['$46 million | C$46 million: agree'])
    expect(
      read('The mill will pay $33 million for it.', 'The mill will pay £26 million ($33 million) for it.'),
    ).toEqual(['$33 million | $33 million: agree'])
  })

  it('leaves open what another month or year brought', () => {
    const [now, then] = [
      'The 6.1-magnitude quake hit the island.',
      'In February, a 6.4-magnitude quake hit the island.',
    ]
    expect(read(now, then)).toEqual(['6.1-magnitude | 6.4-magnitude: unclear other-scope'])
    expect(read(now, then.replace('In February, a', 'The'))).toEqual([
      '6.1-magnitude | 6.4-magnitude: conflict other-value',
    ])
  })

  it('does not count who harmed among who was harmed, nor two among any number', () => {
    expect(read('Three people were killed.', 'Five people were killed in a march by 3,000.').join()).not.toContain(
      '3,000',
    )
    expect(read('The crash injured at least two people.', 'The riots injured at least 70 people.')).toEqual([])
  })
})
