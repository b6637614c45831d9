import { describe, expect, it } from 'vitest'
import { contrastName } from '../../../src/contrast/name/name.ts'
import { agreementsOf, differencesOf, firstOf } from '../contrast-articles.ts'

function read(a: string, b: string): readonly string[] {
  return differencesOf(contrastName, firstOf(a), firstOf(b))
}

describe('contrastName', () => {
  it('calls two spellings of one name a conflict', () => {
    expect(read('They named Catherine Bellwood as the heir.', 'The heir is Katherine Bellwood.')).toEqual([
      'Catherine Bellwood | Katherine Bellwood: conflict spelling',
    ])
    expect(read('Police arrested Oscar Dunmor on Friday.', 'Officers held Mr. Dunmore for an hour.')).toEqual([
      'Oscar Dunmor | Dunmore: conflict spelling',
    ])
  })

  it('tells a surname that lost its last letter, and a dotted letter written out', () => {
    expect(read('Police named Simon Burgess.', 'Police named Simon Burges.')).toEqual([
      'Simon Burgess | Simon Burges: conflict spelling',
    ])
    expect(read('Police named Simon Jäger.', 'Police named Simon Jaeger.')).toEqual([
      'Simon Jäger | Simon Jaeger: compatible transliteration',
    ])
    expect(read('Police named Michael Brandt.', 'Police named Michal Brandt.')).toEqual([
      'Michael Brandt | Michal Brandt: conflict spelling',
    ])
    expect(read('It is a Harbour Democrat.', 'They are Harbour Democrats.')).toEqual([])
  })

  it('leaves open whether a long name with another form of one word is the same', () => {
    expect(read('He led Bellwood Distribution Ltd. there.', 'He led Bellwood Distributors Ltd. there.')).toEqual([
      'Bellwood Distribution Ltd | Bellwood Distributors Ltd: unclear other-value',
    ])
    expect(read('They met at the Farm Building Guild.', 'They met at the Farm Buildings Guild.')).toEqual([
      'Farm Building Guild | Farm Buildings Guild: unclear other-value',
    ])
    expect(read('He was a Bellwood Bay Rower.', 'They beat the Bellwood Bay Rowers.')).toEqual([])
    expect(read('They met at the Farm Builders Guild.', 'They met at the Farm Bakers Guild.')).toEqual([])
  })

  it('finds the form of a listed name misspelled beside the same word', () => {
    expect(read('The navy held 26 Somali sailors.', 'It captured 26 Somani men.')).toEqual([
      'Somali | Somani: conflict spelling',
    ])
    expect(read('The navy held Somali sailors.', 'They thanked Captain Somani.')).toEqual([])
  })

  it('looks at given name and surname where one text has more of a name', () => {
    expect(read('They held Oscar DeBellwod III there.', 'They held Oscar Bellwod there.')).toEqual([
      'Oscar DeBellwod III | Oscar Bellwod: conflict spelling',
    ])
    expect(read('They held Oscar Q. Bellwod Jr. there.', 'They held Oscar Bellwod there.')).toEqual([])
  })

  it('is silent where a mention leaves out the word that is spelled otherwise', () => {
    const [a, b] = [firstOf('They held Anre Bellwood.'), firstOf('They held Bellwood.', 'It was Andre Bellwood.')]
    expect(differencesOf(contrastName, a, b)).toEqual([])
    expect(read('The US Geological Survey came.', 'The U. S. Geological Survey came.')).toEqual([])
  })

  it('finds one name behind two words that are spelled otherwise', () => {
    expect(read('They met Jon Bellwod there.', 'They met John Bellwood there.')).toEqual([
      'Jon Bellwod | John Bellwood: conflict spelling',
    ])
    expect(read('They met Jon Bellwod there.', 'They met Rob Bellwood there.')).toEqual([])
  })

  it('calls two transcriptions of a foreign name compatible', () => {
    expect(read('The dhow was called Nuradeen.', 'The dhow was named Nuradin.')).toEqual([
      'Nuradeen | Nuradin: compatible transliteration',
    ])
    expect(read('They met Qorbanguly Merdymukhamov.', 'They met Gurbanguli Merdimuhammow.')).toEqual([
      'Qorbanguly Merdymukhamov | Gurbanguli Merdimuhammow: compatible transliteration',
    ])
    expect(read('He landed in Kiev at noon.', 'He landed in Kyiv.')).toEqual([
      'Kiev | Kyiv: compatible transliteration',
    ])
  })

  it('is silent where both names stand in one statement of either article, as they are two names then', () => {
    const both = firstOf('They met Lena Harman.', 'With Lena Harman came her aunt, Lena Hartman.')
    expect(differencesOf(contrastName, both, firstOf('They met Lena Hartman.'))).toEqual([])
  })

  it('takes a surname, a full name and a title for one person', () => {
    const [a, b] = [firstOf('They thanked Sen. Otto Brill for it.'), firstOf('They thanked Mr. Brill.')]
    expect(differencesOf(contrastName, a, b)).toEqual([])
    expect(agreementsOf(contrastName, a, b)).toEqual(['Otto Brill | Brill'])
  })

  it('calls it compatible that a body acts and the larger one that it is a part of', () => {
    expect(read('The Senate rejected the veto.', 'Congress on Monday voted down the veto.')).toEqual([
      'Senate | Congress: compatible other-value',
    ])
    expect(read('The Senate rejected the veto.', 'He wrote a letter to friends in Congress.')).toEqual([])
    expect(read('The Senate debated the budget.', 'Congress raised the tax on kayaks.')).toEqual([])
    expect(
      read('Aides to the Senate, Mr. Hale said, will raise a tax.', 'Friends of Congress raised a tax on kayaks.'),
    ).toEqual([])
  })

  it('takes no ship for another than the navy that it may belong to', () => {
    const ship = 'The frigate HMS Marlin rescued the sailors.'
    expect(read('The Royal Navy rescued the sailors.', ship)).toEqual([])
  })

  it('sets two names against each other that do the same thing to the same thing', () => {
    expect(read('Quillon Foods poisoned wells.', 'The mayor said that Marrow Dairy poisoned the wells.')).toEqual([
      'Quillon Foods | Marrow Dairy: unclear other-value',
    ])
    expect(read('Quillon Foods poisoned wells.', 'Marrow Dairy poisoned rats.')).toEqual([])
    expect(read('The prize went to Ann Keller.', 'The prize went to Bo Weiss.')).toEqual([
      'Ann Keller | Bo Weiss: unclear other-value',
    ])
  })

  it('takes two names for two parties to one act where neither article has the other', () => {
    const found = firstOf('The plane was flown by captain Ann Keller that night.')
    expect(differencesOf(contrastName, found, firstOf('Captain Bo Weiss flew the plane.'))).toEqual([
      'captain Ann Keller | Captain Bo Weiss: unclear other-value',
    ])
    const jet = 'Captain Bo Weiss flew the jet.'
    expect(differencesOf(contrastName, found, firstOf(jet))).toEqual([
      'captain Ann Keller | Captain Bo Weiss: unclear other-value',
    ])
    expect(differencesOf(contrastName, found, firstOf(jet, 'Later Keller slept.'))).toEqual([])
    expect(read('Ann Keller flew that night.', 'Captain Bo Weiss flew for an hour.')).toEqual([])
    expect(read('Ann Keller said it was over.', 'Bo Weiss said it was over.')).toEqual([])
  })

  it('sets common nouns against each other that do the same, or to which the same is done', () => {
    expect(read('Coast guard sailors boarded the dhow at noon.', 'Masked commandos boarded the Nuradin.')).toEqual([
      'Coast guard sailors | Masked commandos: unclear other-value',
    ])
    expect(read('She met with lobbyists in June.', 'In June she had met with a retired admiral.')).toEqual([
      'lobbyists | a retired admiral: unclear other-value',
    ])
    expect(read('The well was poisoned by farmers.', 'Nurses poisoned it.')).toEqual([
      'farmers | Nurses: unclear other-value',
    ])
  })

  it('tells those who belong to somebody from whom they belong to', () => {
    expect(read('A law lets flood victims sue.', 'The law lets families of the victims sue.')).toEqual([
      'flood victims | families: unclear other-value',
    ])
    expect(read('Gov. Orla Finch issued a statement.', 'Ms. Finch left, and her office issued a statement.')).toEqual([
      'Gov. Orla Finch | her office: unclear other-value',
    ])
  })

  it.each([
    ['one person under two descriptions', 'A gunman entered the bank.', 'A former teller entered the bank.'],
    ['somebody known already', 'The driver entered the bank.', 'Farmers entered the bank.'],
    ['a word for people of any sort', 'Dozens entered the bank.', 'Farmers entered the bank.'],
    ['a kind of the other', 'Musicians entered the bank.', 'Pianists entered the bank.'],
    ['police by two names', 'Police entered the bank.', 'Officers entered the bank.'],
    ['parties of which one statement has both', 'Farmers entered it.', 'Nurses entered it, and farmers left.'],
    ['another act', 'Farmers entered the bank.', 'Nurses robbed the bank.'],
    ['an act that one denies', 'Farmers entered the bank.', 'Nurses did not enter the bank.'],
    ['what is joined to more', 'Farmers and nurses entered it.', 'Teachers entered it.'],
  ])('is silent on %s', (_, a, b) => {
    expect(read(a, b)).toEqual([])
  })

  it('sets names against each other that are alike but for their last word', () => {
    expect(read('He is at the Orla Finch Center.', 'They took him to the Orla Finch Clinic.')).toEqual([
      'the Orla Finch Center | the Orla Finch Clinic: unclear other-value',
    ])
    expect(read('He left the Orla Finch Center.', 'The Orla Finch Clinic is near the Orla Finch Center.')).toEqual([])
    expect(read('He is at the Orla Finch Center.', 'He is at the Orla Finch building.')).toEqual([])
  })

  it('takes British and American spelling and a lost apostrophe for no difference', () => {
    expect(read('It asked the Ministry of Defence.', 'It asked the Ministry of Defense.')).toEqual([])
    expect(read('It is the Recognised Transit Lane.', 'It is the Recognized Transit Lane.')).toEqual([])
    expect(read("They read Dara O'Quinn there.", 'They read Dara OQuinn there.')).toEqual([])
  })

  it('takes a short word alone for no other spelling of a surname', () => {
    expect(read('The film is about the teenager Bella.', 'It has Kristen Bell in the lead role.')).toEqual([])
  })

  it('tells countries, plurals and adjectives apart from spellings', () => {
    expect(read('They flew to Iran at once.', 'They flew to Iraq at once.')).toEqual([])
    expect(read('It pleased Democrats most.', 'It pleased the Democratic base.')).toEqual([])
    expect(read('They met Israelis there.', 'They met in Israel.')).toEqual([])
  })

  it('gives the same with the arguments swapped', () => {
    const [a, b] = [firstOf('They held Zora Whitlok there.'), firstOf('They held Zora Whitlock.')]
    const mirrored = contrastName(b, a, 'same').differences.map((found) => ({
      ...found,
      readings: found.readings.toReversed(),
    }))
    expect(contrastName(a, b, 'same').differences).toEqual(mirrored)
  })

  it('gives no difference for a statement of the length of a book', () => {
    const long = firstOf('They met Zora Whitlok, and Zora Whitlock. '.repeat(200))
    expect(contrastName(long, long, 'same')).toEqual({ agreements: [], differences: [] })
  })

  it('takes no phrase of a headline in title case for a name', () => {
    expect(read('Biologists Call for Science in Harbor Aid Decisions', 'He signed the Harbor Aid Act there.')).toEqual(
      [],
    )
    expect(read('He signed the Harbor Aid Clinic over.', 'He signed the Harbor Aid Center over.')).toEqual([
      'the Harbor Aid Clinic | the Harbor Aid Center: unclear other-value',
    ])
  })

  it('is silent of a plural and the group that it may be, and of cities that act', () => {
    expect(read('Robbers stole the jewels at noon.', 'A gang stole the jewels at noon.')).toEqual([])
    expect(read('Divers seized the boat.', 'Oslo, Nov 11 - Kayaks of the guard seized the boat.')).toEqual([])
  })

  it('needs another party that is the same where the statements share a part only', () => {
    const [a, b] = [firstOf('Sailors boarded the dhow.'), firstOf('Masked commandos boarded it at night.')]
    expect(contrastName(a, b, 'same').differences).toHaveLength(1)
    expect(contrastName(a, b, 'partial').differences).toEqual([])
  })

  it('tells one name in two spellings once, though it stands behind an office', () => {
    expect(
      read(
        'On Monday Transport Minister Ruth Calder spoke there.',
        'On Monday Transport Minister Ruth Caldor spoke there.',
      ),
    ).toEqual(['Ruth Calder | Ruth Caldor: conflict spelling'])
  })

  it('takes no acronym, no derived word and no longer form for another spelling', () => {
    expect(read('He is of IRNA there.', 'He is of Iran there.')).toEqual([])
    expect(read('They met an Islamic group.', 'They met an Islamist group.')).toEqual([])
    expect(read('He asked the Supreme Court.', 'He asked the U.S. Supreme Court.')).toEqual([])
  })

  it('takes two common given names before one surname for two persons, but not short forms', () => {
    expect(read('Helen Marsh drove the van to the bank.', 'The van was driven to the bank by David Marsh.')).toEqual([
      'Helen Marsh | David Marsh: unclear other-value',
    ])
    expect(read('Bob Marsh drove the van to the bank.', 'Robert Marsh drove the van to the bank.')).toEqual([])
  })
})
