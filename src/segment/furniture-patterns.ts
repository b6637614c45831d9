import { anyScript, type ScriptPattern } from '../model/any-script.ts'
/** What one kind of furniture looks like. Tested on short texts only, so that no pattern can be slow. */
export interface FurniturePattern {
  readonly name: string
  /** Whether a text may match at all: a quick look, since building a long pattern takes longer than cutting an article. */
  readonly may: (look: Look) => boolean
  /** For the text in small letters: a pattern that takes both cases takes V8 three times as long to build. */
  readonly pattern: RegExp | ScriptPattern
  /** Whether the pattern is for the text as written instead. */
  readonly cased?: true
}

/** A text as all patterns look at it. */
export interface Look {
  readonly text: string
  /** The text in small letters. */
  readonly small: string
  /** Its first word in plain small letters, alone and with the second. */
  readonly word: string
  readonly words: string
}

export function lookAt(text: string): Look {
  const small = text.toLowerCase()
  const [, word = '', second = ''] = /([a-z]+)[^a-z]*([a-z]*)/.exec(small) ?? []
  return { text, small, word, words: `${word} ${second}` }
}

/** Furniture by the look of a whole block. */
export const blockPatterns: readonly FurniturePattern[] = [
  {
    name: 'time since',
    may: ({ small, word }) => small.endsWith('ago') || /^(?:last|first|updated|published|posted|modified)$/.test(word),
    pattern:
      /^(?:(?:last |first )?(?:updated|published|posted|modified)(?: on| at)? ?:?|(?:(?:last |first )?(?:updated|published|posted|modified) ?:? ?)?(?:\d{1,2}|an?) ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|months?|years?) ago)$/,
  },
  {
    name: 'heading of a list',
    may: opensWith('key points, key facts, key takeaways, at a, highlights, in brief, what we, what to, what you'),
    pattern:
      /^(?:key (?:points|facts|takeaways)|at a glance|highlights|in brief|what (?:we know(?: so far)?|to know|you need to know))\W{0,3}$/,
  },
  {
    name: 'outlet before a bar',
    may: ({ text }) => text.endsWith('|'),
    pattern: /^[^.!?|]{1,60} ?\|$/,
  },
  {
    name: 'time to read',
    may: ({ small }) => small.endsWith('read'),
    pattern: /^\d{1,2}[ -]?min(?:ute)?s?[ -]read$/,
  },
  {
    name: 'label of a picture',
    may: opensWith('image source, image caption, image credit'),
    pattern: /^image (?:source|caption|credit)\W{0,3}$/,
  },
  {
    name: 'standards of an agency',
    may: opensWith('our standards'),
    pattern: /^our standards: .{1,60}$/,
  },
  {
    name: 'a label of the source',
    may: opensWith('news, original, article, source'),
    pattern:
      /^(?:(?:news |original |article )?source ?:|(?:news |original |article )?source ?: ?(?:ap|afp|reuters|associated press|bloomberg|https?:\S+)|(?:news|original|article) source ?: .{1,60})$/,
  },
  {
    name: 'advertisement',
    may: opensWith('advertisement, advertising, sponsored, paid, promoted'),
    pattern: /^\W{0,3}(?:advertisement|advertising|sponsored(?: content)?|paid post|promoted)\W{0,3}$/,
  },
  {
    name: 'story continues',
    may: opensWith('story continues, article continues, continue reading, scroll'),
    pattern:
      /^\W{0,3}(?:(?:story|article) continues|continue reading|scroll (?:down )?to continue)\b[^.]{0,60}\W{0,3}$/,
  },
  {
    name: 'navigation',
    may: opensWith(
      'back to, skip to, home, menu, search, close, next, previous, top stories, most read, most popular, most viewed, trending, you may, recommended, latest, more news, sign in, log in, login, subscribe, register',
    ),
    pattern:
      /^(?:back to (?:the )?(?:top|home|main)(?: button| page)?|skip to (?:main )?content|home|menu|search|close|next|previous|(?:next|previous) (?:article|story|post)|top stories|most (?:read|popular|viewed)|trending(?: now)?|you may (?:also )?like|recommended(?: for you)?|latest(?: news)?|more news|sign in|log ?in|subscribe(?: now)?|register)\W{0,3}$/,
  },
  {
    name: 'read more',
    may: opensWith('more, watch, video, listen, in pictures, photos, gallery, read, see, also read, related, don t'),
    pattern:
      /^\W{0,3}(?:(?:more|watch|video|listen|in pictures|photos|gallery):?|(?:read more|see more|see also|also read|read also|read next|related(?: stories| articles| content| topics)?|more on this(?: story)?|don[’']t miss)(?: ?[:|»>→-](?:.{0,200}[^.])?)?)$/,
  },
  {
    name: 'more from somebody',
    may: opensWith('more from'),
    pattern: anyScript(String.raw`^\W{0,3}more from [\p{L} ]{1,30}(?: ?[:|»>→-].{0,200})?$`),
  },
  {
    name: 'share',
    may: opensWith(
      'share, shares, tweet, print, e, email, comment, comments, view, post, leave, read, add, facebook, twitter, whatsapp, linkedin, copy',
    ),
    pattern:
      /^(?:share|tweet|print|e-?mail|comments?|shares|share (?:this|on|via|with|to)\b.{0,60}|(?:view|post|leave|read|add) (?:a |all |your )?comments?(?: \(\d+\))?|\d+ (?:comments?|shares?)|facebook|twitter|whatsapp|linkedin|copy link|share ?[|/•].{0,80})$/,
  },
  {
    name: 'credit',
    may: opensWith(
      'photo, photos, photograph, photographs, image, images, picture, pictures, graphic, graphics, illustration, illustrations',
    ),
    pattern: anyScript(
      String.raw`^[([]?(?:[Pp]hoto|PHOTO|[Pp]hotograph|[Ii]mage|IMAGE|[Pp]icture|PICTURE|[Gg]raphic|[Ii]llustration)s?(?: (?:credits?|Credits?|CREDITS?|courtesy|source)(?: ?[:,]| by| of)?| ?[:/]| by) ?(?:[\p{Lu}]\S*|[/|–-])(?: (?:[\p{Lu}]\S*|and|of|the|for|via|[/|–-])){0,9}$`,
    ),
    cased: true,
  },
  {
    name: 'agency alone',
    may: closesWith('ap, afp, reuters, images, getty, epa, pa, media, press, bloomberg, shutterstock, photo'),
    pattern:
      /^[([]?(?:[^/.!?]{1,60}(?:\/| via ) ?)?(?:ap|afp|reuters|getty images|getty|epa|pa|pa media|associated press|the associated press|bloomberg|shutterstock)(?: photo)?[)\]]?\.?$/,
  },
  {
    name: 'dateline alone',
    may: ({ text }) => /[-–—:]$/.test(text),
    pattern: anyScript(
      String.raw`^[\p{Lu}][\p{Lu} .,'’-]{1,40}(?:, [\p{L}][\p{L}. ]{1,20})?(?: ?\([A-Za-z /]{2,24}\))? ?[-–—:]{1,2}$`,
    ),
    cased: true,
  },
]

/** Furniture by the look of one sentence, wherever it stands. */
export const sentencePatterns: readonly FurniturePattern[] = [
  {
    name: 'tip line',
    may: opensWith('anyone, anybody, any one, witnesses, those, people, members of, residents'),
    pattern:
      /^(?:anyone|anybody|any ?one else|witnesses|those|people|members of the public|residents)\b.{0,60}\b(?:information|knowledge|details|footage|witnessed|saw|seen|recogni[sz]es?)\b.{0,120}\b(?:(?:asked|urged|encouraged|requested|invited|advised) to|should|can) (?:please )?(?:call|contact|phone|ring|e-?mail|come forward|get in touch|text)\b/,
  },
  {
    name: 'tip line, at the reader',
    may: opensWith('if you, do you, have you, got, contact, send'),
    pattern:
      /^(?:(?:if you have|do you have|have you got|got) (?:any |a |more )?(?:information|(?:news )?tip|photos?|video|footage)\b.{0,120}\b(?:call|contact|e-?mail|text|let us know|get in touch|send)\b|contact (?:us|(?:the )?(?:newsroom|(?:staff )?reporter|author|writer|correspondent))\b|send (?:us )?(?:your )?(?:tips|photos|news)\b.{0,60}(?:@|\bto us\b))/,
  },
  {
    name: 'correction',
    may: opensWith('correction, corrections, clarification, editor, editors'),
    // "Correction: the captain's signal was wrong, the coastguard said." is the story's.
    pattern:
      /^(?:(?:[Cc]orrections?|CORRECTIONS?)(?: \([^)]{1,20}\))?|(?:[Cc]larification|CLARIFICATION)|(?:[Ee]ditor[’']?s?|[Ee]ditors[’']|EDITOR[’']?S?) (?:[Nn]ote|NOTE)) ?[:—-](?: ?[^a-z ]|$)/,
    cased: true,
  },
  {
    name: 'change of the page',
    may: opensWith(
      'this story, this article, this post, this page, this headline, this report, portions of, parts of, an earlier, a previous, the original',
    ),
    pattern:
      /^(?:(?:this|(?:portions|parts) of this) (?:story|article|post|page|headline|report)(?: by .{1,40})? (?:has been|have been|was|were|will be|is being) (?:generated|updated|corrected|amended|clarified|edited|first published|originally published)|(?:an earlier|a previous|the original) version of this (?:story|article|post|report|headline))\b/,
  },
  {
    name: 'more to come',
    may: opensWith('this is, more, additional, further, please check, please refresh, check back, refresh, stay tuned'),
    pattern:
      /^(?:this is a (?:developing|breaking) (?:news )?story|(?:more|additional|further) (?:details|information|updates?) (?:to follow|will follow|to come)|(?:please )?(?:check back|refresh)\b.{0,40}\b(?:updates?|later)|more to come|stay tuned)\b/,
  },
  {
    name: 'at the reader',
    may: opensWith(
      'hit the, click, tap, scroll, read the, watch, see, view, listen to, you can, for more, to read, to see, to learn, follow, like us, join us, find us, sign up, subscribe to, download our',
    ),
    pattern:
      /^(?:hit the jump|click (?:here|on|the|through)|tap here|scroll down|read the (?:full|whole|entire|original|complete)\b.{0,80}(?:\bhere|\bbelow|:)[.:]?$|read the rest of (?:the|this) (?:story|article|post)|(?:watch|see|view|listen to) (?:the |a |more |our )?(?:full |complete |live )?(?:clip|video|photos?|gallery|interview|trailer|podcast|results|statement|letter)\b.{0,60}\b(?:below|above|here)[.:]?$|you can (?:follow .{1,60} on (?:twitter|facebook|instagram)|(?:read|watch|listen to|download)\b.{0,60}\b(?:here|below))[.:]?$|(?:for more(?:,| (?:on|about|from|information|details|news)\b)|to (?:read|see|learn) more\b).{0,80}\b(?:check|click|visit|go to|read|download|sign up|follow|listen|watch|subscribe)\b|(?:follow|like|join|find) us on\b|follow .{1,40} on (?:twitter|facebook|instagram|x)\b|follow (?:the|our) .{1,60}\b(?:website|live ?blog|live coverage|live updates)\b|sign up (?:for our|to (?:get|receive|our))\b|subscribe to (?:our|the)\b.{0,60}\b(?:newsletters?|channel|podcasts?|feed|magazine|e-?mails?|updates|alerts|mailing list)\b|download our\b)/,
  },
  {
    name: 'call for comments',
    may: opensWith(
      'sound off, weigh in, chime in, have your, tell us, tell me, let us, let me, leave your, leave us, leave any, leave a, share your, share any, post your, post any, give us, join us, join in, what do, so what',
    ),
    pattern:
      /^(?:(?:(?:sound off|weigh in|chime in|have your say|tell (?:us|me)|let (?:us|me) know|(?:leave|share|post) (?:your|any)|leave us|leave a (?:comment|note|reply)|give us|join (?:us|in))\b[^.!?]{0,120}\b(?:in|on|via) (?:the|our) (?:comments?|discussion|conversation)(?: section| box| area| thread)?(?: below)?|sound off below|(?:let (?:us|me) know|tell us) what you think)[.!?]*|(?:so,? )?what do you (?:all |guys )?think\?)$/,
  },
  {
    name: 'announces what is quoted below',
    may: opensWith('here, read'),
    pattern:
      /^(?:here(?:[’'] ?s| is)\b.{0,60}\b(?:release|statement|letter|transcript|text|speech|video|report|memo|post|tweet)|read (?:it|the)\b.{0,60}) ?:$/,
  },
  {
    name: 'rights',
    may: ({ text, word }) => text.startsWith('©') || /^(?:c|copyright|all|this)$/.test(word),
    pattern:
      /^(?:©|\(c\) |copyright (?:©|\(c\)|\d{4})|all rights reserved(?: ?[.,;|©–-]| by\b|$)|this material may not be (?:published|reproduced))/,
  },
  {
    name: 'credit line',
    may: opensWith('additional, with, reporting, writing, editing, edited, written, compiled, translated'),
    pattern: anyScript(
      String.raw`^[([]?(?:(?:additional |with )?(?:reporting|writing|editing) by [\p{Lu}]|(?:[Aa]dditional )?[Rr]eporting by [\p{Lu}][^.!?]{1,160}[;,] ?(?:[Ww]riting|[Ee]diting|[Aa]dditional)[ ,] ?|(?:[Ee]dited|[Ww]ritten|[Cc]ompiled|[Tt]ranslated|[Rr]eporting|REPORTING|(?:[Aa]dditional )?[Rr]eporting) by:? [\p{Lu}]\S*(?: [\p{Lu}]\S*){1,4}$)`,
    ),
    cased: true,
  },
  {
    name: 'who contributed',
    may: ({ small }) => small.includes('contributed to this'),
    pattern: /^.{1,120}\bcontributed to this (?:report|story|article)\b.{0,20}$/,
  },
  {
    name: "a post's own signature",
    may: ({ text }) => text.includes('(@') || text.includes('pic.twitter.com'),
    pattern:
      /^(?:[#@]\S+ ){0,6}(?:https?:\/\/\S+ |pic\.twitter\.com\/\S+ ?){0,3}(?:[—–-] ?[^—]{1,60}\(@\w{1,30}\).{0,40}|pic\.twitter\.com\/\S+)$/,
    cased: true,
  },
  {
    name: 'who took the picture',
    may: opensWith('credit, credits, photo, image, picture'),
    pattern: anyScript(
      String.raw`^[([]?(?:(?:[Pp]hoto|[Ii]mage|[Pp]icture) )?[Cc]redits?: ?[\p{Lu}][\p{L}.'’-]*(?:[ /]{1,3}(?:[\p{Lu}][\p{L}.'’-]*|and|of|for|via)){0,6}[)\]]?\.?$`,
    ),
    cased: true,
  },
  {
    name: 'an e-mail address alone',
    may: ({ text }) => text.includes('@'),
    pattern: /^(?:e-?mail|contact)?:? ?[\w.+-]{1,64}@[\w.-]{1,100}$/,
  },
  { name: 'an address alone', may: opensWith('http, https, www'), pattern: /^(?:https?:\/\/|www\.)\S+$/ },
]

/** Whether a text opens with one of these words or pairs of words, in plain letters. */
export function opensWith(list: string): FurniturePattern['may'] {
  const openings = new Set(list.split(', '))
  return ({ word, words }) => openings.has(word) || openings.has(words)
}

/** More code units than an agency has with the name before it. */
const longestCredit = 100

/** Whether the last word of a short text, in plain letters, is one of these. */
function closesWith(list: string): FurniturePattern['may'] {
  const words = new Set(list.split(', '))
  return ({ small }) => small.length <= longestCredit && words.has(small.match(/[a-z]+/g)?.at(-1) ?? '')
}
