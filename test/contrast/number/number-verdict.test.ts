import { describe, expect, it } from 'vitest'
import type { StatementFacts } from '../../../src/contrast/contraster.ts'
import { contrastNumbers } from '../../../src/contrast/number/number.ts'
import { contrastSentences, factsOf, summarize } from '../contrast-sentences.ts'

function read(a: string, b: string): readonly string[] {
  return summarize(contrastSentences(contrastNumbers, a, b))
}

describe('numbers of one fact and of two', () => {
  it('calls it a conflict where all other words are the same, whoever says it', () => {
    expect(read('The club ranked among ten teams.', 'The club ranked among five teams.')).toEqual([
      'ten teams | five teams: conflict other-value',
    ])
    expect(read('The drug was 62 percent effective.', 'The drug was 26 percent effective.')).toEqual([
      '62 percent | 26 percent: conflict other-value',
    ])
  })

  it('calls no two levels of a value that moves a conflict, but what somebody did once', () => {
    expect(
      read('Fares at the pier rose 8.8 percent to $12.43.', 'Fares at the pier rose 9.9 percent to $13.43.'),
    ).toEqual(['$12.43 | $13.43: unclear other-value', '8.8 percent | 9.9 percent: unclear other-value'])
    expect(read('The number of beds was down to 14.', 'The number of beds was down to 19.')).toEqual([
      '14 | 19: unclear other-value',
    ])
    expect(read('The party lost 14 seats on the council.', 'The party lost 19 seats on the council.')).toEqual([
      '14 seats | 19 seats: conflict other-value',
    ])
  })

  it('sets values that move against each other where both are of one time', () => {
    const may = (share: string) => `The jobless rate in the valley fell to ${share} percent in May 2021.`
    expect(read(may('4.1'), may('5.3'))).toEqual(['4.1 percent | 5.3 percent: conflict other-value'])
  })

  it('leaves two sums open of which one does not say the money of which country it is', () => {
    expect(read('The clock cost the town $450,000.', 'The clock cost the town US$330,000.')).toEqual([
      '$450,000 | US$330,000: unclear other-unit',
    ])
  })

  it('leaves two upper limits open', () => {
    expect(read('The court can set fines of up to €5,000.', 'The court can set fines of up to €8,000.')).toEqual([
      'up to €5,000 | up to €8,000: unclear other-value',
    ])
  })

  it('takes no age for a price, whatever is traded beside it', () => {
    const bail = (age: number) => `Ann Hale, ${age}, was released on bond.`
    expect(read(bail(41), bail(43))).toEqual(['41 | 43: conflict other-value'])
  })

  it('takes counts of other nouns for counts of another group, and says nothing where they add up', () => {
    const whole = 'The ferry carried 223 people when it capsized off the pier.'
    expect(read('The ferry carried 212 passengers when it capsized off the pier.', whole)).toEqual([
      '212 passengers | 223 people: unclear other-scope',
    ])
    expect(read('The ferry carried 212 passengers and 11 crew when it capsized off the pier.', whole)).toEqual([])
    expect(read('The storm killed 12 people in Norway and three in Sweden.', 'The storm killed 15 people.')).toEqual([])
    const killed = 'The storm killed 12 people in Norway, two in Wales and three in Sweden.'
    expect(read(killed, 'The storm killed 17 people.')).toEqual([])
    expect(read('Divers found two pistols and a rifle.', 'Divers found three guns.')).toEqual([])
  })

  it('knows one toll by the harm, whatever is said of it', () => {
    expect(read('Ferry sinks off the bay, killing at least 14', 'Toll in ferry disaster rises to 17')).toEqual([
      'at least 14 | 17: compatible bound',
    ])
  })

  it('takes a greater toll of a later day for a later state, and leaves a smaller one open', () => {
    const told = (count: string, published: string | null) =>
      factsOf('A', `The storm killed ${count} people on the coast.`, published)
    const found = (a: StatementFacts, b: StatementFacts) => summarize(contrastNumbers(a, b, 'same'))
    expect(found(told('14', '2024-03-03'), told('17', '2024-03-04'))).toEqual([
      '14 people | 17 people: compatible later-update',
    ])
    expect(found(told('17', '2024-03-03'), told('14', '2024-03-04T09:00:00Z'))).toEqual([
      '17 people | 14 people: unclear later-update',
    ])
    expect(found(told('14', '2024-03-03'), told('17', '2024-03-03'))).toEqual([
      '14 people | 17 people: conflict other-value',
    ])
    expect(found(told('14', null), told('17', '2024-03-04'))).toEqual(['14 people | 17 people: conflict other-value'])
  })

  it('calls counts of two numbered events no conflict', () => {
    expect(
      read('Five people were injured in the first blast.', 'Three people were injured in the second blast.'),
    ).toContain('Five people | Three people: unclear other-scope')
  })

  it('says nothing of a share of some whole beside one by which a value moved', () => {
    expect(
      read('The mill cut about 8% of its staff as profit at the mill fell.', 'Profit at the mill fell 55%.'),
    ).toEqual([])
  })

  it('says nothing of two least amounts that are far apart', () => {
    expect(read('Brill repaid the fund more than $60,000.', 'Brill took from the fund more than $250,000.')).toEqual([])
    expect(read('Brill repaid the fund more than $60,000.', 'Brill repaid the fund more than $70,000.')).toEqual([
      'more than $60,000 | more than $70,000: compatible bound',
    ])
  })

  it('says nothing of two values that one thing came to at two times and that may both be true', () => {
    const may = 'Sales rose to 10 million kroner in May.'
    expect(read(may, 'Sales rose to over 9 million kroner in June.')).toEqual([])
    expect(read(may, 'Sales rose to over 9 million kroner in May.')).toEqual([
      '10 million kroner | over 9 million kroner: compatible bound',
    ])
  })

  it('sets no counts of opposite acts against each other', () => {
    expect(read('The Otters won 10 games in Oslo.', 'The Otters lost 6 games in Oslo.')).toEqual([])
    expect(read('The Otters won 10 games in Oslo.', 'The Otters won 6 games in Oslo.')).toEqual([
      '10 games | 6 games: conflict other-value',
    ])
  })

  it('takes the number of a block of houses for an address', () => {
    expect(read('It was in the 12000 block of Elm Street.', 'It was in the 12200 block of Elm Street.')).toEqual([])
  })

  it('takes several for no way to say a thousand, but for one to say seven', () => {
    const several = 'The fire broke out when several people were inside the hall.'
    expect(read(several, 'The hall, where up to 1,000 people were inside when the fire broke out, is lost.')).toEqual(
      [],
    )
    expect(read(several, 'The fire broke out when seven people were inside the hall.')).toEqual([
      'several people | seven people: compatible bound',
    ])
  })

  it('takes no total for the number of one occasion, even where both list the same things', () => {
    const once = 'During the search, officers seized six rifles and 12 magazines.'
    expect(read(once, 'In five searches so far, officers have seized 14 rifles and 31 magazines.')).toEqual([
      'six rifles | 14 rifles: unclear other-scope',
      '12 magazines | 31 magazines: unclear other-scope',
    ])
    expect(read(once, 'During the search, officers seized 14 rifles and 31 magazines.')).toEqual([
      'six rifles | 14 rifles: conflict other-value',
      '12 magazines | 31 magazines: conflict other-value',
    ])
  })

  it('takes most for more than half of the same', () => {
    expect(read('Women were the vast majority of the staff.', 'Women were 90-plus percent of the staff.')).toEqual([
      'the vast majority | 90-plus percent: compatible bound',
    ])
  })

  it('sets two shares of one thing against each other where the statements are alike, whatever the words beside them', () => {
    expect(
      read(
        'He insisted that neighbours were the vast majority of those arrested for stealing kayaks in Oslo.',
        'He keeps a list of those arrested for stealing kayaks in Oslo, and over 90 percent come from next door.',
      ),
    ).toEqual(['the vast majority | over 90 percent: compatible bound'])
  })

  it('calls a count of one kind that exceeds the count of all a conflict', () => {
    expect(read('The fire killed seven people.', 'The fire killed nine nurses.')).toEqual([
      'seven people | nine nurses: conflict other-value',
    ])
  })

  it('calls two ages of one full name a conflict whatever he or she is called besides', () => {
    expect(read('Mayor Ann Hale, 54, left the hall.', 'They left, said Ann Hale, 45, the mayor.')).toEqual([
      '54 | 45: conflict other-value',
    ])
  })

  it('says nothing of a score that is told from the other side, nor agrees on people of two countries', () => {
    expect(read('The motion failed by 61 votes to 48.', 'The motion was lost by 48 votes to 61.')).toEqual([])
    expect(read('Peru expelled two German envoys.', 'Peru expelled two Danish envoys.')).toEqual([])
    expect(read('Peru expelled two British envoys.', 'Peru expelled two UK envoys.').join()).toContain('agree')
  })

  it('leaves votes in two readings of one law open', () => {
    expect(
      read(
        'The house passed the law in a first reading by 61 votes to 48.',
        'The house passed the law in a final reading by 60 votes to 41.',
      ),
    ).toEqual(['61 votes to 48 | 60 votes to 41: unclear other-scope'])
  })

  it('takes counts ten times apart for two facts, even with "at least"', () => {
    expect(
      read('At least 11,500 civilians have been killed there.', 'At least 26 people have been killed there.'),
    ).toEqual([])
  })

  it('leaves the verdict open for values far apart', () => {
    expect(read('The club ranked among ten teams.', 'The club ranked high among five teams.')).toEqual([
      'ten teams | five teams: unclear other-scope',
    ])
  })
})
