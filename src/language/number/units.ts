// Factors: The International System of Units (SI Brochure, 9th edition, 2019) and, for customary units, NIST
// Special Publication 811 (2008), appendix B; both are free to use. The words are general English.

/** A unit of measure: what one of it is in the base unit. */
export interface Unit {
  readonly base: string
  readonly factor: number
  /** Added after multiplying; only temperatures have one. */
  readonly offset: number
}

const table: readonly (readonly [base: string, factor: number, words: string])[] = [
  ['metre', 1, 'metre metres meter meters'],
  ['metre', 1000, 'kilometre kilometres kilometer kilometers km kms'],
  ['metre', 0.01, 'centimetre centimetres centimeter centimeters cm'],
  ['metre', 0.001, 'millimetre millimetres millimeter millimeters mm'],
  ['metre', 1609.344, 'mile miles'],
  ['metre', 1852, 'nautical-mile nautical-miles'],
  ['metre', 0.9144, 'yard yards'],
  ['metre', 0.3048, 'foot feet ft'],
  ['metre', 0.0254, 'inch inches'],
  ['gram', 1, 'gram grams'],
  ['gram', 1000, 'kilogram kilograms kilo kilos kg kgs'],
  ['gram', 1e6, 'tonne tonnes metric-ton metric-tons'],
  ['gram', 453.59237, 'lb lbs'],
  ['gram', 28.349523125, 'ounce ounces oz'],
  ['litre', 1, 'litre litres liter liters'],
  ['litre', 3.785411784, 'gallon gallons'],
  ['square metre', 1, 'square-metre square-metres square-meter square-meters'],
  ['square metre', 1e6, 'square-kilometre square-kilometres square-kilometer square-kilometers'],
  ['square metre', 2589988.110336, 'square-mile square-miles'],
  ['square metre', 0.09290304, 'square-foot square-feet'],
  ['square metre', 4046.8564224, 'acre acres'],
  ['square metre', 10000, 'hectare hectares'],
  ['metre per second', 1, 'm/s metre-per-second metres-per-second meter-per-second meters-per-second'],
  ['metre per second', 0.44704, 'mph mile-an-hour miles-an-hour mile-per-hour miles-per-hour'],
  [
    'metre per second',
    0.2777777777777778,
    'km/h km/hr kph kmh kmph kilometres-an-hour kilometers-an-hour kilometres-per-hour kilometers-per-hour km-per-hour',
  ],
  ['metre per second', 0.5144444444444444, 'knot knots'],
  ['watt', 1, 'watt watts'],
  ['watt', 1e3, 'kilowatt kilowatts kw'],
  ['watt', 1e6, 'megawatt megawatts mw'],
  ['watt', 1e9, 'gigawatt gigawatts gw'],
  ['megapixel', 1, 'megapixel megapixels'],
  ['percent', 1, 'percent per-cent pct'],
  ['percentage point', 1, 'percentage-point percentage-points'],
  ['percentage point', 0.01, 'basis-point basis-points bps bp'],
]

/** Units by their words; the parts of a compound are joined by a hyphen, those of a ratio by a slash. */
export const units: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...table.flatMap(([base, factor, words]) =>
    words.split(' ').map((word): [string, Unit] => [word, { base, factor, offset: 0 }]),
  ),
  ['celsius', { base: 'degree Celsius', factor: 1, offset: 0 }],
  ['fahrenheit', { base: 'degree Celsius', factor: 5 / 9, offset: -160 / 9 }],
])

const glued: ReadonlyMap<string, string> = new Map([
  ['in', 'inch'],
  ['MP', 'megapixel'],
])

/** The unit of letters that are another word unless they stand right behind digits: "6.4in", "50MP". */
export function unitOfLetters(letters: string): Unit | undefined {
  return units.get(glued.get(letters) ?? '')
}
