import { describe, expect, it } from 'vitest'
import type { Contraster } from '../../../src/contrast/contraster.ts'
import { contrastPolarity } from '../../../src/contrast/polarity/polarity.ts'
import { agreementsOf, differencesOf, firstOf } from '../contrast-articles.ts'

const contraster: Contraster = (a, b) => contrastPolarity(a, b, 'same')

function read(a: string, b: string): readonly string[] {
  return differencesOf(contraster, firstOf(a), firstOf(b))
}

describe('contrastPolarity', () => {
  it('calls it a conflict when one text denies what the other asserts of the same things', () => {
    expect(
      read(
        'The harbour board did not approve funds for the new pier wall.',
        'The harbour board approved funds for the pier wall.',
      ),
    ).toEqual(['not approve | approved: conflict denied'])
  })

  it('takes what somebody reported or did not for an act, and a value for raised or lowered whatever the figure', () => {
    expect(
      read('The pilot reported a problem with the brakes.', 'The pilot did not report any problems with the brakes.'),
    ).toEqual(['reported | did not report: conflict denied'])
    expect(
      read(
        'The bank raised its growth forecast to 1.4 per cent.',
        'The bank lowered its growth forecast to 0.9 per cent.',
      ),
    ).toEqual(['raised | lowered: conflict opposite'])
  })

  it('takes what was not said of somebody for no denial of what was', () => {
    expect(read('Police did not say the driver was drunk.', 'Police said the driver fled the scene.')).toEqual([])
    expect(read('The report did not say the bridge was safe.', 'The report said the bridge was shut.')).toEqual([])
  })

  it('takes "the ferry" for what the other text may call by name, and leaves the verdict open', () => {
    expect(
      read('The Linnet passed a safety inspection in November.', 'The ferry failed a safety inspection in November.'),
    ).toEqual(['passed | failed: unclear opposite'])
    expect(read('The Linnet passed the test in November.', 'The ferry failed the test in November.')).toEqual([])
  })

  it('is silent of two parts of those who act', () => {
    expect(read('Voters in the north approved the plan.', 'Voters in the south rejected the plan.')).toEqual([])
    expect(read('Voters in the north approved the plan.', 'Voters in the north rejected the plan.')).toHaveLength(1)
  })

  it('is silent where what is denied is denied for a stretch of time only', () => {
    expect(read('The pier has not had a new roof since 1990.', 'The pier last had a new roof in 1990.')).toEqual([])
    expect(read('The band did not play the song until 1990.', 'The band played the song in 1990.')).toEqual([])
    expect(read('The band did not play the song in 1990.', 'The band played the song in 1990.')).toHaveLength(1)
  })

  it('takes verbs of one sense for one where the same does it to the same', () => {
    expect(read('The club has no plans to sack the coach.', 'The club plans to dismiss the coach.')).toEqual([
      'has no plans to sack | plans to dismiss: conflict denied',
    ])
    expect(read('The club has no plans to sack the coach.', 'The club plans to dismiss the driver.')).toEqual([])
  })

  it('takes "he" for who says it, so that two who say it of themselves are two', () => {
    const yes = 'Treasurer James Rowe said he would sign the loan.'
    expect(read(yes, 'Treasurer David Rowe said he would not sign the loan.')).toEqual([])
    expect(read(yes, 'Rowe said he would not sign the loan.')).toEqual(['would sign | would not sign: conflict denied'])
    expect(
      read('Moss will plead guilty to fraud in the town court.', 'Moss pleaded not guilty to fraud in the town court.'),
    ).toEqual(['guilty | not guilty: unclear denied'])
  })

  it('is silent where others have what somebody has not, in quotes too', () => {
    const a = 'The captain said the crew "had doubts about the engine".'
    expect(read(a, 'The captain said the owners "had no doubts about the engine".')).toEqual([])
    expect(read(a, 'The captain said the crew "had no doubts about the engine".')).toHaveLength(1)
  })

  it('sets having nothing against holding it', () => {
    expect(read('Neighbours say the man did not have a knife.', 'The man was holding a knife.')).toEqual([
      'not have | was holding: conflict denied',
    ])
  })

  it('leaves a denial open where what stands beside the verb may be something else', () => {
    const pact = 'The state premier ruled out a coalition with the far right.'
    expect(read(pact, 'The state premier did not rule out a coalition with the Left.')).toEqual([
      'ruled | not rule: unclear denied',
    ])
  })

  it('knows one party by two names, and a move by what follows "by"', () => {
    expect(read('The United States did not send a delegation.', 'The U.S. sent a delegation of 14.')).toEqual([
      'did not send | sent: conflict denied',
    ])
    expect(read('The euro rose 0.4% after the vote.', 'The euro fell by 0.4 per cent after the vote.')).toEqual([
      'rose | fell: unclear opposite',
    ])
  })

  it('calls opposites of the same thing a conflict', () => {
    expect(read('The older sister of Wren runs a cafe.', 'The younger brother of Wren runs a cafe.')).toEqual([])
    expect(read('The older sister of Wren runs a cafe.', 'The younger sister of Wren runs a cafe.')).toEqual([
      'older | younger: conflict opposite',
    ])
  })

  it('sets a decision against its opposite on the same thing', () => {
    const approved = 'The board approved the plan for the bridge.'
    expect(read(approved, 'The board rejected the plan for the bridge.')).toEqual([
      'approved | rejected: conflict opposite',
    ])
    expect(read('A court upheld the ban.', 'A court overturned the ban.')).toEqual([
      'upheld | overturned: conflict opposite',
    ])
    expect(read('The bank raised its main rate.', 'The bank cut its main rate.')).toEqual([
      'raised | cut: conflict opposite',
    ])
  })

  it('is silent on opposites that are not told as facts, of other times, or of numbers of things', () => {
    const rejected = 'The board rejected the plan for the bridge.'
    for (const other of [
      'The board may approve the plan for the bridge.',
      'The board will approve the plan for the bridge.',
      'Hale urged the board to approve the plan for the bridge.',
      'The board approved the lease for the bridge.',
    ])
      expect(read(rejected, other)).toEqual([])
    expect(read('The board backed the plan on Monday.', 'The board rejected the plan on Friday.')).toEqual([])
    expect(read('The Otters won 10 games in Oslo.', 'The Otters lost 6 games in Oslo.')).toEqual([])
    expect(
      read('Some 60 percent of voters supported the plan.', 'Some 40 percent of voters opposed the plan.'),
    ).toEqual([])
    expect(
      read(
        'Harding was found guilty of arson on Monday.',
        "Harding's brother was found not guilty of arson on Monday.",
      ),
    ).toEqual([])
    expect(read('It is unclear whether the road to Varda was open.', 'The road to Varda was closed.')).toEqual([])
  })

  it('is silent on what two others do', () => {
    const won = 'The Otters won the final game of the season in Oslo.'
    expect(read(won, 'The Otters lost the final game of the season in Oslo.')).toEqual([
      'won | lost: conflict opposite',
    ])
    expect(read(won, 'The Herons lost the final game of the season in Oslo.')).toEqual([])
    expect(read(won, 'The Herons did not win the final game of the season in Oslo.')).toEqual([])
  })

  it('is silent where the two are described in other words, and where no noun follows an adjective', () => {
    const upheld = 'The lower court upheld the ban on kayaks.'
    expect(read(upheld, 'The supreme court overturned the ban on kayaks.')).toEqual([])
    expect(read('Most voters support the plan for the pier.', 'Few voters oppose the plan for the pier.')).toEqual([])
    expect(read('The bill raises a tax on the poor.', 'The new bill raises the tax on the rich.')).toEqual([])
  })

  it('leaves open what may be of two by the names behind it, and what is to come in one text only', () => {
    expect(
      read('The court did not rule on the appeal of Ann Hale.', 'The court ruled on the appeal of Bo Moss.'),
    ).toEqual(['did not rule | ruled: unclear denied'])
    expect(read('It will not cut jobs at the old plant.', 'It cut jobs at the old plant last year.')).toEqual([
      'not cut | cut: unclear denied',
    ])
  })

  it('sets two denials that cross against each other where neither is said of the other', () => {
    expect(
      read(
        'The council approved the plan but the court did not reject the appeal.',
        'The council did not approve the plan but the court rejected the appeal.',
      ),
    ).toHaveLength(2)
  })

  it('is silent on a lone negation, and where the other text denies or doubts something too', () => {
    expect(read('The board did not meet on Friday.', 'The board met in a tent.')).toEqual([])
    expect(read('The man did not have a knife.', 'His aunt doubts he was holding a knife.')).toEqual([])
    expect(read('The man did not have a knife.', 'He never ran while holding a knife.')).toEqual([])
  })

  it('is silent where the other text does not assert it', () => {
    expect(read('The man did not have a knife.', 'If he was holding a knife, he hid it.')).toEqual([])
  })

  it('calls it no conflict that a value went up in one text and down in the other', () => {
    expect(read('Copper prices rose 3 cents in Oslo.', 'Copper prices fell 5 cents in Oslo.')).toEqual([
      'rose | fell: unclear opposite',
    ])
    expect(read('The Oslo index was up 12 points.', 'In early trading the Oslo index closed lower.')).toEqual([
      'was up | closed lower: unclear opposite',
    ])
    expect(read('The Oslo index rose on Monday.', 'On Friday the Oslo index closed lower.')).toEqual([
      'rose | closed lower: compatible other-time',
    ])
    expect(read('Copper prices rose after falling for days.', 'Copper prices rose.')).toEqual([])
    expect(read('Copper prices rose.', 'Tin prices fell.')).toEqual([])
    expect(read('Shares in Ferrum fell on Monday.', 'Ferrum shares rose 2% on Monday.')).toEqual([
      'fell | rose: unclear opposite',
    ])
    expect(read('Profit at Ferrum fell in May.', 'Profit at Norvik rose again in May.')).toEqual([])
    expect(read('The Oslo index added 12 points.', 'The Bergen index shed 4 points.')).toEqual([])
    expect(read('Robert Brill was climbing to the hut.', 'Robert Brill fell near the hut.')).toEqual([])
  })

  it('is silent on the two sides of a sale', () => {
    expect(read('The firm helps people buy cheap drugs.', 'The firm sells people cheap drugs.')).toEqual([])
  })

  it('agrees where both texts deny the same', () => {
    const [a, b] = [
      firstOf('The board did not approve funds for the pier wall.'),
      firstOf('The board has not approved funds for the pier wall.'),
    ]
    expect(agreementsOf(contraster, a, b)).toEqual(['not approve | not approved'])
    expect(differencesOf(contraster, a, b)).toEqual([])
  })

  it.each([
    [
      'Police did not arrest anyone after the fight.',
      'Police arrested two men after the fight.',
      'did not arrest | arrested: conflict denied',
    ],
    [
      'The board did not approve the plan.',
      'The board approved the plan on Monday.',
      'did not approve | approved: conflict denied',
    ],
    [
      'No one was killed in the fire.',
      'Two people were killed in the fire.',
      'No one was killed | were killed: conflict denied',
    ],
    ['The minister resigned on Friday.', 'The minister will not resign.', 'resigned | will not resign: unclear denied'],
    [
      'The board has not approved the plan.',
      'The board approved the plan on Monday.',
      'has not approved | approved: unclear denied',
    ],
    [
      'The board has yet to approve the plan.',
      'The board has approved the plan.',
      'has yet to approve | has approved: conflict denied',
    ],
    [
      'The board has yet to approve the plan.',
      'The board approved the plan.',
      'has yet to approve | approved: unclear denied',
    ],
    [
      'The pilot, Ann Hale, was not charged.',
      'The pilot, Ann Hale, was charged with theft.',
      'was not charged | was charged: unclear denied',
    ],
  ])('sets a plain denial against a plain statement: %s', (a, b, found) => {
    expect(read(a, b)).toEqual([found])
    expect(read(b, a)).toHaveLength(1)
  })

  it.each([
    ['The board did not approve the plan.', 'The board approved the budget.'],
    ['The board did not approve the plan.', 'The board may have approved the plan.'],
    ['The board did not approve the plan.', 'The board wants to approve the plan.'],
    ['The board did not approve the plan on Monday.', 'The board approved the plan on Tuesday.'],
    ['The union did not approve the plan.', 'The mayor approved the plan.'],
    ['In Oslo the board did not approve the plan.', 'In Bergen the board approved the plan.'],
    ['The mayor did not say why the bridge was shut.', 'The mayor said the bridge was shut.'],
    ['The judge told Moss not to contact the crew.', 'The judge barred Moss from contacting the crew.'],
    ['Moss must not drive a bus for two years.', 'The court banned Moss from driving a bus for two years.'],
    ['Moss narrowly avoided being jailed on Friday.', 'Moss was not jailed on Friday.'],
    ['I did not think that we were playing our game.', 'I think that we were not playing our game.'],
  ])('leaves alone what may both be so: %s / %s', (a, b) => {
    expect(read(a, b)).toEqual([])
  })
})
