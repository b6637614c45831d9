// Source: closed classes and irregular plurals that any English grammar lists, written down for this project. MIT.

/** Words that cannot stand inside a noun phrase after its number: they end it. */
export const phraseEnds: ReadonlySet<string> = new Set(
  (
    'a an the this that these those each every either neither both of in on at by to from with without within into onto aboard overboard ' +
    'for as than between among against after before during since until till over under above below through across along ' +
    'around near behind beyond toward towards upon about up down out off away per via and or but nor so yet if when while ' +
    'where which who whom whose what why how because although though unless is are was were be been being am has have had ' +
    'having do does did done will would shall should can could may might must not no never it its he him his she her hers ' +
    'they them their theirs we us our you your i me my there here then now also too just still already yet ago later ' +
    'earlier said says say told according including ahead back apart instead alone together each again once only even worldwide nationwide last next'
  ).split(' '),
)

/** Plurals that do not end in "s", and adjectives that count people ("two dead"). */
export const irregularPlurals: ReadonlySet<string> = new Set(
  (
    'people men women children police personnel staff crew feet teeth geese mice oxen sheep cattle fish deer aircraft ' +
    'spacecraft media data criteria phenomena alumni bacteria youth lawmen policemen policewomen firemen congressmen ' +
    'congresswomen gunmen servicemen fishermen businessmen spokesmen dead wounded injured missing homeless'
  ).split(' '),
)

/** Whether a word in lower case is a plural by the list or by its look. */
export function looksPlural(word: string): boolean {
  return irregularPlurals.has(word) || (/[^su'i]s$/.test(word) && word.length > 3)
}

/** Words for people in general, which any count of people may use. */
export const generalPeople: ReadonlySet<string> = new Set(
  'people person persons others other individuals individual victims victim humans human souls'.split(' '),
)

/** Words after which a number is a name or a place in a series, not a quantity. */
export const numberedThings: ReadonlySet<string> = new Set(
  (
    'no nos number numbers route flight runway highway interstate channel chapter section article title act amendment rule ' +
    'resolution proposition prop page volume part version model type class grade group phase stage level category ' +
    'formula apartment apt suite room gate terminal platform pier floor line lot district precinct zone area unit ' +
    'engine ladder boeing airbus apollo windows iphone ipad galaxy playstation xbox interstate exit mile-marker bus tram ' +
    'century psalm verse bowl wrestlemania wing squad division'
  ).split(' '),
)

/** Last words of street names. */
export const streetWords: ReadonlySet<string> = new Set(
  'street st avenue ave road rd boulevard blvd drive dr lane ln highway hwy parkway pkwy terrace crescent'.split(' '),
)
