import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAttributions } from '../../../src/detail/attribution/find-attributions.ts'
import { articleOf } from '../article-of.ts'
import { attributionsOf as read } from './attributions-of.ts'

describe('findAttributions', () => {
  it('reads direct speech with the source after, before and between', () => {
    expect(read('“The dam held,” said fire chief Ann Hale.')).toEqual([
      'A1 [fire chief Ann Hale] <said> =“The dam held,”',
    ])
    expect(read('Hale said on Friday, “The dam held.”')).toEqual(['A1 [Hale] <said> =“The dam held.”'])
    expect(read('“The dam held,” Hale said, “and we were lucky.”')).toEqual([
      'A1 [Hale] <said> =“The dam held,”',
      'A1 [Hale] <said> =“and we were lucky.”',
    ])
  })

  it('reads indirect speech before and after its source', () => {
    expect(read('Fire chief Ann Hale told Reuters that the dam held.')).toEqual([
      'A1 [Fire chief Ann Hale] <told> the dam held',
    ])
    expect(read('The dam held all night, police said.')).toEqual(['A1 [police] <said> The dam held all night'])
  })

  it('takes who gave out a text for the source of what it says', () => {
    expect(read('His office put out a statement saying the dam held.')).toEqual([
      'A1 [His office] <saying> the dam held',
    ])
    expect(read('She sent him a letter saying the dam held.')).toEqual(['A1 [a letter] <saying> the dam held'])
  })

  it('reads a source behind an age, one with initials, one that tells an outlet, and any that speaks a quote', () => {
    expect(read('“It held,” said 61-year-old Ann Hale, a shop owner.')).toEqual([
      'A1 [61-year-old Ann Hale] <said> =“It held,”',
    ])
    expect(read('The D. A.’s release said the jury was out.')).toEqual([
      'A1 [The D. A.’s release] <said> the jury was out',
    ])
    expect(read('Her rep confirms to PEOPLE that she left.')).toEqual(['A1 [Her rep] <confirms> she left'])
    expect(read('“No, no,” the marchers chanted.')).toEqual(['A1 [the marchers] <chanted> =“No, no,”'])
  })

  it('reads who puts a number at a value, and a person before a colon and a quote', () => {
    expect(read('Police put the number of walkers at about 900.')).toEqual([
      'A1 [Police] <put> the number of walkers at about 900',
    ])
    expect(read('Hale put the dam at risk.')).toEqual([])
    expect(read('Mayor Els Hale: “It held all night long.”')).toEqual([
      'A1 [Mayor Els Hale] <-> =“It held all night long.”',
    ])
  })

  it('leaves a dateline out of what is said, and no words between dashes', () => {
    expect(read('OSLO - The dam held, police said.')).toEqual(['A1 [police] <said> The dam held'])
    expect(read('NORAD - the old one - held, police said.')).toEqual(['A1 [police] <said> NORAD - the old one - held'])
  })

  it('reads "according to" at both ends of a sentence', () => {
    expect(read('According to the coast guard, two boats sank.')).toEqual([
      'A1 [the coast guard] <According to> two boats sank',
    ])
    expect(read('Two boats sank, according to the coast guard.')).toEqual([
      'A1 [the coast guard] <according to> Two boats sank',
    ])
  })

  it('steps over what stands between a name and its verb', () => {
    expect(read('Ann Hale, who runs the station in Leeds, says the dam held.')).toEqual([
      'A1 [Ann Hale] <says> the dam held',
    ])
  })

  it('finds the source of hearsay only where there is one', () => {
    expect(read('It was reported that two boats sank.')).toEqual(['A1 [-] <was reported> two boats sank'])
    expect(read('The sinking was first reported by Reuters.')).toContain(
      'A1 [Reuters] <was first reported by> The sinking',
    )
  })

  it('takes a name before a colon for the source only where it is one elsewhere', () => {
    expect(read('Hale: “We were lucky”', 'The dam held, Ann Hale said.')).toEqual([
      'A1 [Hale] <-> =“We were lucky”',
      'A2 [Ann Hale] <said> The dam held',
    ])
    expect(read('Dam was never checked: Hale', 'The dam held, Ann Hale said.')).toContain(
      'A1 [Hale] <-> Dam was never checked',
    )
    expect(read('Update: the dam was never checked', 'The dam held, Ann Hale said.')).toEqual([
      'A2 [Ann Hale] <said> The dam held',
    ])
  })

  it('takes reports that spread for the source', () => {
    expect(read('There were also reports that two boats sank.')).toEqual([
      'A1 [reports] <There were also> two boats sank',
    ])
    expect(read('Hale left, but rumours soon emerged that two boats sank.')).toEqual([
      'A1 [rumours] <soon emerged> two boats sank',
    ])
    expect(read('She reads reports of floods.')).toEqual([])
  })

  it('tells a verb from a noun that looks like it', () => {
    expect(read('The mayor faced anger after critical comments he made on Friday about the dam.')).toEqual([])
    expect(read('The paper includes details accusing the owner.')).not.toContain(
      'A1 [The paper includes] <details> accusing the owner',
    )
    expect(read('The dam was never checked, records show.')).toEqual(['A1 [records] <show> The dam was never checked'])
    expect(read('Dam May Break Again, Harbour Master Warns')).toEqual([
      'A1 [Harbour Master] <Warns> Dam May Break Again',
    ])
  })

  it('takes the whole phrase for a source and no verb before it', () => {
    expect(read('The dam broke at noon, cops and family said.')).toEqual([
      'A1 [cops and family] <said> The dam broke at noon',
    ])
    expect(read("The dam broke at noon, police and the owner's sister said.")).toEqual([
      "A1 [police and the owner's sister] <said> The dam broke at noon",
    ])
    expect(read('The plea did not sway farmers, who say the dam is old.')).toEqual([
      'A1 [farmers] <say> the dam is old',
    ])
    expect(read('The Courier ran the story, citing two harbour officials who said the dam was old.')).toContain(
      'A1 [two harbour officials] <said> the dam was old',
    )
    expect(read('After a long night Senior harbour officials raised the alarm.')).toEqual([])
    expect(read('Senior harbour officials raised the alarm, warning that the dam was old.')).toEqual([
      'A1 [Senior harbour officials] <warning> the dam was old',
    ])
    expect(read('Veteran radio host Ann Hale closed the show, saying that the dam was old.')).toEqual([
      'A1 [Veteran radio host Ann Hale] <saying> the dam was old',
    ])
    expect(read('Farmers sent Hale a letter saying the dam was old.')).toEqual([
      'A1 [a letter] <saying> the dam was old',
    ])
    expect(read('According to letters obtained by the paper, the dam was old.')).toEqual([
      'A1 [letters] <According to> the dam was old',
    ])
  })

  it('takes whom a relative clause describes for its speaker, not what stands last in the clause', () => {
    expect(read('A baker who lives beside the dam told the Courier that it broke.')).toContain(
      'A1 [A baker] <told> it broke',
    )
    expect(read('The guard who opened the gate says the dam was old.')).toContain(
      'A1 [The guard] <says> the dam was old',
    )
    expect(read('The woman who police say broke the dam has left.')[0]).toContain('[police] <say>')
  })

  it('stops a source where another phrase, name or verb begins', () => {
    expect(read('According to Milltown police an engineer broke the dam.')[0]).toContain('[Milltown police]')
    expect(read('According to a memo Hale wrote, the dam was old.')[0]).toContain('[a memo]')
    expect(read('The order of the harbour board released on Monday said the dam was old.')[0]).toContain(
      '[The order of the harbour board]',
    )
    expect(
      read('The clerk of the board, Tim Brill, says Hale told an aide she was sorry if the dam broke.')[0],
    ).toContain('[The clerk of the board]')
  })

  it('takes an outlet in quotation marks for the source, without the marks', () => {
    expect(read('According to “The Harbour Courier,” the dam broke at noon.')).toEqual([
      'A1 [The Harbour Courier] <According to> the dam broke at noon',
    ])
  })

  it('reads who is behind a passive', () => {
    expect(read('The closure was announced by harbour master Ann Hale.')[0]).toContain('[harbour master Ann Hale]')
    expect(read('The dam has been labeled “unsafe” by harbour master Ann Hale.')[0]).toContain(
      '[harbour master Ann Hale]',
    )
    expect(read('Crews looked for a doctor feared dead after the dam broke.')).toEqual([])
    expect(read('The dam was hit by a harbour master called Ann Hale.')).toEqual([])
  })

  it('takes the bare plural that speaks, not the noun before it, for the source', () => {
    expect(read('The woman police say is behind the break has left.')[0]).toContain('[police] <say>')
    expect(read('The harbour police say the dam is old.')[0]).toContain('[The harbour police] <say>')
  })

  it('takes no opening of a sentence and no turn of phrase for who speaks', () => {
    expect(read('Hours later, Hale closed the gate, saying that the dam was old.')).toEqual([
      'A1 [Hale] <saying> the dam was old',
    ])
    expect(read('Harbour master Ann Hale sounded like a cracked record saying that the dam was old.')[0]).toContain(
      '[Harbour master Ann Hale]',
    )
    expect(read('Ann Hale closed the gate but at the same time acknowledged that the dam was old.')[0]).toContain(
      '[Ann Hale]',
    )
    expect(read("It's official: the dam is old and broken.")).toEqual([])
    expect(read('The marshals have added to their list a man who broke the dam.')).toEqual([])
    expect(read('The mayor rejected claims that the dam was old.')[0]).toContain('[The mayor] <rejected>')
    expect(read('Council overturns rule that protected the dam.')).toEqual([])
  })

  it('gives a quote that goes on to the speaker before', () => {
    expect(read('“The dam held,” Hale said.', '“We were lucky that night.”')).toEqual([
      'A1 [Hale] <said> =“The dam held,”',
      'A2 [Hale] <said> =“We were lucky that night.”',
    ])
  })

  it('gives every sentence of one quote its part of it', () => {
    expect(read('“The dam held.', 'We were lucky,” Hale said.')).toEqual([
      'A1 [Hale] <said> =“The dam held.',
      'A2 [Hale] <said> =We were lucky,”',
    ])
  })

  it('takes nouns and charges for no verbs of speech', () => {
    expect(read('The mill cut its full-year forecast for profit.')).toEqual([])
    expect(read('The State Department welcomed reports of a truce in three states.')).toEqual([
      'A1 [The State Department] <welcomed> reports of a truce in three states',
    ])
    expect(read('A man suspected of setting the fire walked free.')).toEqual([])
    expect(read('Arson suspected in fire that gutted a barn')).toEqual([])
    expect(read('When the shooting had concluded, two guards lay on the floor.')).toEqual([])
  })

  it('keeps every content inside its statement, on every text', () => {
    const word = fc.constantFrom(
      'said',
      'Hale',
      '“',
      '”',
      '"',
      ',',
      '.',
      'police',
      'that',
      'told',
      'who',
      'according to',
      'the',
      'dam',
      ':',
      '’s',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 25 }), { minLength: 1, maxLength: 5 }), (lines) => {
        const article = articleOf(...lines.map((line) => `a ${line.join(' ').replaceAll('\n', ' ')} b`))
        const statements = new Map(article.statements.map((statement) => [statement.id, statement]))
        for (const { statement, content } of findAttributions(article)) {
          const around = statements.get(statement)
          expect(
            around && around.start <= content.start && content.start < content.end && content.end <= around.end,
          ).toBe(true)
        }
      }),
    )
  })

  it('takes a participle before a bare noun for no report', () => {
    expect(findAttributions(articleOf('Hiller had repeated run-ins with co-workers over the years.'))).toEqual([])
  })

  it.each(['said ', '"a b c d" he said ', 'Smith, who said, ', 'according to ', '“A b c. ', ', ', 'X: '])(
    'comes to an end on one endless line of %j',
    (unit) => {
      const article = articleOf(unit.repeat(200_000 / unit.length))
      expect(findAttributions(article).every(({ content }) => content.start < content.end)).toBe(true)
    },
  )
})
