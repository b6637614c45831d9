import words from './person-words.json' with { type: 'json' }

/** Words before a person's name that are no part of it: "President", "Lt", "former"; lower case, without dots. */
export const personTitles: ReadonlySet<string> = new Set(words.titles)

const { women, men, either } = words.givenNames

/** Common given names in the United States, lower case. A rare name is not in it, so its absence says nothing. */
export const givenNames: ReadonlySet<string> = new Set([...women, ...men, ...either])

/** Those of them that are nearly always a woman's, and a man's. */
export const womenNames: ReadonlySet<string> = new Set(women)
export const menNames: ReadonlySet<string> = new Set(men)

/** What tells a son from a father of one name, behind the surname. */
export const generations: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** Honours, offices and degrees behind a name that are no part of it: "Ann Hale KC", "Bo Moss MP". */
export const postnominals: ReadonlySet<string> = new Set(
  'KC QC SC JP MP MEP MSP MLA TD MBE OBE CBE KBE DBE PhD MD RN'.split(' '),
)

/** Words that make a name that of an organisation: "Department", "University", "Inc"; lower case. */
export const organisationWords: ReadonlySet<string> = new Set(words.organisationWords)
