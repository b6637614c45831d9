import { describe, expect, it } from 'vitest'
import { contrastSwap } from '../../../src/contrast/polarity/swapped-words.ts'
import { factsOf } from '../contrast-sentences.ts'
import { contrastSpeech } from '../speech-article.ts'

function read(a: string, b: string): readonly string[] {
  return contrastSwap(factsOf('A', a), factsOf('B', b)).map(({ readings, verdict, reason }) => {
    const texts = readings.map((reading) => ('text' in reading ? reading.text : '-'))
    return `${texts.join(' | ')}: ${verdict} ${reason}`
  })
}

describe('contrastSwap', () => {
  it.each([
    ['The court upheld the ban on Friday.', 'The court struck down the ban on Friday.', 'upheld | struck down'],
    ['The vote on the bill was postponed.', 'The vote on the bill went ahead.', 'was postponed | went ahead'],
    ['The driver survived the crash.', 'The driver died in the crash.', 'survived | died in'],
    ['The firm made a profit of $3 million.', 'The firm made a loss of $3 million.', 'profit | loss'],
    ['The mayor said the dam was safe.', 'The mayor said the dam was unsafe.', 'safe | unsafe'],
    ['She voted for the new bill.', 'She voted against the new bill.', 'for | against'],
    ['The judge denied the new motion.', 'The judge granted the new motion.', 'denied | granted'],
    ['The guard was put on paid leave.', 'The guard was put on unpaid leave.', 'paid | unpaid'],
    ['Output rose 4 percent in May.', 'Output fell 4 percent in May.', 'rose | fell'],
    [
      'The roof of the hall was partly destroyed.',
      'The roof of the hall was completely destroyed.',
      'partly | completely',
    ],
    ['The crowd marched against the mayor.', 'The crowd marched in support of the mayor.', 'against | in support of'],
    ['None of the crew survived.', 'Two of the crew survived.', 'None | Two'],
  ])('calls opposites in one place a conflict: %s', (a, b, found) => {
    expect(read(a, b)).toEqual([`${found}: conflict opposite`])
    expect(read(b, a)).toHaveLength(1)
  })

  it('calls it a denial where one sentence has a "not" more, or only refused to', () => {
    expect(read('All passengers were saved.', 'Not all passengers were saved.')).toEqual([
      'All | Not all: conflict denied',
    ])
    expect(read('The minister resigned on Friday.', 'The minister refused to resign on Friday.')).toEqual([
      'resigned | refused to resign: conflict denied',
    ])
  })

  it('points at the word that is denied, not at its like before', () => {
    const [found] = contrastSwap(
      factsOf('A', 'Hull will pay and Bath will pay for it.'),
      factsOf('B', 'Hull will pay and Bath will not pay for it.'),
    )
    expect(found?.readings).toMatchObject([
      { start: 28, text: 'pay' },
      { start: 28, text: 'not pay' },
    ])
  })

  it('leaves it open where neither text says that it is so', () => {
    expect(read('The board may approve the new plan.', 'The board may reject the new plan.')).toEqual([
      'approve | reject: unclear opposite',
    ])
    expect(read('The board may approve the new plan.', 'The board rejected the new plan.')).toEqual([])
  })

  it('sets what is told against what is told, whoever says it', () => {
    const told = (a: string, b: string): readonly string[] =>
      contrastSpeech((x, y) => ({ agreements: [], differences: contrastSwap(x, y) }), a, b)
    expect(told('The dam is safe, engineers said.', 'The dam is unsafe.')).toEqual(['safe | unsafe: conflict opposite'])
    expect(told('The dam is safe, engineers said.', 'The dam is unsafe, divers said.')).toEqual([
      'safe | unsafe: unclear opposite',
    ])
    expect(told('Ann Hale said she would stay.', 'Mayor Hale said she would not stay.')).toHaveLength(1)
    expect(told('Ann Hale said she would stay.', 'Bo Moss said he would not stay.')).toEqual([])
    expect(told('Ann Hale denied that it burned.', 'Ann Hale did not deny that it burned.')).toEqual([
      'denied | did not deny: conflict denied',
    ])
    expect(told('The dam is safe, engineers said.', 'Engineers denied that the dam is unsafe.')).toEqual([])
  })

  it.each([
    ['The court upheld the ban.', 'The court kept the ban.'],
    ['The man was shot in the park.', 'The man was stabbed in the park.'],
    ['The senator voted for the bill.', 'On Friday the senator voted against it.'],
    ['The firm will inform the new board.', 'The firm will form the new board.'],
    ['He called it a good plan.', 'He called it not only a good plan.'],
    ['Prices rose in May by a lot.', 'Prices fell in May by a lot.'],
    ['Tin prices rose 3 cents in Oslo.', 'Tin prices fell 5 cents in Oslo.'],
    ['He won.', 'He lost.'],
    ['Her father died in the crash.', 'Her mother died in the crash.'],
    ['The plan helps public schools.', 'The plan helps private schools.'],
  ])('says nothing of other words, of more than one place, or of values that move: %s', (a, b) => {
    expect(read(a, b)).toEqual([])
  })
})
