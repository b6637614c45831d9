import { isTimestamp } from './timestamps.ts'

/** Longest part of a page that is furniture, in code units; what is longer is never looked at. */
const longest = 320

/** Whether a whole block is a part of the page rather than of the story. Precise rather than complete: see docs. */
export function isFurnitureBlock(block: string): boolean {
  if (block.length > longest) return false
  return (
    isTimestamp(block) ||
    isSectionLabel(block) ||
    isByline(block) ||
    blockPatterns.some(({ pattern }) => pattern.test(block))
  )
}

/** Whether one sentence is furniture wherever it stands. */
export function isFurnitureSentence(sentence: string): boolean {
  if (sentence.length > longest) return false
  return (
    isTimestamp(sentence) ||
    !/[\p{L}\p{N}]/u.test(sentence) ||
    sentencePatterns.some(({ pattern }) => pattern.test(sentence))
  )
}

/** Whether a block announces the name of its source: "News Source :". */
export function isSourceLabel(block: string): boolean {
  return /^(?:news |original |article )?source ?:$/i.test(block)
}

interface Pattern {
  readonly name: string
  readonly pattern: RegExp
}

const blockPatterns: readonly Pattern[] = [
  { name: 'a label of the source', pattern: /^(?:news |original |article )?source ?:/i },
  {
    name: 'advertisement',
    pattern: /^\W{0,3}(?:advertisement|advertising|sponsored(?: content)?|paid post|promoted)\W{0,3}$/i,
  },
  {
    name: 'story continues',
    pattern:
      /^\W{0,3}(?:(?:story|article) continues|continue reading|scroll (?:down )?to continue)\b[^.]{0,60}\W{0,3}$/i,
  },
  {
    name: 'navigation',
    pattern:
      /^(?:back to (?:the )?(?:top|home|main)(?: button| page)?|skip to (?:main )?content|home|menu|search|close|next|previous|(?:next|previous) (?:article|story|post)|top stories|most (?:read|popular|viewed)|trending(?: now)?|you may (?:also )?like|recommended(?: for you)?|latest(?: news)?|more news|sign in|log ?in|subscribe(?: now)?|register)\W{0,3}$/i,
  },
  {
    name: 'read more',
    pattern:
      /^\W{0,3}(?:read more|more|see more|see also|also read|read also|read next|related(?: stories| articles| content| topics)?|more on this(?: story)?|more from [\p{L} ]{1,30}|don[’']t miss|watch|video|listen|in pictures|photos|gallery)\b ?(?:[:|»>→-].{0,200})?$/iu,
  },
  {
    name: 'share',
    pattern:
      /^(?:share|tweet|print|e-?mail|comments?|share (?:this|on|via|with)\b.{0,60}|(?:view|post|leave|read|add) (?:a |all |your )?comments?(?: \(\d+\))?|\d+ (?:comments?|shares?)|facebook|twitter|whatsapp|linkedin|copy link|share ?[|/•].{0,80})$/i,
  },
  {
    name: 'credit',
    pattern:
      /^[([]?(?:photos?|photographs?|images?|pictures?|credits?|video|graphic|illustration)(?: (?:credit|source|courtesy))?(?: ?[:/,] ?| by | courtesy (?:of )?)[^.!?]{1,80}[)\]]?\.?$/i,
  },
  {
    name: 'agency alone',
    pattern:
      /^[([]?(?:[^/.!?]{1,60}(?:\/| via ) ?)?(?:AP|AFP|Reuters|Getty Images|Getty|EPA|PA|PA Media|Associated Press|The Associated Press|Bloomberg|Shutterstock)(?: photo)?[)\]]?\.?$/i,
  },
  {
    name: 'dateline alone',
    pattern: /^\p{Lu}[\p{Lu} .,'’-]{1,40}(?:, \p{L}[\p{L}. ]{1,20})?(?: ?\([A-Za-z /]{2,24}\))? ?[-–—:]{1,2}$/u,
  },
]

const sentencePatterns: readonly Pattern[] = [
  {
    name: 'tip line',
    pattern:
      /^(?:anyone|anybody|any ?one else|witnesses|those|people|members of the public|residents)\b.{0,60}\b(?:information|knowledge|details|footage|witnessed|saw|seen|recogni[sz]es?)\b.{0,120}\b(?:asked|urged|encouraged|should|can|may|requested|invited|advised|is|are)\b.{0,20}\b(?:call|contact|phone|ring|e-?mail|come forward|get in touch|text)\b/i,
  },
  {
    name: 'tip line, at the reader',
    pattern:
      /^(?:if you have|do you have|have you (?:seen|got)|call (?:police|the)|contact (?:us|the)|got a (?:tip|story)|send (?:us )?(?:your )?(?:tips|photos|e-?mail))\b.{0,120}(?:\d{3}|@|\b(?:call|contact|e-?mail|us)\b)/i,
  },
  {
    name: 'correction',
    pattern: /^(?:corrections?(?: \([^)]{1,20}\))?|clarification|editor[’']?s? note|editors[’'] note) ?[:—-]/i,
  },
  {
    name: 'change of the page',
    pattern:
      /^(?:this|the|an earlier version of this|a previous version of this) (?:story|article|post|report|headline|page)\b.{0,30}\b(?:has been|was|have been|will be|is being|incorrectly|misstated|misidentified|first appeared|originally appeared)\b.{0,20}(?:updated|corrected|amended|changed|published|clarified|edited|misstated|stated|said|appeared|produced|generated|on|in)\b/i,
  },
  {
    name: 'more to come',
    pattern:
      /^(?:this is a (?:developing|breaking) (?:news )?story|(?:more|additional|further) (?:details|information|updates?) (?:to follow|will follow|to come|will be)|(?:please )?(?:check|refresh)\b.{0,30}\b(?:updates?|back|later)|more to come|stay with us|stay tuned)\b/i,
  },
  {
    name: 'at the reader',
    pattern:
      /^(?:hit the jump|click (?:here|on|the|through)|tap here|scroll down|read the (?:full|whole|entire|rest|original|complete)\b|(?:watch|see|view|listen to) (?:the |a |more )?(?:full |complete )?(?:video|clip|photos?|gallery|interview|trailer|podcast)?\b.{0,40}\b(?:below|above|here)\b|you can (?:follow|read|watch|find|see|listen to|download)\b.{0,60}\b(?:here|below|on|at|in full)\b|for more(?:,| (?:on|about|from|information|details|news)\b)|to (?:read|see|learn) more\b|(?:follow|like|join|find) us on\b|follow .{1,40} on (?:twitter|facebook|instagram|x)\b|sign up (?:for|to)\b|subscribe to\b|download (?:the|our)\b|(?:take|check out|have) a look at (?:these|this|the|our)\b)/i,
  },
  {
    name: 'announces what is quoted below',
    pattern:
      /^(?:here(?:[’'] ?s| is)\b.{0,60}\b(?:release|statement|letter|transcript|text|speech|video|report|memo|post|tweet)|read (?:it|the)\b.{0,60}) ?:$/i,
  },
  {
    name: 'rights',
    pattern:
      /^(?:©|\(c\) |copyright\b.{0,60}\b\d{4}|all rights reserved|(?:this material )?may not be (?:published|reproduced))/i,
  },
  {
    name: 'credit line',
    pattern:
      /^(?:additional |with )?(?:reporting|writing|editing|edited|compiled|translated|written|contributions?) by [\p{Lu}]/u,
  },
  { name: 'who contributed', pattern: /^.{1,120}\bcontributed to this (?:report|story|article)\b.{0,20}$/i },
  {
    name: "a post's own signature",
    pattern:
      /^(?:[#@]\S+ ){0,6}(?:https?:\/\/\S+ |pic\.twitter\.com\/\S+ ?){0,3}(?:[—–-] ?[^—]{1,60}\(@\w{1,30}\).{0,40}|pic\.twitter\.com\/\S+)$/,
  },
  { name: 'an address alone', pattern: /^(?:https?:\/\/|www\.)\S+$/i },
]

/** Names of sections of newspapers; a block that is nothing but them is a label. */
const sections: ReadonlySet<string> = new Set(
  `news world politics sport sports business opinion national international local regional us u.s uk europe asia africa
  americas middle east technology tech science health entertainment culture lifestyle style travel weather education
  crime economy money markets finance environment climate arts video videos photos home breaking latest top stories
  headlines editorial analysis features and &`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

function isSectionLabel(block: string): boolean {
  const words = block.split(/[\s|/>»]+/).filter((word) => word !== '')
  return words.length <= 4 && words.every((word) => sections.has(word.toLowerCase().replace(/[.:]$/, '')))
}

/** Most words of a byline. */
const longestByline = 14

const bylineWord =
  /^(?:\p{Lu}[\p{L}.'’-]*|and|of|the|for|in|at|with|staff|writer|reporter|correspondent|editor|de|van|von|[|&,/—–-])[,;|]?$/u

function isByline(block: string): boolean {
  if (!/^(?:[Bb]y|BY|[Ww]ritten by|[Rr]eported by|[Ff]rom our) \p{Lu}/u.test(block) || /[a-z][.!?]$/.test(block))
    return false
  const words = block.split(/\s+/).slice(1)
  return words.length >= 2 && words.length <= longestByline && words.every((word) => bylineWord.test(word))
}
