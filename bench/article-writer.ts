import { pick, pickEarly, randomFrom } from './random.ts'

/** What to write: articles that share a story tell about half of their facts in common, each in its own words. */
export interface Assignment {
  readonly story: number
  readonly reporter: number
  readonly words: number
}

/**
 * A news-like text of at least so many words, the same for the same assignment.
 *
 * Facts are made from a vocabulary that grows with the text as in real news, and put into one of several sentences.
 */
export function writeArticle({ story, reporter, words }: Assignment): string {
  const choose = randomFrom(story * 1000 + reporter)
  const sentences = [`${factOf(story, 0).person} warns of ${factOf(story, 0).topic} in ${factOf(story, 0).place}`]
  let count = 0
  for (let number = 0; count < words; number += 1) {
    const fact = choose() < sharedPart ? factOf(story, number) : factOf(story * 1000 + reporter, number)
    const sentence = pick(choose, templates)(fact)
    sentences.push(sentence)
    count += sentence.split(' ').length
  }
  return paragraphs(sentences)
}

/** Part of the facts that all articles on a story tell. */
const sharedPart = 0.5

interface Fact {
  readonly person: string
  readonly office: string
  readonly place: string
  readonly topic: string
  readonly thing: string
  readonly deed: string
  readonly quality: string
  readonly day: string
  readonly amount: number
}

const templates: readonly ((fact: Fact) => string)[] = [
  (f) => `${f.person}, the ${f.office}, ${f.deed} the ${f.quality} ${f.thing} in ${f.place} on ${f.day}.`,
  (f) =>
    `On ${f.day}, the ${f.office} said that ${f.amount} people had ${f.deed} the ${f.quality} ${f.thing} of ${f.place}.`,
  (f) => `"We have never seen a ${f.topic} like this ${f.thing}," ${f.person} told reporters in ${f.place}.`,
  (f) => `According to ${f.person}, the ${f.quality} ${f.thing} cost more than $${f.amount} million last year.`,
  (f) => `The ${f.topic} that ${f.deed} ${f.place} on ${f.day} may have hit about ${f.amount} homes, officials said.`,
  (f) =>
    `Residents of ${f.place} asked why the ${f.thing} and the ${f.quality} ${f.topic} were not ${f.deed} before ${f.day}.`,
  (f) => `It was not clear whether the U.S. ${f.office} would have the ${f.topic} of ${f.place} ${f.deed} at 8.40pm.`,
  (f) => `${f.person} denied that the ${f.thing} and the ${f.topic} were ever ${f.deed} by the ${f.office}.`,
]

const syllables =
  'ba bru cal chen den dor fen gar hol in ka kes lor lun mi mor nar nel os pel ri san sun ta tor ul vel vin wick yor'.split(
    ' ',
  )
const deeds = ['closed', 'visited', 'approved', 'attacked', 'inspected', 'financed', 'repaired', 'flooded', 'abandoned']
const offices = ['mayor', 'police chief', 'Energy Department', 'court spokeswoman', 'coast guard', 'finance minister']
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const nouns = words(6000, 3)
const names = words(2000, 2).map((word) => word.charAt(0).toUpperCase() + word.slice(1))

function factOf(seed: number, number: number): Fact {
  const random = randomFrom(seed * 100_003 + number)
  return {
    person: `${pickEarly(random, names)} ${pickEarly(random, names)}`,
    office: pick(random, offices),
    place: pickEarly(random, names),
    topic: pickEarly(random, nouns),
    thing: pickEarly(random, nouns),
    deed: pick(random, deeds),
    quality: pickEarly(random, nouns),
    day: pick(random, days),
    amount: 2 + Math.floor(random() * 900),
  }
}

function words(count: number, length: number): readonly string[] {
  const random = randomFrom(count)
  const word = (): string => Array.from({ length }, () => pick(random, syllables)).join('')
  return Array.from(
    { length: count },
    (_, index) => word() + pick(random, ['', 's', 'er', 'ing']) + (index % 7 ? '' : 'ment'),
  )
}

/** Three sentences a paragraph, the headline alone. */
function paragraphs([headline = '', ...sentences]: readonly string[]): string {
  const blocks = Array.from({ length: Math.ceil(sentences.length / 3) }, (_, index) =>
    sentences.slice(index * 3, index * 3 + 3).join(' '),
  )
  return [headline, ...blocks].join('\n')
}
