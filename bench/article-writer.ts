import { pick, pickEarly, type Random, randomFrom } from './random.ts'

/** What to write: articles that share a story tell about half of their facts in common, each in its own words. */
export interface Assignment {
  readonly story: number
  readonly reporter: number
  readonly words: number
}

/**
 * A news-like text of at least so many words, the same for the same assignment.
 *
 * Facts are made from a vocabulary that grows with the text as in real news, and told in one of some 300 ways.
 */
export function writeArticle({ story, reporter, words }: Assignment): string {
  const choose = randomFrom(story * 1000 + reporter)
  const sentences = [`${factOf(story, 0).person} warns of ${factOf(story, 0).topic} in ${factOf(story, 0).place}`]
  let count = 0
  for (let number = 0; count < words; number += 1) {
    const fact = choose() < sharedPart ? factOf(story, number) : factOf(story * 1000 + reporter, number)
    const sentence = tell(choose, fact)
    sentences.push(sentence)
    count += sentence.split(' ').length
  }
  return paragraphs(sentences)
}

function tell(choose: Random, fact: Fact): string {
  const sentence = [openings, cores, endings].map((ways) => pick(choose, ways)(fact)).join('')
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** Part of the facts that all articles on a story tell. */
const sharedPart = 0.5

interface Fact {
  readonly person: string
  readonly office: string
  readonly place: string
  readonly topic: string
  readonly cause: string
  readonly thing: string
  readonly deed: string
  readonly quality: string
  readonly day: string
  readonly amount: number
}

// A sentence is a way in, a core and a way out, each said in one of several ways.
const openings: readonly ((fact: Fact) => string)[] = [
  () => '',
  () => '',
  (f) => `On ${f.day}, `,
  (f) => `According to ${f.person}, `,
  (f) => `In ${f.place}, `,
  (f) => `Despite the ${f.cause}, `,
  (f) => `"It is a ${f.cause}," said ${f.person}, adding that `,
  (f) => `After ${f.amount} days of ${f.cause}, `,
]

const cores: readonly ((fact: Fact) => string)[] = [
  (f) => `the ${f.office} ${f.deed} the ${f.quality} ${f.thing}`,
  (f) => `the ${f.quality} ${f.thing} was ${f.deed} by the ${f.office}`,
  (f) => `${f.person} denied that any ${f.thing} had been ${f.deed}`,
  (f) => `about ${f.amount} ${f.thing}s may have been ${f.deed}`,
  (f) => `the ${f.topic} ${f.deed} more than ${f.amount} homes`,
  (f) => `a ${f.quality} ${f.topic} cost the ${f.office} $${f.amount} million`,
]

const endings: readonly ((fact: Fact) => string)[] = [
  () => '.',
  (f) => ` in ${f.place}.`,
  (f) => ` on ${f.day}, ${f.person} said.`,
  (f) => ` because of the ${f.cause}.`,
  (f) => `, the U.S. ${f.office} told reporters.`,
  (f) => ` at 8.40pm near ${f.place}.`,
  (f) => `, while ${f.person} called it "the ${f.quality} ${f.cause}".`,
]

const syllables =
  'ba bru cal chen den dor fen gar hol in ka kes lor lun mi mor nar nel os pel ri san sun ta tor ul vel vin wick yor'.split(
    ' ',
  )
const roles = ['mayor', 'police chief', 'department', 'spokeswoman', 'coast guard', 'minister', 'court', 'company']
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const nouns = words(6000, 3)
const deeds = words(800, 2).map((word) => `${word}ed`)
const names = words(2000, 2).map((word) => word.charAt(0).toUpperCase() + word.slice(1))

function factOf(seed: number, number: number): Fact {
  const random = randomFrom(seed * 100_003 + number)
  return {
    person: `${pickEarly(random, names)} ${pickEarly(random, names)}`,
    office: `${pickEarly(random, nouns)} ${pick(random, roles)}`,
    place: pickEarly(random, names),
    topic: pickEarly(random, nouns),
    cause: pickEarly(random, nouns),
    thing: pickEarly(random, nouns),
    deed: pickEarly(random, deeds),
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
