// Source: the calendar words of general English (closed classes); hours of parts of the day as dictionaries give them. MIT.

/** Months by name and usual abbreviation, 1 to 12. */
export const months: ReadonlyMap<string, number> = numbered([
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
])

/** Days of the week by name and usual abbreviation, 1 (Monday) to 7 (Sunday) as in ISO 8601. */
export const weekdays: ReadonlyMap<string, number> = numbered([
  'monday mon',
  'tuesday tue tues',
  'wednesday wed',
  'thursday thu thurs',
  'friday fri',
  'saturday sat',
  'sunday sun',
])

/** Parts of the day with the hours, from and up to, at which they may be. */
export const partsOfDay: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['morning', [4, 12]],
  ['noon', [11, 13]],
  ['midday', [11, 14]],
  ['lunchtime', [11, 15]],
  ['afternoon', [12, 18]],
  ['evening', [17, 24]],
  ['night', [18, 30]],
  ['overnight', [20, 31]],
  ['midnight', [23, 25]],
  ['dawn', [4, 8]],
  ['dusk', [16, 22]],
])

/** Words for a day seen from the day of writing, as days from it. */
export const relativeDays: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

/** Seasons as the northern half of the year names them; no dates follow from them. */
export const seasons: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'winter'])

/** Units of duration with their ISO 8601 designator and their mean length in seconds. */
export const durations: ReadonlyMap<string, readonly [designator: string, seconds: number]> = new Map(
  (
    [
      ['second sec', 'S', 1],
      ['minute min', 'M', 60],
      ['hour hr', 'H', 3600],
      ['day', 'D', 86_400],
      ['week', 'W', 604_800],
      ['month', 'MO', 2_629_746],
      ['year yr', 'Y', 31_556_952],
      ['decade', 'DE', 315_569_520],
      ['century', 'CE', 3_155_695_200],
    ] as const
  ).flatMap(([words, designator, seconds]) =>
    words
      .split(' ')
      .flatMap((word) => [
        [word, [designator, seconds]] as const,
        [word === 'century' ? 'centuries' : `${word}s`, [designator, seconds]] as const,
      ]),
  ),
)

function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.flatMap((words, index) => words.split(' ').map((word): [string, number] => [word, index + 1])))
}

/** Units of periods that have a number of their own and so are not seen from the day of writing, with the letter of each. */
export const numberedPeriods: ReadonlyMap<string, string> = new Map([
  ['quarter-of-year', 'Q'],
  ['half-of-year', 'H'],
  ['fiscal-year', 'FY'],
])

/** A time zone after a clock time, normalised: "6 p.m. EDT". */
export const timeZone: RegExp = /^(?:gmt|utc|bst|cet|e[sd]?t|c[sd]t|m[sd]t|p[sd]?t|ist|jst|aest)$/

/** Minutes by which the clocks of zones are ahead of UTC; those whose letters mean several zones ("CST", "IST") are left out. */
export const zoneOffsets: ReadonlyMap<string, number> = new Map([
  ['GMT', 0],
  ['UTC', 0],
  ['BST', 60],
  ['CET', 60],
  ['EST', -300],
  ['EDT', -240],
  ['CDT', -300],
  ['MST', -420],
  ['MDT', -360],
  ['PST', -480],
  ['PDT', -420],
  ['JST', 540],
  ['AEST', 600],
])
