import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clausesOf } from './clauses-of.ts'

/** The slots of a sentence in short: `verb role: filler`. */
function slotsOf(text: string): readonly string[] {
  return clausesOf(text).slots.map(({ verb, role, filler, coordinated }) => {
    const negated = verb.negated ? 'not ' : ''
    const joined = coordinated ? ' &' : ''
    return `${negated}${verb.main.text} ${role}: ${text.slice(filler.start, filler.end)}${joined}`
  })
}

describe('readClauses', () => {
  it('gives each verb its subject, object and prepositional phrases', () => {
    expect(slotsOf('The harbor board rejected the second plan with a smile.')).toEqual([
      'rejected subject: The harbor board',
      'rejected object: the second plan',
      'rejected with: a smile',
    ])
  })

  it('turns a passive round, so that roles are those of the act', () => {
    expect(slotsOf('Two trawlers were seized by masked raiders in the bay.')).toEqual([
      'seized object: Two trawlers',
      'seized subject: masked raiders',
      'seized in: the bay',
    ])
    expect(slotsOf('Boats seized by raiders sank.').slice(0, 2)).toEqual([
      'seized object: Boats',
      'seized subject: raiders',
    ])
  })

  it('takes what a participle before "by" describes for the noun next to it', () => {
    expect(slotsOf('The widow of a baker robbed by raiders wept.').slice(0, 2)).toEqual([
      'robbed object: a baker',
      'robbed subject: raiders',
    ])
  })

  it('tells verbs from nouns of the same form by their neighbours', () => {
    expect(slotsOf('Officials plan to attack the pirate base.')).toEqual([
      'plan subject: Officials',
      'attack subject: Officials',
      'attack object: the pirate base',
    ])
    expect(slotsOf('The rescue plan failed.')).toEqual(['failed subject: The rescue plan'])
  })

  it('finds the subject before a relative clause, an insertion or a second verb', () => {
    expect(slotsOf('Union leaders, who have led calls for talks, met the minister.')).toContain(
      'met subject: Union leaders',
    )
    expect(slotsOf('The envoy, who met Otto Brill, resigned.')).toEqual(
      expect.arrayContaining(['met subject: The envoy', 'met object: Otto Brill', 'resigned subject: The envoy']),
    )
    expect(slotsOf('The envoy met rebels and signed a treaty.')).toContain('signed subject: The envoy')
    expect(slotsOf('Protesters tried to storm the palace, hurled stones and left.')).toContain(
      'hurled subject: Protesters',
    )
    expect(slotsOf('Police say a burst pipe and opened the lid.')).not.toContain('opened subject: Police')
    expect(slotsOf('Otto Brill hit Lena Harman in the chest, then left the pier.')).toContain(
      'left subject: Otto Brill',
    )
    expect(slotsOf('Police allege Otto Brill, 61, opened fire.')).toContain('opened subject: Otto Brill')
    expect(slotsOf('The mayor told firefighters to leave the pier.')).toContain('leave subject: firefighters')
  })

  it('keeps ages, titles, possessors and names with marks in one noun group', () => {
    expect(slotsOf('A 16 - year - old boy thanked Dr. Orla Finch.')).toEqual([
      'thanked subject: A 16 - year - old boy',
      'thanked object: Dr. Orla Finch',
    ])
    expect(slotsOf("It helps victims' families.")).toContain("helps object: victims' families")
    expect(slotsOf('Harbor Fire & Rescue responded.')).toContain('responded subject: Harbor Fire & Rescue')
  })

  it('marks negation and what "and" joins, and leaves out weekdays', () => {
    expect(slotsOf('Farmers and fishermen did not sign the deal on Friday.')).toEqual([
      'not sign subject: Farmers &',
      'not sign object: the deal',
    ])
  })

  it('gives nothing for a table, and spans that slice back for any text', () => {
    expect(clausesOf('the dog bit the man '.repeat(200)).slots).toEqual([])
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('the', 'dog', 'bit', 'was', 'by', ',', 'who', 'and', '"', 'Ann')),
        (words) => {
          const text = words.join(' ')
          for (const { filler } of clausesOf(text).slots) {
            expect(text.slice(filler.start, filler.end).trim()).not.toBe('')
            expect(filler.words.length).toBeGreaterThan(0)
          }
        },
      ),
    )
  })
})
