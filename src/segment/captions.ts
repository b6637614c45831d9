import { startsWithSmall } from '../language/words/letter-case.ts'

/** Whether a block of one sentence says what a picture shows. */
export function isCaption(text: string): boolean {
  return text.length <= longestCaption && (isMarked(text) || isVerbless(text))
}

/** Longest caption in code units that is looked at. */
const longestCaption = 300

/** Words one of which every mark of a caption has, so that other texts are spared its long pattern. */
const markWords =
  /\b(?:caption|pictured|photo|photograph|picture|image|still|left|clockwise)\b|(?:[(/]|\bvia )(?:ap|reuters|afp|getty|epa|pa|shutterstock)/

function isMarked(text: string): boolean {
  const small = text.toLowerCase()
  return markWords.test(small) && marked.test(small)
}

// In small letters: a pattern that takes both cases takes V8 three times as long to compile.
const marked =
  /^(?:image caption|caption|pictured|file photo|from left|left to right|clockwise from)\b|\b(?:pictured (?:here|above|below|left|right)|in this (?:undated |file |handout )?(?:photo|picture|image|photograph|still))\b|\((?:ap|reuters|afp|getty|epa|pa)(?: photo| images)?(?:\/[^()]{1,40})?\)$|(?:\/|\bvia )(?:ap|afp|reuters|getty(?: images)?|epa|shutterstock)\)?\.?$/

/** Most words of a caption without a verb. */
const longestPhrase = 25

// A name or phrase with a full stop: "The mayor and her deputy at the opening." Any word that may be a finite verb rules it out.
function isVerbless(text: string): boolean {
  if (!/\.["”’]?$/.test(text) || /^\d+\.|:/.test(text) || text === text.toUpperCase() || /["“][^"“”]{40}/.test(text))
    return false
  const words = text.split(/\s+/)
  return words.length >= 4 && words.length <= longestPhrase && !words.some(mayBeVerb)
}

function mayBeVerb(word: string): boolean {
  const bare = word.replace(/^["'“‘(]+|["'”’).,;:]+$/g, '')
  if (/['’](?:s|re|ve|ll|d|m)$/.test(bare)) return /^(?:it|that|there|he|she|who|we|they|you|i)['’]/i.test(bare)
  if (!startsWithSmall(bare)) return finiteVerbs.has(bare.toLowerCase())
  return finiteVerbs.has(bare) || /(?:ed|[^su]s|n't|n’t)$/.test(bare)
}

// Auxiliaries and the commonest verbs of news whose forms no ending shows; from any grammar of English.
const finiteVerbs: ReadonlySet<string> = new Set(
  `am is are was were be been has have had do does did can could will would shall should may might must
  said told gave took made went came got saw knew thought left lost won met held kept put set let ran began began fell felt
  found brought bought built caught chose cut dealt drew drove ate fought flew forgot forgave froze grew heard hid hit hurt
  led lay laid lent lit meant paid quit read rode rang rose sang sank sat sent shook shone shot showed shut sold sought slept
  spoke spent spread stood stole struck stuck swam swore swept taught tore threw understood woke wore wrote broke bled became
  say take make go come get see know think leave lose win meet hold keep put run begin fall feel find want need believe
  remain seem appear expect plan face call ask warn urge reach die kill live work try look move help start stop show`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
