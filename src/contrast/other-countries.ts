import { canonicalEntity } from '../language/names/entities.ts'

/** Whether two phrases name people or things of countries, and none of the one is the other's: "two German diplomats", "two Danish diplomats". */
export function nameOtherCountries(a: string, b: string): boolean {
  const [left, right] = [countriesIn(a), countriesIn(b)]
  return left.length > 0 && right.length > 0 && !left.some((country) => right.includes(country))
}

/** The countries that the words of a phrase name: `country:DE` in "two German diplomats". */
function countriesIn(phrase: string): readonly string[] {
  return phrase.split(/[\s-]+/).flatMap((word) => {
    const key = /^[A-Z]/.test(word) ? canonicalEntity(word)?.key : undefined
    return key?.startsWith('country:') ? key : []
  })
}
