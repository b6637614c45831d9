import { describe, expect, it } from 'vitest'
import { attributionsOf as read } from './attributions-of.ts'

describe('frames of speech', () => {
  it('takes who asked for the source of a question', () => {
    expect(read('“Is the dam lost?” Ann Hale asked. “I think it is.”')).toEqual([
      'A1 [Ann Hale] <asked> =“Is the dam lost?”',
      'A1 [Ann Hale] <asked> =“I think it is.”',
    ])
  })

  it('takes kin behind the verb for who speaks, and no time before a dash', () => {
    expect(read('Hale was hurt in the face, said her sister.')).toEqual([
      'A1 [her sister] <said> Hale was hurt in the face',
    ])
    expect(read('18:40 GMT - Mayor Ann Hale told reporters that the dam held.')).toEqual([
      'A1 [Mayor Ann Hale] <told> the dam held',
    ])
  })

  it('takes nobody for a source', () => {
    expect(read('No one knows how much was lost.')).toEqual([])
    expect(read('No evidence supports that the dam was weak.')).toEqual([])
    expect(read('Nobody said that the dam was weak.')).toEqual([])
  })

  it('takes no participle and no noun for a verb of speech', () => {
    expect(read('He won 1,280 pledged delegates.')).toEqual([])
    expect(read('She used one email account as mayor.')).toEqual([])
    expect(read('Several supposed alternatives were tested.')).toEqual([])
    expect(read('He met Washington think tanks on Monday.')).toEqual([])
  })

  it('takes no title behind a name for what is said, and a court for where it was heard', () => {
    expect(read('Ann Hale, chief executive, said the market ‘did not hold up as hoped’ in May.')).toEqual([
      'A1 [Ann Hale] <said> the market ‘did not hold up as hoped’ in May',
    ])
    expect(read('Moss was alone for 11 hours, a court heard.')).toEqual([
      'A1 [a court] <heard> Moss was alone for 11 hours',
    ])
    expect(read('Hale heard that the dam had gone.')).toEqual([])
    expect(read('The court heard arguments on Monday.')).toEqual([])
    expect(read('Many people live in fear, said the mayor.')).toEqual([
      'A1 [the mayor] <said> Many people live in fear',
    ])
    expect(read('No 10 said the dam held.')).toHaveLength(1)
    expect(read('Ann Hale told state television RTR that the dam held.')).toEqual(['A1 [Ann Hale] <told> the dam held'])
  })

  it('begins a source with the bound of its number', () => {
    expect(read('At least 30 members have said they will leave.')).toEqual([
      'A1 [At least 30 members] <have said> they will leave',
    ])
  })

  it('keeps the "not" of what somebody is urged', () => {
    expect(read('Police urged people not to spread rumors.')).toEqual(['A1 [Police] <urged> not to spread rumors'])
  })

  it('takes no dateline for what is said', () => {
    expect(read('NEW YORK, Nov. 19 (UPI) -- Ann Hale is calling for a new dam.')).toEqual([
      'A1 [Ann Hale] <is calling> for a new dam',
    ])
  })

  it('steps over "because of" in what describes a speaker, and over "since" and "out" in a verb', () => {
    expect(read('A guard who could not be named because of office policy said the dam held.')).toEqual([
      'A1 [A guard] <said> the dam held',
    ])
    expect(read('She has since said that the dam held.')).toEqual(['A1 [She] <has since said> the dam held'])
    expect(read('Ann Hale pointed out that the dam held.')).toEqual(['A1 [Ann Hale] <pointed out> the dam held'])
  })

  it('ends a name before a verb that looks like its base', () => {
    expect(read('Mayor Ann Hale put Bo Moss in charge and said the dam held.')).toEqual([
      'A1 [Mayor Ann Hale] <said> the dam held',
    ])
    expect(read('It is doubtful Hale knew the dam was weak.')).toEqual(['A1 [Hale] <knew> the dam was weak'])
  })

  it('takes whom somebody else quotes for the source', () => {
    expect(read('The chief of the guard Ann Hale was quoted by the Times as saying the dam held.')).toEqual([
      'A1 [The chief of the guard Ann Hale] <saying> the dam held',
    ])
    expect(read('The Times quoted an old guard as saying the dam held.')).toContain(
      'A1 [an old guard] <saying> the dam held',
    )
  })

  it('gives a quote whose stop stands behind its marks to who was announced', () => {
    expect(read('Ann Hale was reported as saying:', '“The dam held all night”.')).toEqual([
      'A2 [Ann Hale] <saying> =“The dam held all night”',
    ])
  })

  it('starts the content behind the hearer and nothing more', () => {
    expect(read('Ann Hale told reporters the dam was lost.')).toEqual(['A1 [Ann Hale] <told> the dam was lost'])
    expect(read('Ann Hale told police Bo Moss had left.')).toEqual(['A1 [Ann Hale] <told> Bo Moss had left'])
    expect(read('Ann Hale told reporters she was fine.')).toEqual(['A1 [Ann Hale] <told> she was fine'])
    expect(read('Ann Hale told the local press the dam was lost.')).toEqual(['A1 [Ann Hale] <told> the dam was lost'])
  })
})
